import { describe, expect, it } from 'vitest';
import {
  noChoices,
  onlyCurrent,
  placeOf,
  withEntered,
  withoutEntered,
  withRemoved,
  withRestored,
} from '../../../lib/state/choices.ts';
import { icd } from '../matching/builders.ts';

describe('choices', () => {
  it('enters a code once, the latest last', () => {
    const once = withEntered(noChoices, [icd('E11.9'), icd('I10.9')]);
    expect(withEntered(once, [icd('E11.9')]).entered).toEqual([icd('I10.9'), icd('E11.9')]);
  });

  it('can undo a removal of what was read', () => {
    const removed = withRemoved(noChoices, icd('E11.9'));
    expect(removed.removed).toEqual([icd('E11.9')]);
    expect(withRestored(removed, icd('E11.9'), true)).toEqual(noChoices);
  });

  it('can undo a removal of what was typed', () => {
    const removed = withRemoved(withEntered(noChoices, [icd('E11.9')]), icd('E11.9'));
    expect(removed.entered).toEqual([]);
    expect(withRestored(removed, icd('E11.9'), false).entered).toEqual([icd('E11.9')]);
  });

  it('takes a removal back when the code is typed', () => {
    const removed = withRemoved(noChoices, icd('E11.9'));
    expect(withEntered(removed, [icd('E11.9')]).removed).toEqual([]);
  });

  it('forgets what was typed when it is cleared', () => {
    expect(withoutEntered(withEntered(noChoices, [icd('E11.9')]))).toEqual(noChoices);
  });
});

describe('onlyCurrent', () => {
  const of = (...places: string[]) => new Map(places.map((place) => [place, noChoices]));

  it.each([
    ['the open record', '7:b', true],
    ['an earlier record of the tab', '7:a', false],
    ['a record in another tab', '8:a', true],
    ['a tab whose number begins alike', '71:a', true],
    ['no record', placeOf(undefined, undefined), true],
  ])('of %s keeps: %s, %s', (_, place, kept) => {
    expect(onlyCurrent(of(place), 7, 'b').has(place)).toBe(kept);
  });

  it('drops all of a tab that is gone', () => {
    expect([...onlyCurrent(of('7:a', '8:a'), 7, undefined).keys()]).toEqual(['8:a']);
  });
});

import { describe, expect, it } from 'vitest';
import { causesIn, nearestFirst, questionsOf } from '../../../lib/matching/causes.ts';
import { buildCodeIndex } from '../../../lib/matching/code-index.ts';
import type { Coding } from '../../../lib/terminology/coding.ts';
import { icd } from './builders.ts';

function causes(codings: readonly Coding[], ...focuses: readonly (readonly string[])[]) {
  const found = causesIn(buildCodeIndex(focuses), questionsOf(codings));
  return Object.fromEntries(
    [...found].map(([at, because]) => [
      at,
      because.map(({ coding, focus, distance }) => `${coding.code} by ${focus}, ${distance} up`),
    ]),
  );
}

describe('why a support is shown', () => {
  it('names the nearest code of the focus for each coding', () => {
    expect(causes([icd('E11.9'), icd('J44.1')], ['E11', 'E11.9', 'J44'])).toEqual({
      0: ['E11.9 by E11.9, 0 up', 'J44.1 by J44, 1 up'],
    });
  });

  it('names a coding that is asked twice as often as it is asked', () => {
    expect(causes([icd('E11'), icd('E11')], ['E11'])).toEqual({
      0: ['E11 by E11, 0 up', 'E11 by E11, 0 up'],
    });
  });

  it.each([
    [{ system: 'icpc-2', code: 'T90' }],
    [{ system: 'snomed-ct', code: '44054006' }],
    [icd('X99.9')],
  ] as const)('has no answer to %j where nothing is about it', (coding) => {
    expect(causes([coding], ['E11'], ['T90'])).toEqual({});
  });

  it('takes an undivided category and its filled code for one', () => {
    expect(causes([icd('I10')], ['I10.9'], ['I10'])).toEqual({
      0: ['I10 by I10.9, 0 up'],
      1: ['I10 by I10, 1 up'],
    });
  });

  it('stands nearest first, then as asked', () => {
    const questions = questionsOf([icd('E11.9'), icd('J44.1'), icd('I10.9')]);
    const of = (n: number, distance: number) => ({
      coding: questions[n]?.coding ?? icd('R69'),
      focus: '',
      distance,
      broad: false,
    });
    const sorted = nearestFirst([of(2, 1), of(1, 0), of(0, 1)], questions);
    expect(sorted.map(({ coding }) => coding.code)).toEqual(['J44.1', 'E11.9', 'I10.9']);
  });
});

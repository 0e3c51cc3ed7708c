import { describe, expect, it } from 'vitest';
import { catalogueAgeOf } from '../../../lib/followup/fleet.ts';
import { gapsIn, readerOutcomeOf } from '../../../lib/state/counting.ts';
import { sectionsOf } from '../../../lib/state/sections.ts';

const code = (written: string) => ({ system: 'icd-10-se' as const, code: written });

describe('what is counted of the panel', () => {
  it('is the category of a code that the catalogue was asked and had nothing for', () => {
    const asked = [code('J99.1'), code('J99.8')];
    const waiting = code('E11');
    const sections = sectionsOf([...asked, waiting], { codings: asked, matches: [] }, 'se-14');
    expect(gapsIn(sections)).toEqual(['J99']);
  });

  it.each([
    ['read', 'found'],
    ['only-mentioned', 'found'],
    ['nothing-found', 'nothing'],
    ['stopped', 'stopped'],
    ['unread', undefined],
    ['reading', undefined],
    ['closed', undefined],
  ] as const)('is of a page that is %s: %s', (page, outcome) => {
    expect(readerOutcomeOf(page)).toBe(outcome);
  });
});

describe('the age of the catalogue', () => {
  it.each([
    [undefined, 'never'],
    [0, '0-2'],
    [2.9, '0-2'],
    [3, '3-7'],
    [8, '8-30'],
    [31, '31-'],
  ])('of %s days is told as %s', (days, told) => {
    const now = Date.UTC(2026, 10, 22);
    const checkedAt = days === undefined ? undefined : now - days * 86_400_000;
    expect(catalogueAgeOf(checkedAt, now)).toBe(told);
  });
});

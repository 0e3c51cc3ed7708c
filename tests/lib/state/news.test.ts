import { describe, expect, it } from 'vitest';
import type { Match } from '../../../lib/matching/match.ts';
import { isNewsDue, knownOf, newsOf, ownDiagnoses, ownMatches } from '../../../lib/state/news.ts';
import { matchOf, supportFor } from '../matching/builders.ts';

const support = (id: string, rest: Partial<Match['support']> = {}) =>
  matchOf(supportFor(['E11'], { id, ...rest }));
const count = (category: string, times: number) => ({
  support: 'se/a',
  category,
  week: '2026-W47',
  times,
});

describe("the user's own diagnoses", () => {
  it('are those whose supports were opened, the most opened first', () => {
    const counts = [count('I10', 2), count('E11', 2), count('J45', 3), count('-', 9)];
    expect(ownDiagnoses(counts).map(({ code }) => code)).toEqual(['J45', 'E11', 'I10']);
  });
});

describe('the news', () => {
  const known = knownOf([support('se/a'), support('se/b'), support('se/c')]);

  it('are what is withdrawn, new and changed since the last time', () => {
    const withdrawn = { id: 'se/c', reason: 'Fel dos', since: '2026-11-20' };
    const now = [
      support('se/a'),
      support('se/b', { lastReviewDate: '2026-11' }),
      { ...support('se/c'), withdrawn },
      support('se/d'),
    ];
    expect(newsOf(now, known).map(({ what, found }) => [what, found.support.id])).toEqual([
      ['withdrawn', 'se/c'],
      ['added', 'se/d'],
      ['changed', 'se/b'],
    ]);
  });

  it('are none when only search words or codes are others', () => {
    const now = [support('se/a', { keywords: ['socker'], focus: ['E11', 'E14'] })];
    expect(newsOf(now, known)).toEqual([]);
  });

  it('are of the nation and the own region', () => {
    const all = [support('se/a'), support('se-14/a'), support('se-12/a')];
    expect(ownMatches(all, 'se-14').map((match) => match.layer)).toEqual(['se', 'se-14']);
  });

  it.each([
    [undefined, true],
    ['2026-11-21', false],
    ['2026-11-15', false],
    ['2026-11-14', true],
    ['2027-06-01', true],
  ])('come at most weekly: last looked at %s, due %s', (last, isDue) => {
    expect(isNewsDue('2026-11-21', last)).toBe(isDue);
  });
});

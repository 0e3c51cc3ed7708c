import { describe, expect, it } from 'vitest';
import { weekOf, whyNotSendable } from '../../../lib/followup/feedback.ts';
import { countOpened, listOwnUse, type OwnCounts } from '../../../lib/followup/own-use.ts';
import { weeklyCountsOf } from '../../../lib/followup/weekly-report.ts';

describe('the ISO week of a day', () => {
  it.each([
    ['2026-11-22', '2026-W47'],
    ['2026-11-23', '2026-W48'],
    ['2026-01-01', '2026-W01'],
    ['2027-01-01', '2026-W53'],
    ['2024-12-30', '2025-W01'],
  ])('%s is in %s', (day, week) => {
    expect(weekOf(day)).toBe(week);
  });
});

describe('free words', () => {
  it.each([
    ['19121212-1212', 'identity'],
    ['pat 121212-1212 fick', 'identity'],
    ['121212+1212', 'identity'],
    ['8507099805', 'identity'],
    ['född 850709', 'identity'],
    ['ring 070-123 45 67', 'phone'],
    ['+46 8 123 456 78', 'phone'],
    ['031-3421000', 'phone'],
    ['skriv till a.b@region.se', 'mail'],
    ['patienten Anna Karlsson vill inte', 'name'],
    ['Anna Karlsson vill inte', 'name'],
    ['träffade Anna-Lena Ek i dag', 'name'],
    ['a'.repeat(501), 'long'],
  ])('with %s are refused: %s', (words, why) => {
    expect(whyNotSendable(words)).toBe(why);
  });

  it.each([
    'Dosen står inte i Region Skånes lista',
    'Gäller bara E11.9, se sidan 3 från 2024',
    'Västra Götalandsregionen har en nyare från 2025-01-15',
    'Länken till Kloka listan går inte att öppna.',
    'HbA1c 70 mmol/mol, blodtryck 140/85',
    '',
  ])('as harmless as "%s" are taken', (words) => {
    expect(whyNotSendable(words)).toBeUndefined();
  });
});

describe('the user’s own counts', () => {
  const opened = (counts: OwnCounts, support: string, week = '2026-W47', category = 'I10') =>
    countOpened(counts, { support, category, week });

  it('add up by support, category and week, the newest and most opened first', () => {
    const counts = [['se/a'], ['se/b'], ['se/b'], ['se/a', '2026-W46']].reduce(
      (sofar, [support = '', week]) => opened(sofar, support, week),
      {} as OwnCounts,
    );
    expect(listOwnUse(counts).map(({ support, week, times }) => [support, week, times])).toEqual([
      ['se/b', '2026-W47', 2],
      ['se/a', '2026-W47', 1],
      ['se/a', '2026-W46', 1],
    ]);
  });

  it('forget what is older than a year', () => {
    let counts: OwnCounts = {};
    for (let week = 1; week <= 60; week += 1) {
      const year = 2025 + Math.floor(week / 53);
      counts = opened(counts, 'se/a', `${year}-W${String((week % 53) + 1).padStart(2, '0')}`);
    }
    expect(Object.keys(counts).length).toBeLessThanOrEqual(53);
  });

  it('tell of a week once for each cell, and nothing of rare diagnoses', () => {
    const counts = opened(opened(opened({}, 'se/a'), 'se/a'), 'se/b', '2026-W47', 'Q87');
    expect(weeklyCountsOf(counts, '2026-W47', new Set(['I10']), 'se-14')).toEqual([
      {
        measure: 'opened',
        of: 'se/a',
        strata: { category: 'I10', region: 'se-14' },
        week: '2026-W47',
      },
    ]);
    expect(weeklyCountsOf(counts, '2026-W46', new Set(['I10']), undefined)).toEqual([]);
  });
});

/**
 * What became of the marks a publisher's signals have put in pages (features F5), as the browser
 * has counted them for its user: `se/nkk-hypertoni shown` → how many.
 */
import type { LayerId, SupportId } from '../catalogue/support.ts';
import type { WeeklyCount } from './weekly-report.ts';

export type MarkCounts = Readonly<Record<string, number>>;

/** The supports that have had a mark. */
export function markedIn(counts: MarkCounts): readonly SupportId[] {
  return [...new Set(Object.keys(counts).map((key) => key.split(' ')[0] ?? ''))];
}

/**
 * Each support and outcome that has come since, once, however many times.
 * @param before the counts as they were at the beginning of the week
 * @param common the supports that are about a common diagnosis: others are never told
 */
export function markCountsOf(
  now: MarkCounts,
  before: MarkCounts,
  common: ReadonlySet<SupportId>,
  week: string,
  region: LayerId | undefined,
): readonly WeeklyCount[] {
  return Object.entries(now).flatMap(([key, times]): readonly WeeklyCount[] => {
    const [of = '', outcome = ''] = key.split(' ');
    if (times <= (before[key] ?? 0) || !common.has(of)) return [];
    return [{ measure: 'mark', of, strata: { outcome, ...(region && { region }) }, week }];
  });
}

/**
 * What the user's own browser has counted: opened supports by support, category of the diagnosis
 * and ISO week. Always visible to the user and deletable; nothing of it leaves the browser unless
 * the organisation's policy says so, see `weekly-report.ts`.
 */
import type { SupportId } from '../catalogue/support.ts';

/** Stands where a support's id does: there was none for the category. */
export const NO_SUPPORT = '-';

/** `se/nkk-hypertoni I10 2026-W47` → how many times. */
export type OwnCounts = Readonly<Record<string, number>>;

export interface OwnCount {
  readonly support: SupportId;
  /** Three characters; `-` where it was found by words. */
  readonly category: string;
  readonly week: string;
  readonly times: number;
}

/** Older weeks than this are forgotten. */
const WEEKS_KEPT = 52;

export function countOpened(
  counts: OwnCounts,
  { support, category, week }: Omit<OwnCount, 'times'>,
): OwnCounts {
  const key = `${support} ${category} ${week}`;
  const weeks = [...new Set(Object.keys(counts).map(weekIn))].sort();
  const oldest = weeks.at(-WEEKS_KEPT) ?? '';
  const kept = Object.entries(counts).filter(([one]) => weekIn(one) >= oldest);
  return { ...Object.fromEntries(kept), [key]: (counts[key] ?? 0) + 1 };
}

function weekIn(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}

/** The newest week first, then the most opened. Keys of another form are left out. */
export function listOwnUse(counts: OwnCounts): readonly OwnCount[] {
  return Object.entries(counts)
    .flatMap(([key, times]): OwnCount[] => {
      const [support, category, week, ...more] = key.split(' ');
      if (!support || !category || !week || more.length > 0) return [];
      return [{ support, category, week, times }];
    })
    .sort((one, other) =>
      one.week === other.week ? other.times - one.times : one.week < other.week ? 1 : -1,
    );
}

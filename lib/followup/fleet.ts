/**
 * How a browser's Bredvid fares, in classes that tell no browser from another (features I7): the
 * version, days since the catalogue was last seen to be up to date, and how the reading of pages
 * went. Each is told by itself, so that nothing joins them.
 */
import type { WeeklyCount } from './weekly-report.ts';

/** How the reading of a page ended, worst last. */
export const readerOutcomes = ['found', 'nothing', 'stopped'] as const;
export type ReaderOutcome = (typeof readerOutcomes)[number];

/** Days since the catalogue was last seen to be up to date; `never`: no publisher has been reached. */
export type CatalogueAge = '0-2' | '3-7' | '8-30' | '31-' | 'never';

/** What one browser knows of itself in a week. */
export interface FleetWeek {
  /** ISO week. */
  readonly week: string;
  readonly version: string;
  readonly age: CatalogueAge;
  readonly reader: readonly ReaderOutcome[];
}

const DAY = 86_400_000;

/** @param checkedAt and `now`: ms since 1970 */
export function catalogueAgeOf(checkedAt: number | undefined, now: number): CatalogueAge {
  if (checkedAt === undefined) return 'never';
  const days = Math.floor((now - checkedAt) / DAY);
  if (days <= 2) return '0-2';
  if (days <= 7) return '3-7';
  return days <= 30 ? '8-30' : '31-';
}

/** One count for the version, one for the age, one for each way a reading ended. */
export function fleetCountsOf({ week, version, age, reader }: FleetWeek): readonly WeeklyCount[] {
  const values = [['version', version], ['age', age], ...reader.map((how) => ['reader', how])];
  return values.map(([of = '', value = '']) => ({ measure: 'fleet', of, strata: { value }, week }));
}

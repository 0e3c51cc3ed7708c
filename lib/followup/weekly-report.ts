/**
 * What may be told of use where the organisation's policy asks for it (trust.md §4): one count for
 * each support, common category and region, for a whole ISO week, without who or when; likewise for
 * each common category that had no support. What was opened for a rare diagnosis, or found by words,
 * is never told: the support could point to it.
 *
 * The collector joins the clients' reports and publishes a cell only from `THRESHOLDS` distinct
 * clients, rounded to 5, see `suppression.ts`.
 */
import type { LayerId } from '../catalogue/support.ts';
import { listOwnUse, NO_SUPPORT, type OwnCounts } from './own-use.ts';

/**
 * `opened`: a support was. `gap`: a category had none. `mark`: what became of a signal's mark.
 * `fleet`: how the browser's Bredvid fares.
 */
export const measures = ['opened', 'gap', 'mark', 'fleet'] as const;
export type Measure = (typeof measures)[number];

/** One client in a week. */
export interface WeeklyCount {
  readonly measure: Measure;
  /** A support's id; of a gap the category; of the fleet what is told: version, age, reader. */
  readonly of: string;
  /** `category` (three characters, one of the common ones), `region`, `outcome`, `value`. */
  readonly strata: Readonly<Record<string, string>>;
  readonly week: string;
}

/**
 * Each cell once, however many times it was opened: the collector counts clients.
 * @param common three-character categories that are common enough
 */
export function weeklyCountsOf(
  counts: OwnCounts,
  week: string,
  common: ReadonlySet<string>,
  region: LayerId | undefined,
): readonly WeeklyCount[] {
  const own = region === undefined ? {} : { region };
  return listOwnUse(counts)
    .filter((one) => one.week === week && common.has(one.category))
    .map(({ support, category }) =>
      support === NO_SUPPORT
        ? { measure: 'gap', of: category, strata: own, week }
        : { measure: 'opened', of: support, strata: { category, ...own }, week },
    );
}

/**
 * Whether a week may be told: over, begun after the user was told of the counting, and not seen to.
 * @param since the week of the notice, itself left out
 * @param until the weeks before it have been seen to
 * @param week this week
 */
export function isToTell(one: string, since: string, until: string, week: string): boolean {
  return one > since && one >= until && one < week;
}

/** Those of the weeks with counts that may be told, the first first. */
export function weeksToTell(
  counts: OwnCounts,
  since: string,
  until: string,
  week: string,
): readonly string[] {
  const weeks = new Set(listOwnUse(counts).map((one) => one.week));
  return [...weeks].filter((one) => isToTell(one, since, until, week)).sort();
}

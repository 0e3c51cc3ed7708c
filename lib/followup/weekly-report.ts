/**
 * What may be told of use where the organisation's policy asks for it (trust.md §4): one count for
 * each support, common category and region, for a whole ISO week, without who or when. What was
 * opened for a rare diagnosis, or found by words, is never told: the support could point to it.
 *
 * The collector joins the clients' reports and publishes a cell only from `THRESHOLDS` distinct
 * clients, rounded to 5, see `suppression.ts`.
 */
import type { LayerId, SupportId } from '../catalogue/support.ts';
import { listOwnUse, type OwnCounts } from './own-use.ts';

export interface WeeklyCount {
  readonly support: SupportId;
  /** Three characters, one of the common ones. */
  readonly category: string;
  readonly region?: LayerId;
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
  return listOwnUse(counts)
    .filter((one) => one.week === week && common.has(one.category))
    .map(({ support, category }) => ({ support, category, ...(region && { region }), week }));
}

/**
 * The weeks that may be told: over, begun after the user was told of the counting, and not seen to.
 * @param since the week of the notice, itself left out
 * @param until the weeks before it have been seen to
 * @param week this week
 */
export function weeksToTell(
  counts: OwnCounts,
  since: string,
  until: string,
  week: string,
): readonly string[] {
  const weeks = new Set(listOwnUse(counts).map((one) => one.week));
  return [...weeks].filter((one) => one > since && one >= until && one < week).sort();
}

/**
 * What may be told of use where the organisation's policy asks for it (trust.md §4): one count for
 * each support, common category and region, for a whole ISO week, without who or when. Rare
 * diagnoses are never told; what was found by words is told without a category.
 *
 * The collector joins the clients' reports and publishes a cell only from `THRESHOLDS` distinct
 * clients, rounded to 5, see `suppression.ts`.
 */
import type { LayerId, SupportId } from '../catalogue/support.ts';
import { listOwnUse, type OwnCounts } from './own-use.ts';

export interface WeeklyCount {
  readonly support: SupportId;
  /** Absent where the diagnosis is none of the common ones. */
  readonly category?: string;
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
  const cells = listOwnUse(counts)
    .filter((one) => one.week === week)
    .map(({ support, category }): WeeklyCount => {
      const told = common.has(category) ? { category } : {};
      return { support, ...told, ...(region && { region }), week };
    });
  return [...new Map(cells.map((cell) => [JSON.stringify(cell), cell])).values()];
}

/** How many have missed a support, by category (features B6, K10). Nothing is shown by unit. */
import { clientsAmong, published, THRESHOLDS } from '../suppression.ts';
import type { Collected } from './collected.ts';

/** At least so many clients within a week, by three-character category; too few are left out. */
export function askedInVain(collected: Collected): ReadonlyMap<string, number> {
  const gaps = collected.counted.filter(({ measure }) => measure === 'gap');
  const byCategory = Map.groupBy(gaps, ({ of }) => of);
  return new Map(
    [...byCategory].flatMap(([key, told]) => {
      const { clients } = published({ key, clients: clientsAmong(told) }, THRESHOLDS.region);
      return clients === undefined ? [] : [[key, clients] as const];
    }),
  );
}

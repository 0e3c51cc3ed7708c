/** Decides on all finds of a frame: each for itself, then what has passed by the dates of all. */

import type { Scene } from './around.ts';
import { type Decided, decide, type Judged } from './decide.ts';
import type { Find } from './find.ts';
import { courseOf, isPast, newestIn } from './past.ts';
import { forget, keep, readFor } from './remembered.ts';
import { safely } from './slices.ts';

export interface DecidedFind {
  readonly find: Find;
  readonly said: Decided;
}

/** What was decided on each find by itself. */
export type EachDecided = Map<Find, Judged | undefined>;

/**
 * Decides on the finds one a step. What a page does to break one leaves the others.
 * @param each what still holds of a decision before; what is decided now is added
 */
export function* decideAll(
  finds: readonly Find[],
  scene: Scene,
  into: DecidedFind[],
  each: EachDecided = new Map(),
) {
  if (each.size === 0) forget();
  const judged: (Judged & { readonly find: Find })[] = [];
  for (const find of finds) {
    let one = each.get(find);
    if (!each.has(find)) {
      readFor(find);
      one = find.node.isConnected ? safely(() => decide(find, scene)) : undefined;
      each.set(find, one);
      yield;
    }
    if (one) judged.push({ find, ...one });
  }
  readFor(undefined);
  const newest = newestIn(judged.flatMap(({ dated }) => dated ?? []));
  for (const { find, said, dated, isCurrent } of judged) {
    const isOver =
      said.status === 'active' &&
      dated &&
      !isCurrent &&
      isPast(
        dated,
        keep(find, () => courseOf(said.coding, scene.words)),
        newest,
      );
    into.push({ find, said: isOver ? { ...said, status: 'historical' } : said });
  }
}

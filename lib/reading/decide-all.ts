/** Decides on all finds of a frame, each for itself. */

import type { Scene } from './around.ts';
import { decide, type Judged } from './decide.ts';
import type { Find } from './find.ts';
import { forget, readFor } from './remembered.ts';
import { safely } from './slices.ts';

export interface JudgedFind extends Judged {
  readonly find: Find;
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
  into: JudgedFind[],
  each: EachDecided = new Map(),
) {
  if (each.size === 0) forget();
  for (const find of finds) {
    let one = each.get(find);
    if (!each.has(find)) {
      readFor(find);
      one = find.node.isConnected ? safely(() => decide(find, scene)) : undefined;
      each.set(find, one);
      yield;
    }
    if (one) into.push({ find, ...one });
  }
  readFor(undefined);
}

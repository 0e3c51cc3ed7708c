/** Decides on all finds of a frame: each for itself, then what has passed by the dates of all. */

import type { Scene } from './around.ts';
import type { Visits } from './dated.ts';
import { type Decided, decide, type Judged } from './decide.ts';
import type { Find } from './find.ts';
import { courseOf, isPast, newestIn } from './past.ts';
import { safely } from './slices.ts';

export interface DecidedFind {
  readonly find: Find;
  readonly said: Decided;
}

/** Decides on the finds one a step. What a page does to break one leaves the others. */
export function* decideAll(finds: readonly Find[], scene: Scene, into: DecidedFind[]) {
  const visits: Visits = new Map();
  const judged: (Judged & { readonly find: Find })[] = [];
  for (const find of finds) {
    const one = find.node.isConnected ? safely(() => decide(find, scene, visits)) : undefined;
    if (one) judged.push({ find, ...one });
    yield;
  }
  const newest = newestIn(judged.flatMap(({ dated }) => dated ?? []));
  for (const { find, said, dated, isCurrent } of judged) {
    const course = courseOf(said.coding, scene.words);
    const isOver = said.status === 'active' && dated && !isCurrent && isPast(dated, course, newest);
    into.push({ find, said: isOver ? { ...said, status: 'historical' } : said });
  }
}

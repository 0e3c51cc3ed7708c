/**
 * What decides on finds, apart from what finds them: a page without codes needs none of it. It
 * comes into a frame as a file of its own when the first code is found there (`entrypoints/judge.ts`).
 */
import { decideAll, type EachDecided, type JudgedFind } from './decide-all.ts';
import type { Find } from './find.ts';
import type { Neighbour } from './language.ts';
import type { Persons } from './persons.ts';
import { readWords } from './read-words.ts';
import { type Memories, memories } from './remembered.ts';
import type { Hints } from './site-hints.ts';
import type { TermTable } from './term-table.ts';

/**
 * Decides on the finds one a step; then `into` holds what was decided on each.
 * @param on the page, or what is told of it
 * @param stale when given, only these and finds not seen before are decided on
 */
export type Decide<On, Decided> = (
  on: On,
  finds: readonly Find[],
  persons: Persons,
  into: Decided[],
  stale?: ReadonlySet<Find>,
) => Iterable<void>;

export interface Decides {
  /** On each by itself. */
  readonly decide: Decide<Neighbour, JudgedFind>;
  /** What the decisions rest on. */
  readonly memories: () => Memories;
}

/** @param terms the words to read by */
export function createJudge(terms: TermTable, hints: Hints): Decides {
  const words = readWords(terms.words, terms.today);
  let each: EachDecided = new Map();
  let former: string | undefined;
  return {
    memories,
    *decide(neighbour, finds, persons, into, stale) {
      const codes = finds.filter(({ category }) => !category);
      const scene = { words, terms, persons, hints, codes, neighbour };
      const holds = (find: Find) =>
        stale && neighbour === former && each.has(find) && !stale.has(find);
      each = new Map(finds.filter(holds).map((find) => [find, each.get(find)]));
      former = neighbour;
      yield* decideAll(finds, scene, into, each);
    },
  };
}

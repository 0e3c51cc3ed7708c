/**
 * What decides on finds, apart from what finds them: a page without codes needs none of it. It
 * comes into a frame as a file of its own when the first code is found there (`entrypoints/judge.ts`).
 */
import { type DecidedFind, decideAll, type EachDecided } from './decide-all.ts';
import { elementOf, type Find } from './find.ts';
import { neighbourOf } from './language.ts';
import type { Mention } from './mention.ts';
import { createNameFinder } from './named.ts';
import type { Persons } from './persons.ts';
import { readWords } from './read-words.ts';
import { restingOn } from './remembered.ts';
import { type Hints, hintsFor } from './site-hints.ts';
import type { TermTable } from './term-table.ts';
import { choose } from './told.ts';

/** A mention and where it stands. */
export type Told = readonly [find: Find, mention: Mention];

export interface Judge {
  /**
   * Decides on the finds one a step; then `into` holds what is told of them.
   * @param stale when given, only these and finds not seen before are decided on
   */
  readonly decide: (
    page: Document,
    finds: readonly Find[],
    persons: Persons,
    into: Told[],
    stale?: ReadonlySet<Find>,
  ) => Iterable<void>;
  /** The finds whose decisions rest on what these nodes' texts were when they were made. */
  readonly restingOn: (changed: Iterable<Node>) => ReadonlySet<Find>;
  readonly hints: Pick<Hints, 'header' | 'outcome'>;
  /** Looks below the nodes for diagnoses named without their code. */
  readonly named: (nodes: readonly Node[], into: Find[]) => Iterable<void>;
}

/** @param terms the words to read by */
export function createJudge(terms: TermTable): Judge {
  const words = readWords(terms.words);
  const hints = hintsFor(terms.hints, globalThis.origin);
  let each: EachDecided = new Map();
  let former: string | undefined;
  return {
    hints,
    restingOn,
    named: createNameFinder(terms, words),
    *decide(page, finds, persons, into, stale) {
      const decided: DecidedFind[] = [];
      // What is only offered is in whatever system the list is.
      const isWritten = (find: Find) => !elementOf(find)?.closest(words.plain.choices);
      const codes = finds.filter(({ category }) => !category);
      const neighbour = neighbourOf(page, codes.filter(isWritten));
      const scene = { words, terms, persons, hints, codes, neighbour };
      const holds = (find: Find) =>
        stale && neighbour === former && each.has(find) && !stale.has(find);
      each = new Map(finds.filter(holds).map((find) => [find, each.get(find)]));
      former = neighbour;
      yield* decideAll(finds, scene, decided, each);
      for (const [mark, { find, said }] of choose(decided).entries()) {
        into.push([find, { ...said, mark }]);
      }
    },
  };
}

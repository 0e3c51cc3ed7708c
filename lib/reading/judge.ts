/**
 * What decides on finds, apart from what finds them: a page without codes needs none of it. It
 * comes into a frame as a file of its own when the first code is found there (`entrypoints/judge.ts`).
 */
import { decideAll, type EachDecided, type JudgedFind } from './decide-all.ts';
import type { Find } from './find.ts';
import type { Neighbour } from './language.ts';
import type { DecidedFind } from './past.ts';
import type { Persons } from './persons.ts';
import { readWords } from './read-words.ts';
import { type Memories, memories } from './remembered.ts';
import { type Hints, hintsFor } from './site-hints.ts';
import type { TermTable } from './term-table.ts';

export interface Decides {
  /**
   * Decides on the finds one a step; then `into` holds what was decided on each by itself.
   * @param stale when given, only these and finds not seen before are decided on
   */
  readonly decide: (
    neighbour: Neighbour,
    finds: readonly Find[],
    persons: Persons,
    into: JudgedFind[],
    stale?: ReadonlySet<Find>,
  ) => Iterable<void>;
  /** What the decisions rest on. */
  readonly memories: () => Memories;
  readonly hints: Pick<Hints, 'header' | 'outcome'>;
}

/** With what the finding half adds, see joined.ts. */
export interface Judge extends Omit<Decides, 'decide'> {
  /** As above, with what has passed by the dates of all. */
  readonly decide: (
    page: Document,
    finds: readonly Find[],
    persons: Persons,
    into: DecidedFind[],
    stale?: ReadonlySet<Find>,
  ) => Iterable<void>;
  /** Looks below the nodes for diagnoses named without their code. */
  readonly named: (nodes: readonly Node[], into: Find[]) => Iterable<void>;
}

/** @param terms the words to read by */
export function createJudge(terms: TermTable): Decides {
  const words = readWords(terms.words);
  const hints = hintsFor(terms.hints, globalThis.origin);
  let each: EachDecided = new Map();
  let former: string | undefined;
  return {
    hints,
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

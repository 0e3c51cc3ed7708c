/**
 * The two halves of the reader joined: what decides on each find, and what the half that finds adds,
 * which every page carries: what is told of its site, diagnoses named without their code, whose
 * country's page it is, and what has passed by its dates.
 */
import type { JudgedFind } from './decide-all.ts';
import { elementOf, type Find } from './find.ts';
import type { createJudge, Decide, Decides } from './judge.ts';
import { neighbourOf } from './language.ts';
import { createNameFinder } from './named.ts';
import { createPast, type DecidedFind } from './past.ts';
import { type Hints, hintsFor } from './site-hints.ts';
import type { TermTable } from './term-table.ts';
import { withUnheaded } from './unheaded.ts';

export interface Judge extends Pick<Decides, 'memories'> {
  /** With what has passed by the dates of all. */
  readonly decide: Decide<Document, DecidedFind>;
  /** Looks below the nodes for diagnoses named without their code. */
  readonly named: (nodes: readonly Node[], into: Find[]) => Iterable<void>;
  readonly hints: Pick<Hints, 'header' | 'outcome'>;
}

/** @param create of the half that decides; the finding half carries none of it */
export function joined(create: typeof createJudge, terms: TermTable): Judge {
  const hints = hintsFor(terms.hints, globalThis.origin);
  const { decide, memories } = create(terms, hints);
  const withPast = createPast(terms);
  /** Whether each stands among what is offered, as long as nothing but texts changes. */
  let offered = new WeakMap<Find, boolean>();
  const isOffered = (find: Find) => {
    const known = offered.get(find) ?? !!elementOf(find)?.closest(terms.words.choices);
    offered.set(find, known);
    return known;
  };
  return {
    memories,
    hints,
    named: createNameFinder(terms),
    *decide(page, finds, persons, into, stale) {
      const judged: JudgedFind[] = [];
      if (!stale) offered = new WeakMap();
      // What is only offered is in whatever system the list is.
      const written = () => finds.filter((find) => !find.category && !isOffered(find));
      yield* decide(neighbourOf(page, written), finds, persons, judged, stale);
      into.push(...withPast(withUnheaded(judged, persons)));
    },
  };
}

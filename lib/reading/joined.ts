/**
 * The two halves of the reader joined: what decides on each find, and what the half that finds adds,
 * which every page carries: diagnoses named without their code, whose
 * country's page it is, and what has passed by its dates.
 */
import type { JudgedFind } from './decide-all.ts';
import { elementOf } from './find.ts';
import type { Decides, Judge } from './judge.ts';
import { neighbourOf } from './language.ts';
import { createNameFinder } from './named.ts';
import { createPast } from './past.ts';
import type { TermTable } from './term-table.ts';

export function joined(judge: Decides, terms: TermTable): Judge {
  const withPast = createPast(terms.words.courses);
  return {
    ...judge,
    named: createNameFinder(terms),
    *decide(page, finds, persons, into, stale) {
      const judged: JudgedFind[] = [];
      // What is only offered is in whatever system the list is.
      const written = finds.filter(
        (find) => !find.category && !elementOf(find)?.closest(terms.words.choices),
      );
      yield* judge.decide(neighbourOf(page, written), finds, persons, judged, stale);
      into.push(...withPast(judged));
    },
  };
}

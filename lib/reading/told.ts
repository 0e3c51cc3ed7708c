/** What of all that was decided is told. */

import type { Find } from './find.ts';
import { MENTION_LIMIT, type Mention } from './mention.ts';
import type { DecidedFind } from './past.ts';

/** A mention and where it stands. */
export type Told = readonly [find: Find, mention: Mention];

/**
 * What is told: the patient's own first, one mention per coding and status, at most the limit.
 * What is another person's or only offered stays in the frame.
 */
export function choose(decided: readonly DecidedFind[]): readonly Told[] {
  const seen = new Set<string>();
  const coded = new Set(decided.map(({ find, said }) => !find.category && categoryOf(said)));
  const own = decided
    .filter(({ said }) => !/^picker|^other/.test(said.status))
    // Of a diagnosis that stands with its code, the code says more.
    .filter(({ find }) => !coded.has(find.category ?? ''));
  return (
    [2, 1, 0]
      // Sooner than sorting them.
      .flatMap((rank) => own.filter((one) => rankOf(one) === rank))
      .filter(({ said }) => {
        const key = `${said.coding.system} ${said.coding.code} ${said.status}`;
        return !seen.has(key) && seen.add(key);
      })
      .slice(0, MENTION_LIMIT)
      .map(({ find, said }, mark) => [find, { ...said, mark }])
  );
}

function rankOf({ find, said }: DecidedFind): number {
  if (find.category) return 0;
  return said.status === 'active' ? 2 : 1;
}

function categoryOf({ coding }: DecidedFind['said']): string {
  return coding.code.slice(0, 3);
}

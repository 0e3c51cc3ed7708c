/** What of all that was decided is told. */
import type { DecidedFind } from './decide.ts';
import { MENTION_LIMIT } from './mention.ts';

/**
 * What is told: the patient's own first, one mention per coding and status, at most the limit.
 * What is another person's or only offered stays in the frame.
 */
export function choose(decided: readonly DecidedFind[]) {
  const seen = new Set<string>();
  return decided
    .filter(({ said }) => !/^picker|^other/.test(said.status))
    .toSorted((one, other) => +isActive(other) - +isActive(one))
    .filter(({ said }) => {
      const key = `${said.coding.system} ${said.coding.code} ${said.status}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MENTION_LIMIT);
}

function isActive({ said }: DecidedFind): boolean {
  return said.status === 'active';
}

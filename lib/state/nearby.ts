/**
 * Where a diagnosis has no support, the nearest that have: others of its category with a name, of
 * which the catalogue has said that there is something.
 */
import { type Coding, keyOf } from '../terminology/coding.ts';
import type { Named, Names } from './names.ts';
import type { Answer, Section } from './sections.ts';

/** At most so many are asked about, and so many shown. */
const ASKED_LIMIT = 12;
const SHOWN_LIMIT = 3;

/** The codings to ask the catalogue about, for the diagnoses it had nothing for. */
export function nearbyAsked(sections: readonly Section[], names: Names): readonly Coding[] {
  return sections.filter(isWithout).flatMap(({ coding }) => candidates(coding, names));
}

/** Those with supports, nearest the code in its list first. */
export function nearbyOf(
  coding: Coding,
  names: Names,
  answer: Answer | undefined,
): readonly Named[] {
  const supported = new Set(
    answer?.matches.flatMap(({ because }) => because.map((cause) => keyOf(cause.coding))),
  );
  return names
    .near(coding)
    .filter((near) => supported.has(keyOf(near.coding)))
    .slice(0, SHOWN_LIMIT);
}

function candidates(coding: Coding, names: Names): readonly Coding[] {
  return names
    .near(coding)
    .slice(0, ASKED_LIMIT)
    .map((near) => near.coding);
}

function isWithout({ standing, count, shownAbove }: Section): boolean {
  return standing === 'answered' && count + shownAbove.length === 0;
}

/**
 * Finds, among anything that has a focus (supports, registers, indicators), what is about some
 * diagnoses, by the same rules as the list of supports.
 */
import type { Coding } from '../terminology/coding.ts';
import { causesIn, questionsOf } from './causes.ts';
import { below, buildCodeIndex } from './code-index.ts';

/** The two lists share no entry. */
export interface About<T> {
  /** A focus lies at one of the codings or above it. */
  readonly covering: readonly T[];
  /** Every focus lies below the codings: about a finer diagnosis than these. */
  readonly within: readonly T[];
}

/** @throws RangeError when a focus is not written in ICD-10-SE's normal form */
export function createFocusFinder<T extends { readonly focus?: readonly string[] }>(
  entries: readonly T[],
): (codings: readonly Coding[]) => About<T> {
  const index = buildCodeIndex(entries.map(({ focus = [] }) => focus));
  const at = (places: Iterable<number>) =>
    [...places].sort((one, other) => one - other).flatMap((place) => entries[place] ?? []);
  return (codings) => {
    const covering = new Set(causesIn(index, questionsOf(codings)).keys());
    const within = new Set(codings.flatMap(({ code }) => below(index, code)));
    return {
      covering: at(covering),
      within: at([...within].filter((place) => !covering.has(place))),
    };
  };
}

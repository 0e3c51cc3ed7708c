/**
 * Causes say why a support is shown: which codings its focus covers, and how far up.
 */

import { ancestry, focusCodeOf } from '../terminology/code-system.ts';
import type { Coding } from '../terminology/coding.ts';
import { type CodeIndex, covering } from './code-index.ts';
import type { Cause } from './match.ts';

/** A coding as the catalogue is asked with it: the codes to look for, nearest first. */
export interface Question {
  readonly coding: Coding;
  readonly codes: readonly string[];
  readonly broad: boolean;
}

/** Codings of a system the catalogue cannot be asked with (ICPC-2, SNOMED CT) ask nothing. */
export function questionsOf(codings: readonly Coding[]): readonly Question[] {
  return codings.flatMap((coding) => {
    const asked = focusCodeOf(coding);
    if (asked === undefined) return [];
    const codes = ancestry({ system: 'icd-10-se', code: asked.code });
    return [{ coding, codes, broad: asked.broad }];
  });
}

/**
 * The supports of one layer, by their place in it, that the questions bring up. A support has at
 * most one cause for each coding, the nearest.
 */
export function causesIn(
  index: CodeIndex,
  questions: readonly Question[],
): ReadonlyMap<number, readonly Cause[]> {
  const causes = new Map<number, Cause[]>();
  for (const { coding, codes, broad } of questions) {
    covering(index, codes, (at, distance) => {
      const sofar = causes.get(at) ?? [];
      if (sofar.some((cause) => cause.coding === coding)) return;
      sofar.push({ coding, focus: codes[distance] ?? '', distance, broad });
      causes.set(at, sofar);
    });
  }
  return causes;
}

/** Causes by distance, those of one distance in the order they were asked. */
export function nearestFirst(
  causes: readonly Cause[],
  questions: readonly Question[],
): readonly Cause[] {
  const asked = new Map(questions.map(({ coding }, n) => [coding, n]));
  return [...causes].sort(
    (one, other) =>
      one.distance - other.distance ||
      (asked.get(one.coding) ?? 0) - (asked.get(other.coding) ?? 0),
  );
}

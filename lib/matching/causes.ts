/**
 * Causes say why a support is shown: which codings its focus covers, and how far up.
 */

import { ancestry, focusCodeOf } from '../terminology/code-system.ts';
import type { Coding } from '../terminology/coding.ts';
import { type CodeIndex, covering } from './code-index.ts';
import type { Cause } from './match.ts';

/** A coding as the catalogue is asked with it: the codes to look for, nearest first. */
interface Question {
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
 * most one cause for each coding, the nearest; causes stand nearest first, else as asked.
 */
export function causesIn(
  index: CodeIndex,
  questions: readonly Question[],
): ReadonlyMap<number, readonly Cause[]> {
  const causes = new Map<number, Cause[]>();
  for (const { coding, codes, broad } of questions) {
    for (const { at, distance } of covering(index, codes)) {
      const sofar = causes.get(at) ?? [];
      if (sofar.some((cause) => cause.coding === coding)) continue;
      sofar.push({ coding, focus: codes[distance] ?? '', distance, broad });
      causes.set(at, sofar);
    }
  }
  for (const list of causes.values()) list.sort((one, other) => one.distance - other.distance);
  return causes;
}

/**
 * The diagnoses on show: those read and not removed, then those typed.
 */
import type { Evidence } from '../reading/mention.ts';
import { type Coding, keyOf } from '../terminology/coding.ts';
import type { Choices } from './choices.ts';
import type { PlaceOnPage, ReadCoding } from './record.ts';

export type Diagnosis =
  | {
      readonly coding: Coding;
      readonly origin: 'read';
      /** The strongest of them; the reader always has one. */
      readonly evidence: Evidence | undefined;
      readonly at: PlaceOnPage;
    }
  | { readonly coding: Coding; readonly origin: 'entered' };

/** In the order of the page, and the typed ones in the order typed. A code stands once. */
export function diagnosesOf(
  read: readonly ReadCoding[],
  { entered, removed }: Choices,
): readonly Diagnosis[] {
  const gone = new Set(removed.map(keyOf));
  const kept = read.filter(({ coding }) => !gone.has(keyOf(coding)));
  const standing = new Set(kept.map(({ coding }) => keyOf(coding)));
  return [
    ...kept.map(
      ({ coding, evidence, at }): Diagnosis => ({
        coding,
        origin: 'read',
        evidence: evidence[0],
        at,
      }),
    ),
    ...entered
      .filter((coding) => !standing.has(keyOf(coding)))
      .map((coding): Diagnosis => ({ coding, origin: 'entered' })),
  ];
}

/**
 * The diagnoses on show: those read and not removed, then those typed.
 */
import type { Evidence, Place } from '../reading/mention.ts';
import { type Coding, keyOf } from '../terminology/coding.ts';
import type { Choices } from './choices.ts';
import type { PlaceOnPage, ReadCoding } from './record.ts';

export type Diagnosis =
  | {
      readonly coding: Coding;
      readonly origin: 'read';
      /** What tells a person most of where it stands; the reader always has some. */
      readonly evidence: Evidence | undefined;
      readonly at: PlaceOnPage;
    }
  | { readonly coding: Coding; readonly origin: 'entered' };

/** Places that say no more than that it is a diagnosis. */
const plainPlaces: readonly Place[] = ['diagnosis', 'diagnosis-code', 'unknown'];

/** `Diagnoslista` tells more than `Diagnoskod`; else the strongest. */
function tellingEvidence(evidence: readonly Evidence[]): Evidence | undefined {
  return evidence.find(({ place }) => !plainPlaces.includes(place)) ?? evidence[0];
}

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
        evidence: tellingEvidence(evidence),
        at,
      }),
    ),
    ...entered
      .filter((coding) => !standing.has(keyOf(coding)))
      .map((coding): Diagnosis => ({ coding, origin: 'entered' })),
  ];
}

/**
 * A coding is one code of one terminology, in that terminology's normal form.
 *
 * The words are FHIR's (`Coding`, `system`, `code`). The normal form of ICD-10-SE has the dot
 * (`E11.9`, `F43.8A`, `I10.9`); each code system's own module says what its normal form is.
 */

/** The terminologies Bredvid can read. `icd-10` is a neighbour's ICD-10, as far as codes agree. */
export const codeSystemIds = ['icd-10-se', 'ksh97-p', 'icd-10', 'icpc-2', 'snomed-ct'] as const;
export type CodeSystemId = (typeof codeSystemIds)[number];

export interface Coding {
  readonly system: CodeSystemId;
  /** Normal form: see the code system's module. */
  readonly code: string;
}

export function isSame(one: Coding, other: Coding): boolean {
  return one.code === other.code && one.system === other.system;
}

/** One string that is equal exactly when two codings are: `icd-10-se|E11.9`. */
export function keyOf(coding: Coding): string {
  return `${coding.system}|${coding.code}`;
}

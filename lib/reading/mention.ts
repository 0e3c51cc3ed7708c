/**
 * A mention is a coding seen on a page: where it stands, what let it through, and what it says of
 * the open patient. It holds nothing but codings and words of the closed vocabularies below, so
 * that a name or a personal identity number cannot travel in it.
 */
import type { Coding } from '../terminology/coding.ts';

/** After FHIR Condition; only `active` is shown as a diagnosis and may signal. */
export const mentionStatuses = [
  'active',
  'historical',
  'family',
  'suspected',
  'negated',
  'planned',
  'other-patient',
  'picker',
  'unclear',
] as const;
export type MentionStatus = (typeof mentionStatuses)[number];

/** What let a code through the third gate (context). */
export const evidenceKinds = [
  /** A field label: `Diagnos: E11.9`. */
  'label',
  /** A column header: `ICD-10`. */
  'column',
  /** A heading above: `Diagnoser`. */
  'heading',
  /** The code's own term stands beside it. */
  'term',
  /** An input, select or attribute made for codes. */
  'coded-input',
  /** A site hint of the organisation says that diagnoses stand there. */
  'hint',
  /** The code system is named with the code: `ICD10:E11.9`, an OID, a FHIR URI. */
  'system-named',
  /** No code on the page: a term under a diagnosis heading ("tolkad från text"). Never signals. */
  'term-only',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Whose words the label, column or heading were; shown to the user in their own language. */
export const places = [
  'diagnosis',
  'main-diagnosis',
  'secondary-diagnosis',
  'diagnosis-list',
  'problem-list',
  'contact-cause',
  'admission-diagnosis',
  'discharge-diagnosis',
  'diagnosis-code',
  'assessment',
  'certificate',
  'note',
  'unknown',
] as const;
export type Place = (typeof places)[number];

export interface Evidence {
  readonly kind: EvidenceKind;
  readonly place: Place;
}

export interface Mention {
  readonly coding: Coding;
  readonly status: MentionStatus;
  /** At least one, strongest first. */
  readonly evidence: readonly Evidence[];
  /** Names the place within its frame's latest report, so that the panel can ask to mark it. */
  readonly mark: number;
}

/** At most this many mentions are reported by one frame (trust.md §2). */
export const MENTION_LIMIT = 64;

/** How the reading of one frame stands. */
export const readingStates = ['reading', 'read', 'stopped'] as const;
export type ReadingState = (typeof readingStates)[number];

/** Whether what the hints for a site point at stands on the page. */
export const hintOutcomes = ['matched', 'unmatched'] as const;
export type HintOutcome = (typeof hintOutcomes)[number];

/**
 * A knowledge support (kunskapsstöd) as a catalogue describes it: what it is, who answers for
 * it, which diagnoses it is about and where it stands. Never its text: that is the publisher's.
 *
 * Field names follow FHIR's knowledge artifacts (CRMI): `title`, `publisher`, `focus`,
 * `lastReviewDate`, `relatedTo`.
 */

import type { Stated } from './stated.ts';

/** What sort of support it is. People's words for each are in the message catalogues. */
export const supportKinds = [
  'national-guideline',
  'care-guideline',
  'regional-guideline',
  'clinical-support',
  'care-pathway',
  'cancer-pathway',
  'care-programme',
  'intervention-programme',
  'recommended-drugs',
  'drug-recommendation',
  'sick-leave',
  'patient-information',
  'evidence-review',
  'handbook',
  'infection-control',
  'follow-up',
  'decision-aid',
] as const;
export type SupportKind = (typeof supportKinds)[number];

/** The levels of responsibility, widest first (features D2). */
export const levels = [
  'international',
  'state',
  'national',
  'healthcare-region',
  'region',
  'municipality',
  'unit',
] as const;
export type Level = (typeof levels)[number];

/** Where in care a support is for, when its publisher says so. */
export const careLevels = ['primary', 'specialised', 'municipal'] as const;
export type CareLevel = (typeof careLevels)[number];

/** Whose work it is for, when its publisher says so; `rehab`: physio- and occupational therapists. */
export const professions = ['doctor', 'nurse', 'rehab', 'dental'] as const;
export type Profession = (typeof professions)[number];

/** `page`: that very page was seen. `landing`: the publisher's entry page was seen. */
export type LinkScope = 'page' | 'landing';

export interface SupportLink {
  /** `https:` only, as seen; opened verbatim but for the region, see `takesRegion`. */
  readonly url: string;
  readonly scope: LinkScope;
  /** The address shows the user's own region when it carries `globalregion=NN`. */
  readonly takesRegion?: 'clinicians' | 'citizens';
  /** The publisher asks whoever opens it to log in. Absent: not known to. */
  readonly access?: 'login';
}

/** How a regional support stands to another one (usually the national). */
export type RelationHow = 'supplements' | 'replaces' | 'hides';

export interface Relation {
  readonly id: SupportId;
  readonly how: RelationHow;
}

/** `stated` by the publisher, `derived` from KSH97-P codes the publisher states, `assigned` by us. */
export type FocusOrigin = 'stated' | 'derived' | 'assigned';

/** `<layer>/<name>`: `se/nkk-hypertoni`, `se-12/ako-hypertoni`. The layer is the namespace. */
export type SupportId = string;
/** `se`, `se-14`, `org-…`. */
export type LayerId = string;

export interface KnowledgeSupport extends Stated {
  readonly id: SupportId;
  readonly title: string;
  readonly kind: SupportKind;
  readonly publisher: string;
  readonly level: Level;
  readonly audience: 'clinician' | 'patient';
  /** Absent: not said; then it is for every level. */
  readonly careLevels?: readonly CareLevel[];
  /** Absent: not said; then it is for every profession. */
  readonly professions?: readonly Profession[];
  /** One line: what it is for, "so that the patient …", in its publisher's words. Absent: not seen. */
  readonly why?: string;
  /** What a list of drugs puts first for these diagnoses, in its publisher's words. Absent: not seen. */
  readonly firstChoice?: string;
  /** ICD-10-SE codes in normal form; each stands for itself and all below it. May be empty. */
  readonly focus: readonly string[];
  /** Absent when `focus` is empty. */
  readonly focusOrigin?: FocusOrigin;
  /** Absent when no page of it or of its publisher was ever seen. */
  readonly link?: SupportLink;
  /** ISO date, as precise as the publisher gave it: `2023`, `2023-05`, `2023-05-17`. Absent: unknown. */
  readonly lastReviewDate?: string;
  /** The last day it holds by its publisher's own word, as precise as it was given. Absent: not said. */
  readonly validUntil?: string;
  readonly signal?: SupportSignal;
  /** Steps or red flags in its author's words, for a clinician to tick; nothing comes of them. */
  readonly checklist?: readonly string[];
  /** Words people look for it by, in our own wording. */
  readonly keywords: readonly string[];
  readonly relatedTo: readonly Relation[];
  /** Where its existence, address and codes were seen: an address or a named material. */
  readonly source: string;
  /** Plain text for editors, never shown as advice. */
  readonly note?: string;
}

/**
 * What its publisher holds to be news so weighty that it may be signalled (features F2). Only an
 * organisation's policy makes it show in the page; it is never hidden by anyone's choice.
 */
export interface SupportSignal {
  /** Words of CDS Hooks. `critical` names who approved it. */
  readonly level: 'warning' | 'critical';
  /** What is new, in the publisher's words. */
  readonly text: string;
  /** ISO dates: from the first day to the last, then it is retired by itself. */
  readonly from: string;
  readonly until: string;
  readonly approvedBy?: string;
}

/** One published version of one publisher's part of the catalogue. */
export interface Layer {
  readonly id: LayerId;
  /** Whole number, rising. */
  readonly edition: number;
  /** The day this edition was published, ISO date. */
  readonly published: string;
  /** Sorted by id. */
  readonly supports: readonly KnowledgeSupport[];
}

/** How sure the knowledge is: GRADE's words, and what rests on proven experience (beprövad erfarenhet). */
export const evidenceGrades = ['high', 'moderate', 'low', 'very-low', 'proven-experience'] as const;
export type EvidenceGrade = (typeof evidenceGrades)[number];

/** The language a support is in where nothing is said. */
export const USUAL_LANGUAGE = 'sv';

export interface Stated {
  readonly evidence?: EvidenceGrade;
  /** ISO 639 code of the language it is in, where that is not Swedish: `en`, `ar`. */
  readonly language?: string;
  /** It is written in easy words (lättläst). */
  readonly easy?: 'yes';
  /** Its authors' conflicts of interest (jäv), or where they are told, in the publisher's words. */
  readonly interests?: string;
}

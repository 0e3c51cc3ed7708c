/**
 * What a catalogue holds beside supports and terms: who answers for the knowledge, how it is
 * followed up, and the titles of code systems. Fetched and stored like supports, but read only by
 * the pages that show it, so that the worker carries none of it.
 */

/** The contents a bundle may have besides `supports` and `terms`. */
export const referenceContents = [
  'bodies',
  'registers',
  'indicators',
  'values',
  'common',
  'answers',
  'adoptions',
  'notes',
  'aids',
  'plans',
  'maps',
  'codes-icd-10-se',
  'codes-ksh97-p',
] as const;
export type ReferenceContent = (typeof referenceContents)[number];

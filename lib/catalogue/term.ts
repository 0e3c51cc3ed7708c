/**
 * A term is what people call a diagnosis, in our own wording: one preferred name and other names
 * (lay words, abbreviations, older names). Terms name chips, feed the word search, and let the
 * reader recognise a code by the words beside it. They are facts of language, not the titles of
 * a classification, which belong to its publisher and are not shipped.
 */
export interface Term {
  /** ICD-10-SE code in normal form, category or below. */
  readonly code: string;
  /** The preferred name: `Typ 2-diabetes`. */
  readonly name: string;
  /** Other names: `åldersdiabetes`, `DM2`, `T2D`. */
  readonly synonyms: readonly string[];
  /**
   * What people ask with that is no name of it: `hjärtat rusar`, `blodtrycksmedicin`. For the word
   * search alone: the reader must not take such words for the diagnosis itself.
   */
  readonly phrases?: readonly string[];
}

/**
 * A diagnosis that is common in Swedish care, against which it is measured what the catalogue
 * lacks. Somebody has judged whether a national page, where there is one, is about all of it.
 */
export interface CommonDiagnosis {
  /** `<layer>/<name>`. */
  readonly id: string;
  /** 1 is the most common. */
  readonly rank: string;
  readonly name: string;
  /** ICD-10-SE, usually categories. */
  readonly focus: readonly string[];
  /** Absent where there is no national page. */
  readonly nationalFit?: 'full' | 'partial';
  readonly source: string;
}

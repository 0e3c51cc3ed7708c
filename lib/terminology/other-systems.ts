/**
 * Codes that look like diagnoses and are not: drugs (ATC) and procedures (KVÅ, and NCSP in it).
 *
 * A shape can only say "may be": `C09` is a category of ICD-10-SE and a group of ATC, `T90` is
 * ICD-10-SE and ICPC-2. What stands around the code decides, and that is not known here.
 */

/** ATC (WHO): one of fourteen letters, then levels 2–5: `C`, `C09`, `C09A`, `C09AA`, `C09AA02`. */
const atc = /^[abcdghjlmnprsv](?:\d\d(?:[a-z](?:[a-z](?:\d\d)?)?)?)?$/i;

/** KVÅ: two letters and three characters with a digit among them: `DT001`, `XS912`, `JKA21`. */
const kva = /^[a-z]{2}(?:[a-z]\d|\d[\da-z])[\da-z]$/i;

/** The system of drugs or procedures that the text may be a code of. */
export function recognizeOther(text: string): 'atc' | 'kva' | undefined {
  const code = text.trim();
  if (atc.test(code)) return 'atc';
  return kva.test(code) ? 'kva' : undefined;
}

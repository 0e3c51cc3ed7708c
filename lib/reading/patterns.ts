/**
 * The first gate: what is written like a code. One ASCII expression finds everything that may be
 * a diagnosis code of ICD-10 (all countries), KSH97-P, ICPC-2 or SKS; the second gate asks the
 * code systems, the third what stands around it.
 *
 * Every expression here is linear in the length of the text (checked with `recheck`).
 */

/**
 * One code as it is written, without knowing its system: an SKS `D`, letter, digit, digit or
 * letter, then a subdivision with or without dot, and the marks `-`, `.-`, `-P`, `P`.
 * In running text a code may touch its term when that begins with a capital (`G43.9Migrän`).
 * Who writes decimals all day writes a comma for the dot (`H66,0`); a list of codes never does,
 * and `T38,9` is a temperature.
 * Before it, letters, digits and the marks of longer tokens (`-`, `/`, `_`, `.`) forbid a code:
 * `C4-C5`, `M8500/3`, `SE2321`, `Th12`. A colon or bar is allowed: `ICD10:E11.9`, `ICD10|E11.9`.
 */
export const codePattern =
  /(?<![\w./\u00C0-\u024F-])(?:[Dd](?=[A-Z]))?[A-Za-z]\d[\dA-C](?:\.(?:\d[\dA-Za-z]{0,3}|[Xx]\d|-)|(?<!T[34]\d),\d(?![\d,])|\d[\dA-Z]?P?|P)?(?:-P?)?(?:(?![\w/\u00C0-\u024F])|(?=[A-ZÅÄÖÆØ][a-zåäöæøé]))/g;

/**
 * What may be a SNOMED CT identifier of a concept: its partition is `00` or `10`. What a personal
 * identity number or a date of birth may look like is left alone: numbers of 10 to 12 digits, and
 * those that begin like a day (`19521003`). The check digit is the worker's to see.
 */
const conceptPattern =
  /(?<![\w.,/+-])(?!(?:18|19|20)\d\d[01]\d[0-3]\d(?!\d))[1-9](?:\d{3,5}|\d{9,14})[01]0\d(?![\w-])/g;

/** All that is written like a code in the text, and where. */
export function hitsIn(text: string): { readonly written: string; readonly at: number }[] {
  return [...text.matchAll(codePattern), ...text.matchAll(conceptPattern)].map((hit) => ({
    // As long as it stands there: places are counted by it.
    written: hit[0].replace(',', '.'),
    at: hit.index,
  }));
}

/** What headings of diagnoses say, in all languages of the vocabulary. */
export const headingStem = /diagn|problem|sjukdom|sy[kg]dom|tilstand|condition|sairau/gi;

/**
 * Personal identity numbers: Swedish (10, 12 digits, also masked), Danish, Norwegian, Finnish. Digits three
 * and four of six are a month; an organisation's number (`556000-0000`) has more there.
 */
export const personPattern =
  /(?<![\w-])(?:(?:18|19|20)?\d\d[01]\d{3}[-+](?:\d{4}|[xX*]{4})|(?:18|19|20)\d{10}|\d{6} ?\d{5}|\d\d[01]\d{3}[-+A]\d{3}[\dA-Y])(?![\w-])/g;

const codeLike = /[A-Za-z]\d[\dA-C]/g;
/** One number or the other, which begin alike: as two kinds it takes fourteen times as long. */
const numberLike = /\d\d\d\d(?:[01]0\d|\d\d[-+A ]?[\dxX*]{3})/g;

/**
 * Whether a text holds what every one of them does and every code: one that does not has neither. Asked
 * one after the other, because both in one expression take longer.
 */
export function mayHold(text: string): boolean {
  return text.search(codeLike) >= 0 || text.search(numberLike) >= 0;
}

/** No code or number goes on for more units, in UTF-16. */
const LONGEST = 16;

/**
 * Where in a text all that may be a code has come to its end, or a number of a person; 0 where there is
 * none, infinite where one begins after the first units.
 * @param withHeadings what headings of diagnoses say is looked for too
 */
export function suspectsEnd(text: string, units: number, withHeadings: boolean): number {
  const end = Math.max(endOf(codeLike, text, units), endOf(numberLike, text, units));
  return withHeadings ? Math.max(end, endOf(headingStem, text, units)) : end;
}

function endOf(sought: RegExp, text: string, units: number): number {
  if (text.search(sought) < 0) return 0;
  sought.lastIndex = units;
  const isFar = text.length > units && sought.test(text);
  sought.lastIndex = 0;
  if (isFar) return Number.POSITIVE_INFINITY;
  let end = 0;
  while (sought.test(text)) end = sought.lastIndex;
  return end + LONGEST;
}

/** Where a hit may continue a code that another element began: `<b>E11</b>.9`, `<i>F</i>32.1`. */
export const codeTail = /(?:^|[^\w.-])[A-Z](?:\d{1,3}\.?\d?)?$/;
export const seam = /(?<![\w.-])[A-Z](?:\d{1,3}\.?\d?)?\n(?=[.\d]|[A-Z](?![\w\u00C0-\u024F]))/g;

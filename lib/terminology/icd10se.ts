/**
 * ICD-10-SE: the normal form of a code, and which categories exist.
 *
 * Normal form is upper case with a dot after the category: `E11`, `E11.9`, `S72.00`, and with a
 * Swedish refinement letter `F43.8A`. A category in normal form also stands for "any of it"
 * (`F32.-`). Dagger and asterisk say how a code is used and are no part of it. A code that ends
 * with P is one of KSH97-P (`E118P` is more than E11.8): ICD-10-SE refines with that letter once.
 *
 * Only the categories are listed: that they exist is a fact, read from Socialstyrelsen's code
 * list as it stood in January 2024 and compared with it in a test. Titles and subdivisions stay
 * with their publisher. The reader in the record page imports this module, so it needs no other.
 */

/** Every category, as ranges in the order of the chapters: `A15-28` is A15 to A28. */
const categories = `
  A00-09 A15-28 A30-44 A46 A48-60 A63-71 A74-75 A77-89 A92-99 B00-09 B15-27 B30 B33-58 B60
  B64-83 B85-92 B94-99
  C00-26 C30-34 C37-41 C43-58 C60-86 C88 C90-97 D00-07 D09-48
  D50-53 D55-77 D80-84 D86 D89
  E00-07 E10-16 E20-32 E34-35 E40-46 E50-56 E58-61 E63-68 E70-80 E83-90
  F00-07 F09-25 F28-34 F38-45 F48 F50-55 F59-66 F68-73 F78-84 F88-95 F98-99
  G00-14 G20-26 G30-32 G35-37 G40-41 G43-47 G50-64 G70-73 G80-83 G90-99
  H00-06 H10-11 H13 H15-22 H25-28 H30-36 H40 H42-55 H57-59
  H60-62 H65-75 H80-83 H90-95
  I00-02 I05-13 I15 I20-28 I30-52 I60-74 I77-83 I85-89 I95 I97-99
  J00-06 J09-18 J20-22 J30-47 J60-70 J80-82 J84-86 J90-96 J98-99
  K00-14 K20-23 K25-31 K35-38 K40-46 K50-52 K55-67 K70-77 K80-83 K85-87 K90-93
  L00-05 L08 L10-14 L20-30 L40-45 L50-60 L62-68 L70-75 L80-95 L97-99
  M00-03 M05-25 M30-36 M40-43 M45-51 M53-54 M60-63 M65-68 M70-73 M75-77 M79-96 M99
  N00-08 N10-23 N25-37 N39-51 N60-64 N70-77 N80-99
  O00-08 O10-16 O20-26 O28-36 O40-49 O60-75 O80-92 O94-99
  P00-05 P07-08 P10-15 P20-29 P35-39 P50-61 P70-72 P74-78 P80-81 P83 P90-96
  Q00-07 Q10-18 Q20-28 Q30-45 Q50-56 Q60-87 Q89-93 Q95-99
  R00-07 R09-23 R25-27 R29-36 R39-65 R68-87 R89-96 R98-99
  S00-99 T00-71 T73-76 T78-88 T90-98
  V01-06 V09-99 W00-46 W49-60 W64-70 W73-81 W83-94 W99 X00-06 X08-54 X57-99 Y00-36 Y40-66 Y69-91
  Y95-98
  Z00-04 Z08-13 Z20-49 Z51-65 Z70-76 Z80-99
  U04 U07-13 U82-85 U98-99
`;

const shape = /^([a-z]\d\d)(?:\.?(\d[\da-z]?))?(?:\.?-|\.)?\s?[†*+]?$/i;

const refinedWithP = 'N81.8P';

/** The code in normal form, or `undefined` when it is not written as an ICD-10-SE code. */
export function normalizeIcd10se(written: string): string | undefined {
  const [, category, rest] = shape.exec(written.trim()) ?? [];
  if (!category) return undefined;
  const code = (rest ? `${category}.${rest}` : category).toUpperCase();
  return code.endsWith('P') && code !== refinedWithP ? undefined : code;
}

/** `A00` → 0, `B00` → 100 … `Z99` → 2599. Takes a category in normal form. */
function numberOf(category: string): number {
  return (category.charCodeAt(0) - 65) * 100 + Number(category.slice(1));
}

function categoryOf(number: number): string {
  return String.fromCharCode(65 + Math.floor(number / 100)) + String(number % 100).padStart(2, '0');
}

const existing = /* @__PURE__ */ readCategories();

function readCategories(): Uint8Array {
  const marks = new Uint8Array(2600);
  for (const range of categories.trim().split(/\s+/)) {
    const first = range.slice(0, 3);
    marks.fill(1, numberOf(first), numberOf(first.charAt(0) + range.slice(-2)) + 1);
  }
  return marks;
}

/** Whether ICD-10-SE has this category (normal form: `E11`). */
export function categoryExists(category: string): boolean {
  return /^[A-Z]\d\d$/.test(category) && existing[numberOf(category)] === 1;
}

/**
 * The codes of a focus written as a code or a range, in normal form and in order: `E11`,
 * `F00-F03` (those categories that exist), `E11.0-E11.8` (within one category). Empty when it
 * is neither, or runs backwards.
 */
export function expandRange(written: string): readonly string[] {
  const single = normalizeIcd10se(written);
  if (single) return [single];
  const [first, last, ...more] = written.split(/[-–]/).map(normalizeIcd10se);
  if (!first || !last || more.length > 0 || first.length !== last.length) return [];
  if (first.length === 3) {
    return count(numberOf(first), numberOf(last), categoryOf).filter(categoryExists);
  }
  const category = first.slice(0, 4);
  const [from, to] = [Number(first.slice(4)), Number(last.slice(4))];
  if (!last.startsWith(category) || Number.isNaN(from + to)) return [];
  const digits = first.length - category.length;
  return count(from, to, (number) => category + String(number).padStart(digits, '0'));
}

function count(from: number, to: number, name: (number: number) => string): string[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => name(from + step));
}

/**
 * A neighbour's ICD-10: WHO's, the Norwegian, the Danish in SKS (`DE119`), the American
 * (ICD-10-CM, up to seven characters). The neighbours agree on the first four characters, as
 * WHO set them; what follows is each country's own.
 *
 * Normal form is as for ICD-10-SE, with up to four characters after the dot: `S72.001A`.
 */
import { categoryExists, normalizeIcd10se } from './icd10se.ts';

/** The third character may be a letter (ICD-10-CM `C4A`); SKS puts a D before the code. */
const longer = /^([a-z]\d[\da-z])\.?([\da-z]{1,4})$/i;
const sks = /^d(?=[a-z]\d)/i;

/** The code in normal form, or `undefined` when it is not written as an ICD-10 code. */
export function normalizeIcd10(text: string): string | undefined {
  const code = text.trim().replace(sks, '');
  const short = normalizeIcd10se(code);
  if (short) return short;
  const parts = longer.exec(code);
  return parts ? `${parts[1]}.${parts[2]}`.toUpperCase() : undefined;
}

/** The part of a code (normal form) that the neighbours agree on: `S72.001A` → `S72.0`. */
export function sharedPartOf(code: string): string {
  return /^\d$/.test(code.charAt(4)) ? code.slice(0, 5) : code.slice(0, 3);
}

/**
 * Categories of neighbours' ICD-10 that ICD-10-SE does not have (ICD-10-CM, as published by the
 * CDC's National Center for Health Statistics): `Z79` long-term drug therapy, `G89` pain.
 */
const abroad =
  'D49 E08 E09 E36 G89 I16 I96 K68 K94 K95 L49 L76 M97 N52 N53 N65 O29 P09 R97 Z14 Z15 Z16 Z17 Z18 Z19 Z66 Z67 Z68 Z69 Z77 Z78 Z79';

/** Whether a neighbour's ICD-10, and not ICD-10-SE, has this category (normal form: `Z79`). */
export function existsAbroad(category: string): boolean {
  return abroad.split(' ').includes(category) && !categoryExists(category);
}

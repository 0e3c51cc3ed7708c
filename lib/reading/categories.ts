/**
 * Which ICD-10 categories exist, as a string of bits for the reader: 2,600 of them (`A00` … `Z99`)
 * as hexadecimal digits. Part of the word book, so that a page without codes does not carry it.
 */
import { categoryExists } from '../terminology/icd10se.ts';

export function writeCategories(): string {
  let written = '';
  for (let number = 0; number < 2600; number += 4) {
    let digit = 0;
    for (let bit = 0; bit < 4; bit += 1) {
      if (categoryExists(categoryOf(number + bit))) digit |= 1 << bit;
    }
    written += digit.toString(16);
  }
  return written;
}

function categoryOf(number: number): string {
  const letter = String.fromCharCode(65 + Math.floor(number / 100));
  return letter + String(number % 100).padStart(2, '0');
}

/** Whether the category (normal form, `E11`) is among those written. */
export function hasCategory(written: string, category: string): boolean {
  const number = (category.charCodeAt(0) - 65) * 100 + Number(category.slice(1));
  const digit = Number.parseInt(written.charAt(number >> 2), 16);
  return ((digit >> (number & 3)) & 1) === 1;
}

/**
 * Which ICD-10 categories exist, as one string for the reader: `A00A01…`. Part of the word book, so
 * that a page without codes does not carry it. A category begins with its only letter, so none can
 * be found across two others.
 */
import { expandRange } from '../terminology/icd10se.ts';

export function writeCategories(): string {
  return [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    .flatMap((letter) => expandRange(`${letter}00-${letter}99`))
    .join('');
}

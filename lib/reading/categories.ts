/**
 * Which ICD-10 categories exist, as one string for the reader: `A00A01…`. Part of the word book, so
 * that a page without codes does not carry it. A category begins with its only letter, so none can
 * be found across two others.
 */

/** All categories from `A00` to `Z99` that are wanted. */
export function writeCategories(isWanted: (category: string) => boolean): string {
  return [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    .flatMap((letter) => Array.from({ length: 100 }, (_, n) => letter + String(n).padStart(2, '0')))
    .filter(isWanted)
    .join('');
}

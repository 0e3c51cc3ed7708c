/**
 * KSH97-P: ICD-10 cut down for Swedish primary care (Socialstyrelsen, 1997).
 *
 * Normal form is as Socialstyrelsen writes it, upper case without a dot: `I10-` (a whole
 * category), `J45-P` (a category reworded for primary care), `A045`, `F438A`, and `E118P`, which
 * merges several codes. What a `P` code merges is not in its digits (`E118P` is E11.0–E11.8), so
 * it is matched on its category.
 */
const written = /^([a-z]\d\d)\.?(?:-?(p?)|(\d[a-z]?))$/i;

/** The code in normal form, or `undefined` when it is not written as a KSH97-P code. */
export function normalizeKsh97p(text: string): string | undefined {
  const parts = written.exec(text.trim());
  if (!parts?.[1]) return undefined;
  return `${parts[1]}${parts[3] ?? `-${parts[2]}`}`.toUpperCase();
}

/** The ICD-10-SE code a KSH97-P code (normal form) stands for; `broad` when it merges several. */
export function icd10seOf(code: string): { readonly code: string; readonly broad: boolean } {
  const category = code.slice(0, 3);
  const broad = code.endsWith('P');
  const rest = code.slice(3);
  return { code: broad || rest === '-' ? category : `${category}.${rest}`, broad };
}

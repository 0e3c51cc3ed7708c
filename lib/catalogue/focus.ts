/**
 * How a focus is written in a layer's source: codes and ranges of ICD-10-SE, which the build
 * writes out, since a bundle lists every code.
 */
import { categoryExists, expandRange } from '../terminology/icd10se.ts';

/**
 * The codes meant by one item of a focus: `E11` → `E11`; `F00-F03` → `F00`, `F01`, `F02`, `F03`.
 * Nothing when it is not written in normal form, or names a category that does not exist.
 */
export function codesOfItem(written: string): readonly string[] | undefined {
  const codes = expandRange(written);
  const exact = written.includes('-') ? codes.length > 1 : codes[0] === written;
  return exact && codes.every((code) => categoryExists(code.slice(0, 3))) ? codes : undefined;
}

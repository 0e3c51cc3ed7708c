/**
 * Codes written in the search box: `E11.9`, `e119`, `J44 I10`. A text is taken for codes only when
 * every word of it is one that exists; `B12` and `typ 2` are words.
 */
import { focusCodeOf, normalize } from '../terminology/code-system.ts';
import { categoryExists, normalizeIcd10se } from '../terminology/icd10se.ts';
import { fillUndivided } from '../terminology/undivided.ts';

/** The ICD-10-SE codes a query consists of, in normal form; none when it is words. */
export function codesIn(query: string): readonly string[] {
  const whole = codeOf(query.replace(/\s+/g, ''));
  if (whole !== undefined) return [whole];
  const codes = query
    .split(/[\s,;]+/)
    .filter((word) => word !== '')
    .map(codeOf);
  return codes.every((code) => code !== undefined) ? codes : [];
}

function codeOf(written: string): string | undefined {
  // `J45-P` is primary care's; it stands for the category.
  const primary = normalize('ksh97-p', written);
  if (primary !== undefined && /-?P$/i.test(written)) return focusCodeOf(primary)?.code;
  const code = normalizeIcd10se(written);
  if (code === undefined || !categoryExists(code.slice(0, 3))) return undefined;
  return fillUndivided(code);
}

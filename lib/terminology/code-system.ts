/**
 * What every code system can answer about a code: its normal form, what lies above it, whether
 * it exists, and the ICD-10-SE code that the catalogue is asked with for it.
 */
import type { CodeSystemId, Coding } from './coding.ts';
import { existsAbroad, normalizeIcd10, sharedPartOf } from './icd10.ts';
import { categoryExists, normalizeIcd10se } from './icd10se.ts';
import { normalizeIcpc2 } from './icpc2.ts';
import { icd10seOf, normalizeKsh97p } from './ksh97p.ts';
import { normalizeSnomedCt } from './snomed-ct.ts';
import { fillUndivided } from './undivided.ts';

const normalizers: Readonly<Record<CodeSystemId, (written: string) => string | undefined>> = {
  'icd-10-se': normalizeIcd10se,
  'ksh97-p': normalizeKsh97p,
  'icd-10': normalizeIcd10,
  'icpc-2': normalizeIcpc2,
  'snomed-ct': normalizeSnomedCt,
};

/** The code that is written, in its system's normal form; `undefined` when it is not such a code. */
export function normalize(system: CodeSystemId, written: string): Coding | undefined {
  const code = normalizers[system](written);
  return code === undefined ? undefined : { system, code };
}

/**
 * The coding's own code, then each level above it, its category last: `E11.9A`, `E11.9`, `E11`.
 * A KSH97-P code goes on with the ICD-10-SE codes it stands for. ICPC-2 and SNOMED CT identifiers
 * have nothing above them that could be read off the code.
 */
export function ancestry(coding: Coding): readonly string[] {
  const { system, code } = coding;
  if (system === 'ksh97-p') return [code, ...levelsOf(icd10seOf(code).code)];
  return system === 'icd-10-se' || system === 'icd-10' ? levelsOf(code) : [code];
}

function levelsOf(code: string): string[] {
  const levels: string[] = [];
  for (let length = code.length; length > 4; length -= 1) levels.push(code.slice(0, length));
  levels.push(code.slice(0, 3));
  return levels;
}

/** A category of KSH97-P that ICD-10-SE no longer has. */
const onlyInKsh97p = 'Q57';

/**
 * Whether the code may exist in its system. For ICD-10-SE, KSH97-P and ICD-10 the category is
 * looked up (subdivisions are not shipped); for the others the form already says all that is known.
 */
export function exists(coding: Coding): boolean {
  const { system, code } = coding;
  if (system === 'icpc-2' || system === 'snomed-ct') return true;
  const category = code.slice(0, 3);
  if (system === 'icd-10' && existsAbroad(category)) return true;
  return categoryExists(category) || (system === 'ksh97-p' && category === onlyInKsh97p);
}

/** What the catalogue is asked with; `broad` when the coding merges several codes of the category. */
export interface FocusCode {
  /** ICD-10-SE, normal form. */
  readonly code: string;
  readonly broad: boolean;
}

/**
 * The ICD-10-SE code the catalogue is asked with. `undefined` where there is none: ICPC-2,
 * SNOMED CT, or a category ICD-10-SE does not have.
 *
 * An undivided category is asked with the code Sweden fills it up to (`I10` → `I10.9`): they are
 * one diagnosis, so a focus on either covers both, `I10.9` exactly and `I10` as its ancestor.
 */
export function focusCodeOf(coding: Coding): FocusCode | undefined {
  const found = asIcd10se(coding);
  if (!found || !categoryExists(found.code.slice(0, 3))) return undefined;
  return { code: fillUndivided(found.code), broad: found.broad };
}

function asIcd10se({ system, code }: Coding): FocusCode | undefined {
  switch (system) {
    case 'icd-10-se':
      return { code, broad: false };
    case 'ksh97-p':
      return icd10seOf(code);
    case 'icd-10':
      return { code: sharedPartOf(code), broad: false };
    default:
      return undefined;
  }
}

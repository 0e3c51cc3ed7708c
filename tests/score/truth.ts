/** What a folder of record pages says is true of them: `truth.json`. Unknown keys are ignored. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { focusCodeOf, normalize } from '../../lib/terminology/code-system.ts';
import type { CodeSystemId } from '../../lib/terminology/coding.ts';

export interface Step {
  readonly do: 'load' | 'click' | 'type' | 'wait' | 'waitfor';
  readonly sel?: string;
  readonly text?: string;
  readonly ms?: number;
}

export interface PresentCode {
  readonly code: string;
  readonly system: string;
  readonly status: string;
  readonly raw?: string;
  readonly negated?: boolean;
  readonly visible?: boolean;
  readonly hard?: boolean;
}

export interface PageTruth {
  readonly file: string;
  readonly language?: string;
  readonly steps?: readonly Step[];
  readonly present: readonly PresentCode[];
  readonly absent_lookalikes?: readonly string[];
}

/** @throws Error naming the folder when it has no readable truth.json. */
export async function readTruth(folder: string): Promise<readonly PageTruth[]> {
  const path = join(folder, 'truth.json');
  const read: unknown = JSON.parse(await readFile(path, 'utf8'));
  if (!Array.isArray(read)) throw new Error(`${path} is not an array of pages`);
  return read as readonly PageTruth[];
}

const systems: Readonly<Record<string, CodeSystemId>> = {
  'ICD-10-SE': 'icd-10-se',
  'KSH97-P': 'ksh97-p',
  'ICPC-2': 'icpc-2',
  'SNOMED CT': 'snomed-ct',
};

/**
 * One string for all ways of writing one diagnosis: the ICD-10 family under the code the catalogue
 * is asked with, the others as they are.
 */
export function sameAs(system: string, code: string): string {
  const id = systems[system] ?? (system as CodeSystemId);
  const known = Object.values(systems).includes(id) || id === 'icd-10' ? id : 'icd-10';
  const coding = normalize(known, code);
  if (coding === undefined) return `${known} ${code}`;
  if (known === 'icpc-2' || known === 'snomed-ct') return `${known} ${coding.code}`;
  if (known === 'ksh97-p' && focusCodeOf(coding)?.broad) return `icd ${coding.code}`;
  // A neighbour's code written as ours is, so that `I10` is one whoever wrote it.
  const ours = normalize('icd-10-se', coding.code) ?? coding;
  return `icd ${focusCodeOf(ours)?.code ?? coding.code}`;
}

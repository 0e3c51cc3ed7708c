/**
 * The second gate: which code system a written code belongs to, and whether it exists there.
 * A name of a system near the code decides; without one it is read as ICD-10.
 */
import { exists, normalize } from '../terminology/code-system.ts';
import type { CodeSystemId, Coding } from '../terminology/coding.ts';

/** How records name the systems: in words, as an OID, as a FHIR address. */
const names: readonly (readonly [CodeSystemId | 'other', RegExp])[] = [
  ['ksh97-p', /\bKSH[- ]?(?:97|P\b)|1\.2\.752\.116\.1\.3\.1\.4/i],
  ['icpc-2', /\bICPC|2\.16\.578\.1\.12\.4\.1\.1\.7170/i],
  ['snomed-ct', /\bSNOMED|\bSCTID\b|\bsct\b|1\.2\.752\.116\.2\.1\.1/i],
  ['icd-10-se', /\bICD[- ]?10[- ]?SE\b|1\.2\.752\.116\.1\.1\.1(?!\d)/i],
  ['icd-10', /\bICD[- ]?10|\bSKS\b|2\.16\.578\.1\.12\.4\.1\.1\.7110/i],
  // Systems of drugs, procedures, function, laboratory, morphology: their codes look alike.
  [
    'other',
    /\bATC\b|\bKV[ÅA]\b|\bNCSP\b|\bNCMP\b|\bICF\b|\bLOINC\b|\bHCPCS\b|\bCPT\b|\bDRG\b|\bICD-?O\b|\bNPU\b/i,
  ],
];

/** The systems a text names; `other` stands for those whose codes are no diagnoses. */
export function systemsIn(text: string): readonly (CodeSystemId | 'other')[] {
  const found = names.filter(([, name]) => name.test(text)).map(([system]) => system);
  // `ICD-10-SE` also reads as `ICD-10`.
  return found.includes('icd-10-se') ? found.filter((system) => system !== 'icd-10') : found;
}

/** How much a written form says for itself: `E11.9` more than `E119`, that more than `E11`. */
export type Shape = 'dotted' | 'four' | 'three' | 'digits';

export function shapeOf(written: string): Shape {
  if (/^\d/.test(written)) return 'digits';
  if (/\.[\d-]/.test(written)) return 'dotted';
  return written.replace(/[^A-Za-z0-9]/g, '').length > 3 ? 'four' : 'three';
}

/**
 * The coding a written form stands for under the systems named near it; `undefined` when it is
 * none that exists. `neighbour` is whether the page is another country's.
 */
export function codingOf(
  written: string,
  named: readonly (CodeSystemId | 'other')[],
  neighbour: boolean,
): Coding | undefined {
  const form = written.replace(/\.$/, '');
  for (const system of orderOf(form, named, neighbour)) {
    const coding = normalize(system, form);
    if (coding && exists(coding)) return coding;
  }
  return undefined;
}

function orderOf(
  form: string,
  named: readonly (CodeSystemId | 'other')[],
  neighbour: boolean,
): readonly CodeSystemId[] {
  if (/^\d/.test(form)) return named.includes('snomed-ct') ? ['snomed-ct'] : [];
  const home: readonly CodeSystemId[] = neighbour
    ? ['icd-10', 'icd-10-se']
    : ['icd-10-se', 'icd-10'];
  // Only KSH97-P ends in P or a bare hyphen without a dot.
  const primaryCare = /^[A-Za-z]\d\d(?:\dP|-P?|P)$/.test(form);
  if (primaryCare && (named.length === 0 || named.includes('ksh97-p'))) return ['ksh97-p', ...home];
  const said = named.filter((system) => system !== 'other');
  const icd = said.filter((system) => system !== 'snomed-ct');
  if (icd.length === 0) return home;
  return icd.includes('icd-10') && !neighbour ? ['icd-10-se', ...icd] : icd;
}

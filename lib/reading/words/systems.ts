import type { NamedSystem } from '../systems.ts';

/**
 * How records name code systems: in words, as an OID, as a FHIR address. `other` are systems of
 * drugs, procedures, function, laboratory and morphology: their codes are not read.
 */
export const systemNames: readonly (readonly [NamedSystem, RegExp])[] = [
  ['icpc-2', /\bICPC|2\.16\.578\.1\.12\.4\.1\.1\.7170/i],
  ['icd-10-se', /\bICD[- ]?10[- ]?SE\b|1\.2\.752\.116\.1\.1\.1(?!\d)/i],
  ['icd-10', /\bICD[- ]?10|^ICD$|\bSKS\b|2\.16\.578\.1\.12\.4\.1\.1\.7110/i],
  // After ICD-10: where a form lets choose between both, only its own forms are KSH97-P's.
  ['ksh97-p', /\bKSH[- ]?(?:97|P\b)|1\.2\.752\.116\.1\.3\.1\.4/i],
  [
    'snomed-ct',
    /\bSNOMED|\bSCT(?:ID)?\b|1\.2\.752\.116\.2\.1\.1|2\.16\.840\.1\.113883\.6\.96(?!\d)/i,
  ],
  [
    'other',
    /\bATC\b|\bKV[ÅA]\b|\bNCSP\b|\bNCMP\b|\bICF\b|\bLOINC\b|\bHCPCS\b|\bCPT\b|\bDRG\b|\bICD-?O\b|\bNPU\b/i,
  ],
];

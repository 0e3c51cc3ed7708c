/**
 * The names, OIDs and URIs under which records and standards speak of the code systems.
 *
 * Sources: Socialstyrelsen's and Inera's OIDs, HL7's terminology (`hl7.org/fhir/sid`,
 * OIDs under 2.16.840.1.113883.6), Norsk helsenett's code systems 7110 and 7170.
 */
import type { CodeSystemId } from './coding.ts';
import { fold } from './words.ts';

/** Each also stands for everything below it: editions, languages, subsets. */
const roots: readonly (readonly [string, CodeSystemId])[] = [
  ['1.2.752.116.1.1.1', 'icd-10-se'],
  ['1.2.752.116.1.3.1.4.1', 'ksh97-p'],
  ['1.2.752.116.2.1.1', 'snomed-ct'],
  ['2.16.578.1.12.4.1.1.7110', 'icd-10'],
  ['2.16.578.1.12.4.1.1.7170', 'icpc-2'],
  ['2.16.840.1.113883.6.3', 'icd-10'],
  ['2.16.840.1.113883.6.90', 'icd-10'],
  ['2.16.840.1.113883.6.96', 'snomed-ct'],
  ['2.16.840.1.113883.6.139', 'icpc-2'],
  ['hl7.org/fhir/sid/icd-10-se', 'icd-10-se'],
  ['hl7.org/fhir/sid/icd-10', 'icd-10'],
  ['hl7.org/fhir/sid/icd-10-cm', 'icd-10'],
  ['hl7.org/fhir/sid/icpc-2', 'icpc-2'],
  ['snomed.info/sct', 'snomed-ct'],
];

/** In Swedish care "ICD-10" alone, and KSH97, mean ICD-10-SE; a neighbour's is named as such. */
const names: Readonly<Record<CodeSystemId, string>> = {
  'icd-10-se': 'icd10se icd10 ksh97',
  'ksh97-p': 'ksh97p ksh97primarvard icd10p',
  'icd-10': 'icd10who icd10cm icd10gm icd10no icd10dk icd10fi icd10sks icd10sksdk sks',
  'icpc-2': 'icpc2 icpc icpc2r icpc2e icpc2b icpc2no icpc2dk',
  'snomed-ct': 'snomedct snomed snomedctse sct',
};

const systems = new Map(
  (Object.entries(names) as [CodeSystemId, string][]).flatMap(([system, written]) =>
    written.split(' ').map((name) => [name, system]),
  ),
);

const prefix = /^(?:urn:oid:|https?:\/\/)/;

/**
 * The code system that a name (`ICD-10-SE`, `ICD-10 (NO)`, `KSH97-P`), an OID (also as
 * `urn:oid:`) or a FHIR URI means; `undefined` for any other.
 */
export function systemNamed(text: string): CodeSystemId | undefined {
  const address = text.trim().toLowerCase().replace(prefix, '');
  const root = roots.find(([start]) => standsUnder(start, address));
  return root?.[1] ?? systems.get(fold(text).replaceAll(' ', ''));
}

function standsUnder(root: string, address: string): boolean {
  return address.startsWith(root) && /^(?:$|[./|])/.test(address.slice(root.length));
}

import { describe, expect, it } from 'vitest';
import { systemNamed } from '../../../lib/terminology/system-names.ts';

describe('the code system named', () => {
  it.each([
    ['ICD-10-SE', 'icd-10-se'],
    ['ICD-10 (SE)', 'icd-10-se'],
    ['ICD10', 'icd-10-se'],
    ['icd-10', 'icd-10-se'],
    ['KSH97', 'icd-10-se'],
    ['KSH97-P', 'ksh97-p'],
    ['KSH97P', 'ksh97-p'],
    ['ICD-10-CM', 'icd-10'],
    ['ICD-10 (NO)', 'icd-10'],
    ['ICD-10 (SKS, DK)', 'icd-10'],
    ['ICPC-2', 'icpc-2'],
    ['ICPC2', 'icpc-2'],
    ['SNOMED CT', 'snomed-ct'],
    ['SNOMED CT SE', 'snomed-ct'],
  ])('by the name %s is %s', (name, system) => {
    expect(systemNamed(name)).toBe(system);
  });

  it.each([
    ['1.2.752.116.1.1.1', 'icd-10-se'],
    ['1.2.752.116.1.1.1.1.3', 'icd-10-se'],
    ['1.2.752.116.1.1.1.1.8', 'icd-10-se'],
    ['urn:oid:1.2.752.116.1.1.1.1.8', 'icd-10-se'],
    ['http://hl7.org/fhir/sid/icd-10-se', 'icd-10-se'],
    ['1.2.752.116.1.3.1.4.1', 'ksh97-p'],
    ['2.16.578.1.12.4.1.1.7110', 'icd-10'],
    ['http://hl7.org/fhir/sid/icd-10', 'icd-10'],
    ['http://hl7.org/fhir/sid/icd-10-cm', 'icd-10'],
    ['2.16.578.1.12.4.1.1.7170', 'icpc-2'],
    ['http://hl7.org/fhir/sid/icpc-2', 'icpc-2'],
    ['1.2.752.116.2.1.1', 'snomed-ct'],
    ['1.2.752.116.2.1.1.1', 'snomed-ct'],
    ['http://snomed.info/sct', 'snomed-ct'],
    ['http://snomed.info/sct/45991000052106', 'snomed-ct'],
  ])('by the address %s is %s', (address, system) => {
    expect(systemNamed(address)).toBe(system);
  });

  it.each([
    '',
    'Diagnos',
    'ICD-9',
    'ICD-11',
    'ICD-10-PCS',
    'constructor',
    '1.2.752.116.1.1.11',
    '1.2.752.116.1.1.3.3.1',
    'http://hl7.org/fhir/sid/icd-10-sv',
  ])('is unknown by %j', (text) => {
    expect(systemNamed(text)).toBeUndefined();
  });
});

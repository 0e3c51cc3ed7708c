/** The importers on the publishers' real lists, in ../shared/facts/code-systems (never shipped). */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importCodes } from '../../../../lib/catalogue/import/codes.ts';
import { decodeImported } from '../../../../lib/catalogue/import/delimited.ts';
import { referenceBundle } from '../../../../lib/catalogue/reference-bundle.ts';

const folder = new URL('../../../../../shared/facts/code-systems/', import.meta.url);
const present = existsSync(folder);
if (!present && process.env.CI === 'true') throw new Error('../shared/facts is missing');
if (!present) console.warn('not imported: ../shared/facts/code-systems is missing');

const head = { layer: 'org-prov', edition: 1, published: '2026-11-22', minExtension: '0.1.0' };
const read = (name: string) => decodeImported(readFileSync(new URL(name, folder)));

describe('the importers on ../shared/facts/code-systems', () => {
  it('take in all 35,684 codes of ICD-10-SE, and know the reserve codes', () => {
    if (!present) return;
    const codes = importCodes('icd-10-se', read('icd10se.tsv'), 'icd10se.tsv');
    expect(codes).toHaveLength(35_684);
    const reserve = codes.filter((one) => one.reserve === 'yes').map(({ code }) => code);
    expect(reserve.length).toBeGreaterThan(0);
    expect(reserve.filter((code) => !code.startsWith('U'))).toEqual([]);
    expect(reserve).not.toContain('U07.1');
    const { lines } = referenceBundle('codes-icd-10-se', head, codes, 'icd10se.tsv');
    expect(lines).toHaveLength(35_684);
  });

  it('take in all 977 codes of KSH97-P', () => {
    if (!present) return;
    const codes = importCodes('ksh97-p', read('ksh97p.tsv'), 'ksh97p.tsv');
    expect(codes).toHaveLength(977);
    expect(codes.filter(({ code }) => code === 'E118P')).toHaveLength(1);
    expect(referenceBundle('codes-ksh97-p', head, codes, 'ksh97p.tsv').lines).toHaveLength(977);
  });
});

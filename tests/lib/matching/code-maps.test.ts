import { describe, expect, it } from 'vitest';
import type { CodeMap } from '../../../lib/catalogue/code-title.ts';
import { ksh97pMaps } from '../../../lib/catalogue/import/ksh97p-maps.ts';
import { referenceBundle } from '../../../lib/catalogue/reference-bundle.ts';
import { mappedFrom } from '../../../lib/matching/code-maps.ts';
import { publishedCodes } from '../terminology/published-codes.ts';

const icd = (code: string) => ({ system: 'icd-10-se', code }) as const;
const map = (from: CodeMap['from'], relation: CodeMap['relation'], to: CodeMap['to']): CodeMap => ({
  id: `org-prov/${from.code}-${to.code}`.toLowerCase(),
  from,
  relation,
  to,
  source: 'prov',
});

describe('a map between code systems', () => {
  const t90 = { system: 'icpc-2', code: 'T90' } as const;
  const sct = { system: 'snomed-ct', code: '44054006' } as const;
  const maps = [
    map(t90, 'broader', icd('E11')),
    map(t90, 'exact', icd('E14')),
    map(icd('E11'), 'broader', sct),
  ];

  it('is read from its first end, the nearest first', () => {
    expect(mappedFrom(maps, t90).map(({ coding, relation }) => [coding.code, relation])).toEqual([
      ['E14', 'exact'],
      ['E11', 'broader'],
    ]);
  });

  it('is turned when it is read from its other end', () => {
    expect(mappedFrom(maps, sct)).toEqual([
      { coding: icd('E11'), relation: 'narrower', source: 'prov' },
    ]);
  });

  it('says nothing where nobody has', () => {
    expect(mappedFrom(maps, { system: 'icpc-2', code: 'K86' })).toEqual([]);
  });
});

describe('the form of a KSH97-P code', () => {
  it.each([
    ['A00-', 'exact', 'A00'],
    ['A045', 'exact', 'A04.5'],
    ['F438A', 'exact', 'F43.8A'],
    ['E118P', 'narrower', 'E11'],
  ])('%s is %s to %s', (code, relation, to) => {
    expect(ksh97pMaps('se', [code])).toMatchObject([{ relation, to: icd(to) }]);
  });

  it('says nothing of a category that was reworded', () => {
    expect(ksh97pMaps('se', ['J45-P'])).toEqual([]);
  });

  it('makes a map of every other code of the real list (../shared/facts)', () => {
    const codes = publishedCodes('ksh97p.tsv').map(([code = '']) => code);
    if (codes.length === 0) return;
    const maps = ksh97pMaps('se', codes);
    expect(codes.length - maps.length).toBe(codes.filter((code) => code.endsWith('-P')).length);
    const head = { layer: 'se', edition: 1, published: '2026-11-22', minExtension: '0.1.0' };
    expect(referenceBundle('maps', head, maps, 'k').lines).toHaveLength(maps.length);
    const known = new Set(publishedCodes('icd10se.tsv').map(([, code = '']) => code));
    const unknown = maps.filter(({ relation, to }) => relation === 'exact' && !known.has(to.code));
    // One that ICD-10-SE no longer has.
    expect(unknown.map(({ from }) => from.code)).toEqual(['Q314']);
  });
});

import { describe, expect, it } from 'vitest';
import { focusCodeOf, normalize } from '../../../lib/terminology/code-system.ts';
import { icd10seOf, normalizeKsh97p } from '../../../lib/terminology/ksh97p.ts';
import { publishedCodes } from './published-codes.ts';

describe('the normal form of KSH97-P', () => {
  it.each([
    ['E118P', 'E118P'],
    ['e11.8p', 'E118P'],
    ['J45-P', 'J45-P'],
    ['J45P', 'J45-P'],
    ['J45.-P', 'J45-P'],
    ['I10-', 'I10-'],
    ['I10.-', 'I10-'],
    ['I10', 'I10-'],
    ['A045', 'A045'],
    ['A04.5', 'A045'],
    ['F43.8A', 'F438A'],
    [' P55-P ', 'P55-P'],
  ])('of %s is %s', (written, code) => {
    expect(normalizeKsh97p(written)).toBe(code);
  });

  it.each(['', 'J4', 'J45-A', 'J45--', 'E118PP', 'E11.88P', 'P', 'J45 P'])(
    'is not found in %j',
    (written) => {
      expect(normalizeKsh97p(written)).toBeUndefined();
    },
  );
});

describe('the ICD-10-SE code of a KSH97-P code', () => {
  it.each([
    ['E118P', 'E11', true],
    ['J45-P', 'J45', true],
    ['F32-', 'F32', false],
    ['A045', 'A04.5', false],
    ['F438A', 'F43.8A', false],
    ['P391', 'P39.1', false],
  ])('%s is %s (broad: %s)', (code, icd10se, broad) => {
    expect(icd10seOf(code)).toEqual({ code: icd10se, broad });
  });
});

describe('against the published list in ../shared', () => {
  const published = publishedCodes('ksh97p.tsv').map(([code = '', , merged]) => ({
    code,
    merged: merged === 'ja',
  }));

  it('each of its codes is already in normal form', () => {
    expect(published.filter(({ code }) => normalizeKsh97p(code) !== code)).toEqual([]);
  });

  it('none that is merged can be taken for one of ICD-10-SE', () => {
    const taken = published.filter(({ code, merged }) => merged && normalize('icd-10-se', code));
    expect(taken).toEqual([]);
  });

  it('each asks for its ICD-10-SE code, or broadly for its category when merged', () => {
    // Q31.4 and the category Q57 are not in ICD-10-SE as it stood in January 2024.
    const gone = ['Q314', 'Q57-P'];
    const listed = new Set(publishedCodes('icd10se.tsv').map(([, dotted]) => dotted));
    const astray = published.filter(({ code, merged }) => {
      if (gone.includes(code)) return false;
      const coding = normalize('ksh97-p', code);
      const focus = coding && focusCodeOf(coding);
      return !focus || !listed.has(focus.code) || focus.broad !== merged;
    });
    expect(astray).toEqual([]);
  });
});

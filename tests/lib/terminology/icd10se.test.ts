import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categoryExists, expandRange, normalizeIcd10se } from '../../../lib/terminology/icd10se.ts';
import { publishedCodes } from './published-codes.ts';

describe('the normal form of ICD-10-SE', () => {
  it.each([
    ['E119', 'E11.9'],
    ['e11.9', 'E11.9'],
    ['E11.9A', 'E11.9A'],
    ['F438A', 'F43.8A'],
    ['f43.8a', 'F43.8A'],
    ['I109', 'I10.9'],
    ['I10', 'I10'],
    ['S72.00', 'S72.00'],
    ['S7200', 'S72.00'],
    ['N818P', 'N81.8P'],
  ])('of %s is %s', (written, code) => {
    expect(normalizeIcd10se(written)).toBe(code);
  });

  it.each([
    ['F32-', 'F32'],
    ['F32.-', 'F32'],
    ['E11.-', 'E11'],
    ['S72.0-', 'S72.0'],
  ])('leaves out the sign for "any" in %s', (written, code) => {
    expect(normalizeIcd10se(written)).toBe(code);
  });

  it.each([
    ['I10.', 'I10'],
    ['I10.9.', 'I10.9'],
    ['G30.1†', 'G30.1'],
    ['F00.1*', 'F00.1'],
    ['G30.1+', 'G30.1'],
    ['G30.1 †', 'G30.1'],
    [' E11.9 ', 'E11.9'],
    ['\u00a0E11.9\u00a0', 'E11.9'],
  ])('leaves out what is no part of the code in %j', (written, code) => {
    expect(normalizeIcd10se(written)).toBe(code);
  });

  it.each([
    '',
    'E1',
    'E1.19',
    'E11.9AB',
    'E11.A',
    'E11..9',
    'E11 9',
    'EE11',
    'DE119',
    'E118P',
    'E11.8p',
    'J45-P',
    '11.9',
    'L4-L5',
    'H1N1',
    'S72.001A',
    'A00-A09',
    'E11.9 Typ 2-diabetes',
    'ı10.9',
  ])('is not found in %j', (written) => {
    expect(normalizeIcd10se(written)).toBeUndefined();
  });

  it('stays as it is when taken twice', () => {
    const written = fc.stringMatching(
      /^ ?[A-Za-z][0-9]{2}(\.?[0-9][0-9A-OQ-Za-oq-z]?)?(\.?-|\.)?[†*+]?$/,
    );
    fc.assert(
      fc.property(written, (text) => {
        const code = normalizeIcd10se(text);
        expect(code).toBeDefined();
        expect(normalizeIcd10se(code ?? '')).toBe(code);
      }),
    );
  });
});

describe('a range', () => {
  it.each([
    ['F00-F03', ['F00', 'F01', 'F02', 'F03']],
    ['J13–J15', ['J13', 'J14', 'J15']],
    ['A99-B02', ['A99', 'B00', 'B01', 'B02']],
    ['A44-A48', ['A44', 'A46', 'A48']],
    ['E11.0-E11.3', ['E11.0', 'E11.1', 'E11.2', 'E11.3']],
    ['E110 - E112', ['E11.0', 'E11.1', 'E11.2']],
    ['S72.08-S72.11', ['S72.08', 'S72.09', 'S72.10', 'S72.11']],
    ['E11', ['E11']],
    ['E11.-', ['E11']],
    ['f438a', ['F43.8A']],
  ])('%s holds %j', (written, codes) => {
    expect(expandRange(written)).toEqual(codes);
  });

  it.each([
    '',
    'F03-F00',
    'E11.8-E11.0',
    'E11-E12.9',
    'E11.0-E12.3',
    'F43.8A-F43.8C',
    'A-B',
    'A00-A01-A02',
  ])('%j holds nothing', (written) => {
    expect(expandRange(written)).toEqual([]);
  });
});

describe('the categories', () => {
  it.each(['A00', 'E11', 'U07', 'Z99'])('hold %s', (category) => {
    expect(categoryExists(category)).toBe(true);
  });

  it.each(['B13', 'D49', 'E99', 'U25', '', 'E1', 'E111', 'e11', 'C4A', 'Å10', '[00'])(
    'do not hold %j',
    (category) => {
      expect(categoryExists(category)).toBe(false);
    },
  );
});

describe('against the published list in ../shared', () => {
  const published = publishedCodes('icd10se.tsv');
  const everyCategory = Array.from(
    { length: 2600 },
    (_, n) => String.fromCharCode(65 + Math.floor(n / 100)) + String(n % 100).padStart(2, '0'),
  );

  it('exactly its categories exist', () => {
    if (published.length === 0) return;
    const listed = published.flatMap(([code = '']) => (code.length === 3 ? [code] : []));
    expect(everyCategory.filter(categoryExists)).toEqual(listed.sort());
  });

  it('each of its codes gets its dot, written with it or without', () => {
    const wrong = published.filter(
      ([plain = '', dotted = '']) =>
        normalizeIcd10se(plain) !== dotted || normalizeIcd10se(dotted) !== dotted,
    );
    expect(wrong).toEqual([]);
  });
});

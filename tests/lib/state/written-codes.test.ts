import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesWritten, codingWritten } from '../../../lib/state/written-codes.ts';

const codes = (text: string) => codesWritten(text).codings.map(({ code }) => code);

describe('codingWritten', () => {
  it.each([
    ['e119', 'E11.9'],
    [' E11.9 ', 'E11.9'],
    ['F43.8A', 'F43.8A'],
    ['E11', 'E11'],
    ['J45-P', 'J45-P'],
    ['E118P', 'E118P'],
  ])('%s is %s', (written, code) => {
    expect(codingWritten(written)?.code).toBe(code);
  });

  it.each(['', 'diabetes', 'E', 'E1', '119', 'B12', 'E11.9.9'])('%s is no code', (written) => {
    expect(codingWritten(written)).toBeUndefined();
  });
});

describe('codesWritten', () => {
  it.each([
    ['a list with commas', 'E11.9, I10.9, J44', ['E11.9', 'I10.9', 'J44']],
    ['a list with semicolons and no dots', 'E119;I109', ['E11.9', 'I10.9']],
    ['a list on lines', 'E11.9\nI10.9\r\nE11.9', ['E11.9', 'I10.9']],
    ['codes with their terms', 'E11.9 Diabetes typ 2\nI10.9 Hypertoni', ['E11.9', 'I10.9']],
    ['codes at the end of a sentence', 'Kontroll av E11.9. Även (I10.9)!', ['E11.9', 'I10.9']],
    ['a labelled code without a dot', 'Diagnos: hypertoni I109', ['I10.9']],
  ])('reads %s', (_, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it.each([
    ['insulin strengths', 'Ger Insulin U100 till kvällen'],
    ['vitamins', 'Kontroll av B12 och D3'],
    ['vertebrae', 'Smärta kring L4 och T12'],
    ['drug codes', 'Insatt A10BA02 samt C09AA02'],
    ['saturation', 'Mår bra, S96 puls 80'],
  ])('leaves %s in a note alone', (_, text) => {
    expect(codes(text)).toEqual([]);
  });

  it('says which of a list it does not know', () => {
    expect(codesWritten('E11.9, B12').unknown).toEqual(['B12']);
  });

  it('never fails on any text', () => {
    fc.assert(fc.property(fc.string(), (text) => void codesWritten(text)));
  });
});

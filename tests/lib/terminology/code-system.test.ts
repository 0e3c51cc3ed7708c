import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ancestry, exists, focusCodeOf, normalize } from '../../../lib/terminology/code-system.ts';
import { type CodeSystemId, codeSystemIds } from '../../../lib/terminology/coding.ts';
import { categoryExists, expandRange } from '../../../lib/terminology/icd10se.ts';
import { recognizeOther } from '../../../lib/terminology/other-systems.ts';
import { systemNamed } from '../../../lib/terminology/system-names.ts';

const systems = fc.constantFrom(...codeSystemIds);
/** Text that is often, but not always, a code of some system. */
const written = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[A-Za-z][0-9]{2}[.]?[0-9]{0,2}[A-Za-z]?-?[Pp†*+]?$/),
  fc.stringMatching(/^[1-9][0-9]{4,17}$/),
);

describe('the normal form', () => {
  it.each([
    ['icd-10-se', 'e119', 'E11.9'],
    ['ksh97-p', 'E118P', 'E118P'],
    ['icd-10', 'DE119', 'E11.9'],
    ['icd-10', 'DF320A', 'F32.0A'],
    ['icd-10', 'S72.001A', 'S72.001A'],
    ['icd-10', 'I10', 'I10'],
    ['icd-10', 'C4A.9', 'C4A.9'],
    ['icpc-2', 'l84', 'L84'],
    ['icpc-2', '-30', '-30'],
    ['icpc-2', 'A30', 'A30'],
    ['snomed-ct', '44054006', '44054006'],
  ] as const)('in %s of %s is %s', (system, text, code) => {
    expect(normalize(system, text)).toEqual({ system, code });
  });

  it.each([
    ['icd-10-se', 'E118PP'],
    ['ksh97-p', 'DE119'],
    ['icd-10', 'E'],
    ['icd-10', 'S72.00123'],
    ['icpc-2', 'L00'],
    ['icpc-2', 'C84'],
    ['icpc-2', '-29'],
    ['icpc-2', '-70'],
    ['icpc-2', 'L844'],
    ['snomed-ct', '44054007'],
  ] as const)('in %s is not found in %s', (system, text) => {
    expect(normalize(system, text)).toBeUndefined();
  });

  it('is its own normal form', () => {
    fc.assert(
      fc.property(systems, written, (system, text) => {
        const coding = normalize(system, text);
        if (coding) expect(normalize(system, coding.code)).toEqual(coding);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the ancestry', () => {
  it.each([
    ['icd-10-se', 'E11.9A', ['E11.9A', 'E11.9', 'E11']],
    ['icd-10-se', 'S72.00', ['S72.00', 'S72.0', 'S72']],
    ['icd-10-se', 'E11', ['E11']],
    ['icd-10', 'S72.001A', ['S72.001A', 'S72.001', 'S72.00', 'S72.0', 'S72']],
    ['ksh97-p', 'E118P', ['E118P', 'E11']],
    ['ksh97-p', 'A045', ['A045', 'A04.5', 'A04']],
    ['icpc-2', 'L84', ['L84']],
    ['snomed-ct', '44054006', ['44054006']],
  ] as const)('in %s of %s is %j', (system, code, codes) => {
    expect(ancestry({ system, code })).toEqual(codes);
  });

  it('begins with the code and ends with its category', () => {
    const withCategory = fc.constantFrom<CodeSystemId>('icd-10-se', 'icd-10', 'ksh97-p');
    fc.assert(
      fc.property(withCategory, written, (system, text) => {
        const coding = normalize(system, text);
        if (!coding) return;
        const codes = ancestry(coding);
        expect(codes[0]).toBe(coding.code);
        expect(codes.at(-1)).toBe(coding.code.slice(0, 3));
        expect(new Set(codes).size).toBe(codes.length);
      }),
    );
  });
});

describe('existence', () => {
  it.each([
    ['icd-10-se', 'E11.9', true],
    ['icd-10-se', 'E99.9', false],
    ['icd-10', 'C4A.9', false],
    ['ksh97-p', 'E118P', true],
    ['ksh97-p', 'Q57-P', true],
    ['ksh97-p', 'E99-', false],
    ['icpc-2', 'L84', true],
    ['snomed-ct', '44054006', true],
  ] as const)('in %s of %s: %s', (system, code, expected) => {
    expect(exists({ system, code })).toBe(expected);
  });
});

describe('the code the catalogue is asked with', () => {
  it.each([
    ['icd-10-se', 'E11.9A', 'E11.9A', false],
    ['icd-10-se', 'E11', 'E11', false],
    ['ksh97-p', 'E118P', 'E11', true],
    ['ksh97-p', 'F32-', 'F32', false],
    ['ksh97-p', 'F438A', 'F43.8A', false],
    ['icd-10', 'E11.9', 'E11.9', false],
    ['icd-10', 'F32.0A', 'F32.0', false],
    ['icd-10', 'S72.001A', 'S72.0', false],
    ['icd-10', 'T81.X', 'T81', false],
  ] as const)('for %s %s is %s (broad: %s)', (system, code, asked, broad) => {
    expect(focusCodeOf({ system, code })).toEqual({ code: asked, broad });
  });

  it.each([
    ['icd-10-se', 'I10'],
    ['icd-10-se', 'I10.9'],
    ['icd-10', 'I10'],
    ['ksh97-p', 'I10-'],
  ] as const)('for %s %s is what Sweden fills the undivided category up to', (system, code) => {
    expect(focusCodeOf({ system, code })?.code).toBe('I10.9');
  });

  it.each([
    ['icpc-2', 'L84'],
    ['snomed-ct', '44054006'],
    ['icd-10-se', 'E99.9'],
    ['icd-10', 'C4A.9'],
    ['ksh97-p', 'Q57-P'],
  ] as const)('is unknown for %s %s', (system, code) => {
    expect(focusCodeOf({ system, code })).toBeUndefined();
  });
});

it('random text never throws, and what is found can be asked about', () => {
  fc.assert(
    fc.property(systems, fc.oneof(fc.string({ unit: 'binary' }), written), (system, text) => {
      recognizeOther(text);
      systemNamed(text);
      expandRange(text);
      categoryExists(text);
      const coding = normalize(system, text);
      if (!coding) return;
      expect(ancestry(coding).length).toBeGreaterThan(0);
      const focus = focusCodeOf(coding);
      if (focus) expect(exists(coding) && categoryExists(focus.code.slice(0, 3))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

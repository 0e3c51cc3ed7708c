import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { below, buildCodeIndex, byLetter, covering } from '../../../lib/matching/code-index.ts';
import { ancestry } from '../../../lib/terminology/code-system.ts';
import { icd } from './builders.ts';

type Index = ReturnType<typeof buildCodeIndex>;

function found(index: Index, code: string): readonly string[] {
  const told: string[] = [];
  covering(index, ancestry(icd(code)), (at, distance) => told.push(`${at}/${distance}`));
  return told;
}

describe('the code index', () => {
  it.each([
    ['E11.9A', ['E11.9A'], ['0/0']],
    ['E11.9A', ['E11.9'], ['0/1']],
    ['E11.9A', ['E11'], ['0/2']],
    ['E11.9', ['E11.9A'], []],
    ['E11', ['E11.9'], []],
    ['E11.9', ['E12', 'E10'], []],
    ['S72.00', ['S72.0'], ['0/1']],
    ['A00', ['A00'], ['0/0']],
    ['Z99.9Z', ['Z99.9Z'], ['0/0']],
  ])('asked %s finds of a focus on %j: %j', (code, focus, expected) => {
    expect(found(buildCodeIndex([focus]), code)).toEqual(expected);
  });

  it.each([
    ['E11', ['E11.0', 'E11.9A']],
    ['E11.9', ['E11.9A']],
    ['E11.9A', []],
    ['E12', []],
  ])('lies below %s: %j', (code, expected) => {
    const focuses = [['E11.0'], ['E11.9A'], ['E11'], ['E11.9', 'J44']];
    const places = below(buildCodeIndex(focuses), code).map((at) => focuses[at]?.[0]);
    const others = code === 'E11' ? ['E11.9'] : [];
    expect(places.toSorted()).toEqual([...expected, ...others].toSorted());
  });

  it.each(['', 'E1', 'e11', 'E11.', 'E119', 'E11.9AB', 'E11.a', 'hej'])(
    'refuses the focus %j',
    (code) => {
      expect(() => buildCodeIndex([[code]])).toThrow(RangeError);
    },
  );

  it.each(['', 'E', 'hej', 'Å11'])('finds nothing for %j', (code) => {
    const index = buildCodeIndex([['E11'], ['A00']]);
    const told: number[] = [];
    covering(index, [code], (at) => told.push(at));
    expect([told, below(index, code)]).toEqual([[], []]);
  });
});

const letter = fc.constantFrom(...'ABEZ');
const codes = fc
  .tuple(letter, fc.integer({ min: 0, max: 99 }), fc.constantFrom('', '.0', '.9', '.9A', '.90'))
  .map(([first, number, rest]) => `${first}${String(number).padStart(2, '0')}${rest}`);
const focuses = fc.array(fc.uniqueArray(codes, { maxLength: 4 }), { maxLength: 30 });

describe('the laws of the code index', () => {
  it('it finds exactly the supports whose focus is the code or above it, nearest first', () => {
    fc.assert(
      fc.property(focuses, codes, (of, code) => {
        const expected = ancestry(icd(code)).flatMap((ancestor, distance) =>
          of.flatMap((focus, at) => (focus.includes(ancestor) ? [`${at}/${distance}`] : [])),
        );
        expect(found(buildCodeIndex(of), code)).toEqual(expected);
      }),
    );
  });

  it('its letters together are the whole', () => {
    fc.assert(
      fc.property(focuses, codes, (of, code) => {
        const whole = buildCodeIndex(of);
        const part = byLetter(whole).get(code.charAt(0));
        expect(part === undefined ? [] : found(part, code)).toEqual(found(whole, code));
      }),
    );
  });

  it('what is found for a code never depends on other codes asked', () => {
    fc.assert(
      fc.property(focuses, codes, codes, (of, one, other) => {
        const index = buildCodeIndex(of);
        const before = found(index, one);
        found(index, other);
        expect(found(index, one)).toEqual(before);
      }),
    );
  });
});

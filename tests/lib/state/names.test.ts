import { describe, expect, it } from 'vitest';
import { createNames } from '../../../lib/state/names.ts';
import { icd } from '../matching/builders.ts';

const names = createNames([
  { code: 'E11', name: 'Typ 2-diabetes', synonyms: ['åldersdiabetes', 'DM2'] },
  { code: 'E11.4', name: 'Diabetesneuropati', synonyms: [] },
  { code: 'I10', name: 'Hypertoni', synonyms: ['högt blodtryck'] },
  { code: 'I15', name: 'Sekundär hypertoni', synonyms: ['högt blodtryck av annan sjukdom'] },
]);

describe('names', () => {
  it.each([
    ['E11', 'Typ 2-diabetes'],
    ['E11.9', 'Typ 2-diabetes'],
    ['E11.4', 'Diabetesneuropati'],
    ['E11.4A', 'Diabetesneuropati'],
    ['I10.9', 'Hypertoni'],
    ['Z99.9', undefined],
  ])('%s is called %s', (code, name) => {
    expect(names.nameOf(icd(code))).toBe(name);
  });

  it('names a primary care code by its category', () => {
    expect(names.nameOf({ system: 'ksh97-p', code: 'E118P' })).toBe('Typ 2-diabetes');
  });

  it.each([
    ['dm2', ['E11']],
    ['aldersd', ['E11']],
    ['hypert', ['I10']],
    ['hogt blodt', ['I10', 'I15']],
    ['x', []],
    ['', []],
  ])('%s may mean %s', (written, codes) => {
    expect(names.beginningWith(written, 4).map(({ code }) => code)).toEqual(codes);
  });

  it('knows the named neighbours of a code', () => {
    expect(names.near(icd('E11.9')).map(({ name }) => name)).toEqual([
      'Typ 2-diabetes',
      'Diabetesneuropati',
    ]);
  });
});

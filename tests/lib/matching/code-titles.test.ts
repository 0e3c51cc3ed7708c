import { describe, expect, it } from 'vitest';
import { createCodeTitles } from '../../../lib/matching/code-titles.ts';
import { createNames } from '../../../lib/state/names.ts';
import { icd } from './builders.ts';

const titles = createCodeTitles([
  {
    system: 'icd-10-se',
    titles: [
      { code: 'E11', title: 'Påhittad sockersjuka' },
      { code: 'E11.9', title: 'Påhittad sockersjuka utan följder' },
      { code: 'J45.9', title: 'Besvär av påhittad luftväg' },
      { code: 'U06.0', title: 'Påhittad reserv', reserve: 'yes' },
    ],
  },
  { system: 'ksh97-p', titles: [{ code: 'E118P', title: 'Sockersjuka med följder' }] },
]);
const found = (written: string, limit = 4) => titles.find(written, limit).map(({ code }) => code);

describe('the titles of a code list', () => {
  it.each([
    ['e11', ['E11', 'E11.9', 'E118P']],
    ['E11.9', ['E11.9']],
    ['e119', ['E11.9']],
    ['sockersj', ['E118P', 'E11', 'E11.9']],
    ['pahittad luft', ['J45.9']],
    ['följder sockersjuka', ['E118P', 'E11.9']],
    ['ocker', []],
    ['u06', []],
    ['reserv', []],
    ['på', []],
    ['', []],
  ])('answer %s with %s', (written, codes) => {
    expect(found(written)).toEqual(codes);
  });

  it('answer no more than asked for', () => {
    expect(found('e11', 2)).toEqual(['E11', 'E11.9']);
    expect(found('sockersjuka', 1)).toEqual(['E118P']);
  });

  it('know what a code is called, also a reserve code', () => {
    expect(titles.titleOf(icd('U06.0'))).toBe('Påhittad reserv');
    expect(titles.titleOf(icd('E11.4'))).toBeUndefined();
    expect(titles.size).toBe(5);
  });

  it('stand behind the catalogue’s own name for the same code, and before that of a wider one', () => {
    const names = createNames([{ code: 'E11', name: 'Typ 2-diabetes', synonyms: [] }], titles);
    expect(names.nameOf(icd('E11'))).toBe('Typ 2-diabetes');
    expect(names.nameOf(icd('E11.9'))).toBe('Påhittad sockersjuka utan följder');
    expect(names.nameOf(icd('E11.4'))).toBe('Typ 2-diabetes');
    expect(names.nameOf({ system: 'ksh97-p', code: 'E118P' })).toBe('Sockersjuka med följder');
  });
});

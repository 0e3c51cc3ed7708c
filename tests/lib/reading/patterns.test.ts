import { describe, expect, it } from 'vitest';
import { writeCategories } from '../../../lib/reading/categories.ts';
import { codePattern, personPattern } from '../../../lib/reading/patterns.ts';
import { codingOf } from '../../../lib/reading/systems.ts';
import { forms } from '../../../lib/reading/words/forms.ts';
import { normalizeIcd10 } from '../../../lib/terminology/icd10.ts';
import { categoryExists, normalizeIcd10se } from '../../../lib/terminology/icd10se.ts';
import { normalizeIcpc2 } from '../../../lib/terminology/icpc2.ts';
import { normalizeKsh97p } from '../../../lib/terminology/ksh97p.ts';

const book = { categories: writeCategories(categoryExists), undivided: 'I10', forms };
const all = { categories: writeCategories(() => true), undivided: '', forms };
const normalizers = {
  'icd-10-se': normalizeIcd10se,
  'ksh97-p': normalizeKsh97p,
  'icd-10': normalizeIcd10,
  'icpc-2': normalizeIcpc2,
};
const written = (text: string) => [...text.matchAll(codePattern)].map(([code]) => code);

describe('what is written like a code', () => {
  it.each([
    ['E11.9', ['E11.9']],
    ['E119 och I109', ['E119', 'I109']],
    ['F43.8A, F438A', ['F43.8A', 'F438A']],
    ['S72.00 S7200', ['S72.00', 'S7200']],
    ['F32.- och F32-', ['F32.-', 'F32-']],
    ['G30.1† F00.1*', ['G30.1', 'F00.1']],
    ['J45-P I10- E118P', ['J45-P', 'I10-', 'E118P']],
    ['DE119 DE11.9', ['DE119', 'DE11.9']],
    ['ICD10:I10.', ['I10']],
    ['G43.9Migrän', ['G43.9']],
    ['S72.001A', ['S72.001A']],
    ['ICD10|E11.9', ['E11.9']],
    ['HLA-B27 Th12 L4-L5', []],
    ['SE2321000016-A1B2', []],
    ['M8500/3 NFB49 A10BA02', []],
  ])('in %s', (text, codes) => {
    expect(written(text)).toEqual(codes);
  });
});

describe('what exists', () => {
  it.each([
    ['E119', [], 'icd-10-se E11.9'],
    ['E119', ['icd-10'], 'icd-10-se E11.9'],
    ['J45-P', [], 'ksh97-p J45-P'],
    ['I10-', ['ksh97-p'], 'ksh97-p I10-'],
    ['L84', ['icpc-2'], 'icpc-2 L84'],
    // So writes KVÅ here, and SKS only abroad.
    ['DE119', [], undefined],
    ['DE11.9', [], 'icd-10 E11.9'],
    ['A99.9', [], 'icd-10-se A99.9'],
    ['E17.1', [], undefined],
  ] as const)('%s under %j is %s', (form, named, expected) => {
    const coding = codingOf(form, named, '', book);
    expect(coding && `${coding.system} ${coding.code}`).toBe(expected);
  });

  it.each([
    ['L92', 'norwegian', 'icpc-2 L92'],
    ['I10', 'norwegian', 'icd-10 I10'],
    ['J069', 'norwegian', 'icd-10 J06.9'],
    ['L92', 'abroad', 'icd-10 L92'],
  ] as const)('%s on a page that is %s is %s', (form, neighbour, expected) => {
    const { system, code } = codingOf(form, [], neighbour, book) ?? {};
    expect(`${system} ${code}`).toBe(expected);
  });

  it('DE119 abroad is E11.9', () => {
    expect(codingOf('DE119', [], 'danish', book)).toEqual({ system: 'icd-10', code: 'E11.9' });
  });
});

/** A code as one system alone has it. */
function formOf(code: string, system: keyof typeof normalizers): string | undefined {
  const ways = forms[system].map(
    ([source, to]) => [new RegExp(`^(?:${source})$`, 'i'), to] as const,
  );
  const way = ways.find(([whole]) => whole.test(code));
  return way && code.replace(...way).toUpperCase();
}

describe('the normal form the reader gives is the terminology’s', () => {
  const ends = [
    '',
    '-',
    '.-',
    '.',
    '*',
    '†',
    'P',
    '-P',
    'A',
    '.X1',
    '01A',
    '.001A',
    'PP',
    '4P',
    '.4P',
  ];
  const codes = [
    'E11',
    'e11',
    'N81.8',
    'N818',
    'E11.9',
    'E119',
    'F438',
    'DE11',
    'DE119',
    'C4A',
    'L84',
    '-30',
    'L00',
  ].flatMap((stem) => ends.map((end) => stem + end));

  it.each(Object.keys(normalizers) as (keyof typeof normalizers)[])('in %s', (system) => {
    expect(codes.map((code) => formOf(code, system))).toEqual(codes.map(normalizers[system]));
    expect(codingOf('E11.9', [system], 'abroad', all)?.code).toBe(normalizers[system]('E11.9'));
  });
});

describe('personal identity numbers', () => {
  it.each(['19121212-1212', '191212121212', '121212-1212', '470102-xxxx', '010170-999R'])(
    '%s is one',
    (number) => {
      expect([...`Patient ${number}, man`.matchAll(personPattern)].map(([one]) => one)).toEqual([
        number,
      ]);
    },
  );
});

it('meets 200,000 random strings and never throws or gives a code that does not exist', () => {
  const letters = 'ABEFIJKMSTZabe0123456789.-–/:;, ()PXåäöÅ†*\u0001\n';
  let seed = 20_260_101;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return (seed >>> 8) % below;
  };
  for (let turn = 0; turn < 200_000; turn += 1) {
    let text = '';
    for (let length = next(14); length > 0; length -= 1) text += letters[next(letters.length)];
    for (const code of written(text)) {
      const coding = codingOf(code, [], '', book);
      if (coding && !/^[A-Z]\d[\dA-Z]/.test(coding.code)) throw new Error(JSON.stringify(text));
    }
  }
});

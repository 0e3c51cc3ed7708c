import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importCodes } from '../../../../lib/catalogue/import/codes.ts';
import { importMaps } from '../../../../lib/catalogue/import/maps.ts';
import { importValues } from '../../../../lib/catalogue/import/values.ts';
import { referenceBundle } from '../../../../lib/catalogue/reference-bundle.ts';

const head = { layer: 'org-prov', edition: 1, published: '2026-11-22', minExtension: '0.1.0' };

/** The sixteen columns Socialstyrelsen hands out ICD-10-SE in. */
const columns = [
  'Kod',
  'Giltig från',
  'Överordnad kod',
  'Titel',
  'Latin',
  'Beskrivning',
  'Exempel',
  'Innefattar',
  'Utesluter',
  'Anmärkning',
  'Kodningsinformation',
  'Innehåll',
  'Manifestation(*)/Etiologi(†)',
  'Koppling Manifestation(*)/Etiologi(†)',
  'Ej huvuddiagnos',
  'Kodnivå - kodspecifikation',
];
const rowOf = (code: string, title: string) =>
  columns.map((column) => ({ Kod: code, Titel: title })[column] ?? '').join('\t');
const fileOf = (...rows: readonly string[]) => [columns.join('\t'), ...rows, ''].join('\r\n');

describe('a list of codes', () => {
  it('is taken in from sixteen columns, in normal form and order, without chapters', () => {
    const text = fileOf(
      rowOf('IX', 'Kapitel nio'),
      rowOf('A00-B99', 'Ett kapitel'),
      rowOf('B02', 'Påhittad  titel två'),
      rowOf('A001', 'Påhittad titel ett'),
      rowOf('U060', 'Kod som kan tas i bruk med kort varsel U06.0'),
    );
    expect(importCodes('icd-10-se', text, 'icd.txt')).toEqual([
      { code: 'A00.1', title: 'Påhittad titel ett' },
      { code: 'B02', title: 'Påhittad titel två' },
      { code: 'U06.0', title: 'Kod som kan tas i bruk med kort varsel U06.0', reserve: 'yes' },
    ]);
  });

  it.each([
    ['a row of another system', rowOf('E118P', 'x'), 'line 2, field Kod'],
    ['a code without title', rowOf('E11', ''), 'line 2, field Titel'],
    ['a code twice', `${rowOf('E11', 'x')}\r\n${rowOf('e11', 'y')}`, 'line 3, field Kod'],
  ])('with %s is refused with its line', (_, rows, where) => {
    expect(() => importCodes('icd-10-se', fileOf(rows), 'icd.txt')).toThrow(where);
  });

  it('without the columns is refused', () => {
    expect(() => importCodes('ksh97-p', 'code\ttitle\nA00-\tx\n', 'k.txt')).toThrow('field Kod');
  });

  it('becomes a bundle', () => {
    const codes = importCodes('ksh97-p', 'Kod\tTitel\nE118P\tPåhittad titel\n', 'k.txt');
    expect(referenceBundle('codes-ksh97-p', head, codes, 'k.txt').lines).toEqual([
      '{"code":"E118P","title":"Påhittad titel"}',
    ]);
  });
});

describe('a table of values', () => {
  const made = readFileSync(new URL('./made-values.csv', import.meta.url), 'utf8');

  it('is taken in with decimal commas, and says that it is made up', () => {
    const values = importValues('org-prov', made, 'made-values.csv');
    expect(new Set(values.map(({ origin }) => origin))).toEqual(new Set(['made']));
    expect(values).toHaveLength(12);
    expect(values[0]).toEqual({
      id: 'org-prov/sos-dm-rok-se-01-2024',
      indicator: 'se/sos-dm-rok',
      place: 'se-01',
      period: '2024',
      value: '87.5',
      unit: '%',
      of: '1200',
      origin: 'made',
      source: 'Påhittat för prov',
    });
    expect(referenceBundle('values', head, values, 'made-values.csv').lines).toHaveLength(12);
  });

  it.each([
    ['no such column', 'indicator;place;period;value;unit\n', 'field source'],
    [
      'a field left out',
      'indicator;place;period;value;unit;source\nse/x;se-01;2024;;%;y\n',
      'line 2, field value',
    ],
    [
      'a value twice',
      'indicator;place;period;value;unit;source\nse/x;se-01;2024;1;%;y\nse/x;se-01;2024;2;%;y\n',
      'line 3',
    ],
  ])('with %s is refused', (_, text, where) => {
    expect(() => importValues('org-prov', text, 'v.csv')).toThrow(where);
  });

  it('with words for numbers is refused by the schema', () => {
    const text = 'indicator;place;period;value;unit;source\nse/x;se-01;2024;många;%;y\n';
    const values = importValues('org-prov', text, 'v.csv');
    expect(() => referenceBundle('values', head, values, 'v.csv')).toThrow('it is no number');
  });
});

describe('a map between code systems', () => {
  const table = 'from system;from code;relation;to system;to code;source\n';

  it('is taken in as its table says', () => {
    const text = `${table}icpc-2;t90;broader;icd-10-se;E11;Påhittad källa\n`;
    const maps = importMaps('org-prov', text, 'm.csv');
    expect(maps).toEqual([
      {
        id: 'org-prov/icpc-2-t90-icd-10-se-e11',
        from: { system: 'icpc-2', code: 'T90' },
        relation: 'broader',
        to: { system: 'icd-10-se', code: 'E11' },
        source: 'Påhittad källa',
      },
    ]);
    expect(referenceBundle('maps', head, maps, 'm.csv').lines).toHaveLength(1);
  });

  it.each([
    ['another relation', 'icpc-2;T90;like;icd-10-se;E11;x', 'field relation'],
    ['a system nobody knows', 'icd-9;250;exact;icd-10-se;E11;x', 'field from system'],
    ['a code out of form', 'icpc-2;T90;exact;icd-10-se;E1;x', 'field to code'],
    ['no source', 'icpc-2;T90;exact;icd-10-se;E11;', 'field source'],
  ])('with %s is refused', (_, row, where) => {
    expect(() => importMaps('org-prov', `${table}${row}\n`, 'm.csv')).toThrow(where);
  });
});

import { describe, expect, it } from 'vitest';
import { decodeImported, readDelimited } from '../../../../lib/catalogue/import/delimited.ts';

const rowsOf = (text: string) =>
  readDelimited(text, 'x.csv').rows.map((row) => [row.line, row.of('a'), row.of('B')]);

describe('a table of text', () => {
  it.each([
    ['tabs', 'A\tb\r\n1\t2\r\n', [[2, '1', '2']]],
    ['semicolons', 'a;b\n1,5;"två; tre"\n', [[2, '1,5', 'två; tre']]],
    ['commas', 'a,b\n"sa ""hej""",\n', [[2, 'sa "hej"', '']]],
    [
      'quotes in the middle',
      'a;b\n5" rör;2\n"x";3',
      [
        [2, '5" rör', '2'],
        [3, 'x', '3'],
      ],
    ],
    [
      'a line break in a field',
      'a;b\n"en\ntvå";2\n3;4\n',
      [
        [2, 'en\ntvå', '2'],
        [4, '3', '4'],
      ],
    ],
    ['empty lines', 'a;b\n\n1;2\n\n', [[3, '1', '2']]],
    ['rows that are too short', 'a;b\n1', [[2, '1', '']]],
    ['quotes in a file of tabs', 'a\tb\n"1\t2\n', [[2, '"1', '2']]],
  ] as const)('with %s', (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it.each([
    ['an open quote', 'a;b\n1;2\n"3;4', 'x.csv, line 3'],
    ['nothing in it', '', 'x.csv, line 1'],
  ])('with %s is refused', (_, text, where) => {
    expect(() => readDelimited(text, 'x.csv')).toThrow(where);
  });

  it.each([
    ['UTF-8', new TextEncoder().encode('\uFEFFåäö')],
    ['Windows-1252', Uint8Array.of(0xe5, 0xe4, 0xf6)],
  ])('is decoded from %s', (_, bytes) => {
    expect(decodeImported(bytes)).toBe('åäö');
  });
});

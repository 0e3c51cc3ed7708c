import { describe, expect, it } from 'vitest';
import { datesIn } from '../../../lib/reading/dates.ts';
import { readWords } from '../../../lib/reading/read-words.ts';
import { createVocabulary } from '../../../lib/reading/words/vocabulary.ts';

const words = readWords(createVocabulary(), 2026.9);
/** `2021-02`, or `2021` where no month is written. */
const written = (text: string) =>
  datesIn(text, words).map(({ from, to }) => {
    const year = Math.floor(from + 0.001);
    const month = Math.round((from - year) * 12) + 1;
    return to > from ? `${year}` : `${year}-${String(month).padStart(2, '0')}`;
  });

describe('a date', () => {
  it.each([
    ['2021-02-03', ['2021-02']],
    ['2021.02.03 10:14', ['2021-02']],
    ['20210203', ['2021-02']],
    ['210203 Läkarbesök', ['2021-02']],
    ['2021-02', ['2021-02']],
    ['3.2.2021', ['2021-02']],
    ['3/2-21', ['2021-02']],
    ['03-02-1987', ['1987-02']],
    ['3/15/2021', ['2021-03']],
    ['3 februari 2021', ['2021-02']],
    ['3. marts 2021', ['2021-03']],
    ['März 2021', ['2021-03']],
    ['Oct 3, 2021', ['2021-10']],
    ['3. desember 2021', ['2021-12']],
    ['Pneumoni 2019 (J18.9)', ['2019']],
    ['2011–2013', ['2011', '2013']],
    ['(2011-2013)', ['2011', '2013']],
    ['2015-01-02 – 2015-02-03', ['2015-01', '2015-02']],
  ])('is read in %s', (text, expected) => {
    expect(written(text)).toEqual(expected);
  });

  it.each([
    ['an identity number', '19590811-2393, 590811-2393, 195908112393'],
    ['an amount', '2000 mg, 2000 ml'],
    ['a time', '10:14'],
    ['a code', 'E11.9, 195967001'],
    ['a chapter', '1.2.3'],
  ])('is not %s', (_, text) => {
    expect(written(text)).toEqual([]);
  });
});

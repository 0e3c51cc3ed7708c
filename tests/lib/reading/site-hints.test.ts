// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { hintsFor, type SiteHint } from '../../../lib/reading/site-hints.ts';
import { readMarkup } from './page.ts';

const match = 'https://journal.example.se';
const read = (markup: string, hint: Omit<SiteHint, 'match'>, where = match) =>
  readMarkup(markup, [], [{ match: where, ...hint }]);

describe('a site hint', () => {
  const list = { diagnosisList: ['#besvar .rad'] };
  it.each([
    ['an element', '<div id=besvar><p class=rad>Astma J45.9</p></div>', list],
    ['a bare form', '<div id=besvar><p class=rad>J459</p></div>', list],
    ['a label', '<p>Mina noteringar: J45.9</p>', { diagnosisList: ['label:mina noteringar'] }],
    [
      'a column',
      '<table><tr><th>Bz<th>A<tr><td>J45.9<td>x</table>',
      { diagnosisList: ['label:Bz'] },
    ],
  ])('makes a list of diagnoses of %s', (_, markup, hint) => {
    expect(read(markup, hint)).toEqual(['J45.9 active hint']);
    expect(read(markup, {})).toEqual([]);
    expect(read(markup, hint, 'https://other.example.se')).toEqual([]);
  });

  it.each([
    ['the column of drugs in it', '<table><tr><th>ATC<th>A<tr><td>C09<td>x</table>', []],
    ['that it is over', '<p>Avslutad: J45.9</p>', ['J45.9 historical hint']],
    ['whose it is', '<p>Mor hade J45.9</p>', ['J45.9 family hint']],
  ])('leaves it to the page to say %s', (_, markup, expected) => {
    expect(read(`<div id=besvar>${markup}</div>`, { diagnosisList: ['#besvar'] })).toEqual(
      expected,
    );
  });

  it.each([
    ['an element', { ignore: ['aside.mallar'] }],
    ['a label', { ignore: ['label:Diagnos'] }],
  ])('has %s ignored', (_, hint) => {
    const markup = '<aside class=mallar><p>Diagnos: J45.9</p></aside>';
    expect(read(markup, hint)).toEqual([]);
    expect(read(markup, {})).toEqual(['J45.9 active label']);
  });

  it.each([
    [
      'nothing where there is none for the site',
      { match: 'https://a.se', ignore: ['p'] },
      undefined,
    ],
    ['that its element is there', { match, ignore: ['p b'] }, 'matched'],
    ['that its label is there', { match, diagnosisList: ['label:Mina noteringar'] }, 'matched'],
    ['that nothing of it is', { match, ignore: ['#x'], patientHeader: ['#y'] }, 'unmatched'],
    ['that a label is only part of a word', { match, ignore: ['label:noter'] }, 'unmatched'],
  ])('tells %s', (_, hint, expected) => {
    document.body.innerHTML = '<p><b>Mina noteringar</b></p>';
    expect(hintsFor([hint], match).outcome(document)).toBe(expected);
  });
});

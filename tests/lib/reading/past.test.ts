// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readMarkup } from './page.ts';

/** Code and status alone. */
const statuses = (markup: string) =>
  readMarkup(markup).map((one) => one.split(' ').slice(0, 2).join(' '));
const note = (date: string, diagnosis: string) =>
  `<h4>${date} Läkarbesök</h4><p>Diagnos: ${diagnosis}</p>`;
const now = note('2026-11-02', 'K21.9 Reflux');
const table = (columns: string, ...rows: string[]) =>
  `<h2>Diagnoser</h2><table><tr><th>${columns.split('|').join('</th><th>')}</th></tr>${rows
    .map((row) => `<tr><td>${row.split('|').join('</td><td>')}</td></tr>`)
    .join('')}</table>`;

describe('an old entry', () => {
  it.each([
    ['of what passes is over', note('2021-02-03', 'J20.9 Akut bronkit'), 'J20.9 historical'],
    ['of what lasts is not', note('2014-02-03', 'I10.9 Hypertoni'), 'I10.9 active'],
    ['of what may go either way is after years', note('2021-02-03', 'M10.9'), 'M10.9 historical'],
    ['and not after one', note('2025-09-03', 'F32.1 Depression'), 'F32.1 active'],
    ['under a year', '<h4>2017</h4><p>Diagnos: S93.4 Distorsion</p>', 'S93.4 historical'],
    ['of a card', '<div><b>3 mars 2018</b><p>Diagnos: J01.9 Sinuit</p></div>', 'J01.9 historical'],
    ['told by the way', '<p>Diagnos: anafylaxi 1998, T88.6</p>', 'T88.6 historical'],
    ['with an end', '<p>Diagnos: J20.9 Bronkit 1.2.2025 – 20.2.2025</p>', 'J20.9 historical'],
    ['with years', '<p>Diagnos: F50.0 Anorexi (2011–2013)</p>', 'F50.0 historical'],
    ['of a cold half a year ago', '<h4>2026-04-08</h4><p>Diagnos: J01.9</p>', 'J01.9 historical'],
    ['with the month by name', '<h4>04-Feb-2025</h4><p>Diagnos: J18.9</p>', 'J18.9 historical'],
    ['since when', '<p>Diagnos: R51.9 huvudvärk sedan 2019</p>', 'R51.9 active'],
    ['that is said to go on', '<h4>2019</h4><p>Pågående diagnos: R10.4</p>', 'R10.4 active'],
    ['of no visit: a birth', '<p>Född 1950-02-03</p><p>Diagnos: J20.9</p>', 'J20.9 active'],
  ])('%s', (_, markup, expected) => {
    expect(statuses(now + markup)).toEqual(['K21.9 active', expected]);
  });

  it('alone on its page is the record’s', () => {
    expect(statuses(note('2014-03-02', 'J20.9 Akut bronkit'))).toEqual(['J20.9 active']);
  });

  it('of a register that begins with dates is over where it passes', () => {
    expect(
      statuses(
        table('Tidpunkt|Diagnos', '2026-11-03|I10.9', '2013-06-06|S52.5', '2011-12-24|I25.1'),
      ),
    ).toEqual(['I10.9 active', 'S52.5 historical', 'I25.1 active']);
  });

  it('is none where the column tells since when', () => {
    expect(
      statuses(
        table(
          'Diagnos|Sedan',
          'M54.5 Lumbago|2012-01-01',
          'L40.0 Psoriasis|1999',
          'F41.1 GAD|2026-10-01',
        ),
      ),
    ).toEqual(['M54.5 active', 'L40.0 active', 'F41.1 active']);
  });

  it('is none on a problem list', () => {
    expect(
      statuses('<h2>Problemlista</h2><ul><li>2015-02-02 R51.9</li><li>2026-02-02 J45.9</li></ul>'),
    ).toEqual(['R51.9 active', 'J45.9 active']);
  });

  it('is one of lines in a print too', () => {
    const print =
      '<pre>2026-10-11 LÄK Cystit\n  Diagnos: N30.0\n2019-03-11 LÄK Halsont\n  Diagnos: J03.9</pre>';
    expect(statuses(print)).toEqual(['N30.0 active', 'J03.9 historical']);
  });

  it('is no sick leave’s period, which may be to come', () => {
    expect(statuses('<p>Diagnos: F43.8A, sjukskriven 2026-11-01 – 2026-12-31</p>')).toEqual([
      'F43.8A active',
    ]);
  });
});

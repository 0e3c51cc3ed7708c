// @vitest-environment happy-dom
/** How notes, letters and certificates tell what their diagnoses are. */
import { describe, expect, it } from 'vitest';
import { readMarkup } from './page.ts';

it('takes no row of a table that lays out the page for a row of the code', () => {
  const page = `<table><tr><td><ul><li>Läkemedel ATC</li></ul></td><td><div>
    <span class="k">Kontaktorsak</span><div>Hosta</div><span class="k">Bedömning</span><div>KOL</div>
    <span class="k">Diagnoser</span><div>Kroniskt obstruktiv lungsjukdom J441<br>Hypertoni I109</div>
    </div></td></tr></table>`;
  expect(readMarkup(page)).toEqual(['J44.1 active label', 'I10.9 active label']);
});

describe('certificates of one sick leave', () => {
  const row = (period: string, codes: string) => `<tr><td>${period}<td>100 %<td>${codes}</tr>`;
  const table = (rows: string) =>
    `<h3>Sjukfallets intyg</h3><table><tr><th>Period<th>Grad<th>Diagnoser</tr>${rows}</table>`;

  it('end where one that began later stands beside them', () => {
    const rows =
      row('2026-11-02 – 2026-12-30', 'F43.8A') +
      row('2026-09-07 – 2026-11-01', 'F43.8A, F32.0') +
      row('2026-07-28 – 2026-09-06', 'F43.9');
    expect(readMarkup(table(rows)).map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([
      'F43.8A active',
      'F43.8A historical',
      'F32.0 historical',
      'F43.9 historical',
    ]);
  });

  it('have an end to come while none does', () => {
    expect(readMarkup(table(row('2026-09-07 – 2026-11-01', 'F43.8A'))).join()).toContain(
      'F43.8A active',
    );
  });

  it('have an end to come in a column of ends', () => {
    const rows =
      '<tr><th>Diagnos<th>Startdatum<th>Slutdatum<th>Grad</tr><tr><td>M79.7 <td>2026-09-28<td>2026-12-20<td>50%</tr>';
    expect(readMarkup(`<table>${rows}</table>`)).toEqual(['M79.7 active column']);
  });
});

it('reads a status after a comma, with its date', () => {
  const pairs =
    '<dl><dt>Diagnoskod</dt><dd>S83.5</dd><dt>Typ av diagnos</dt><dd>Huvuddiagnos, avslutad 2019-11-20</dd></dl>';
  expect(readMarkup(pairs)).toEqual(['S83.5 historical label']);
});

it.each([
  ['<p>Diagnos: Icke-insulinberoende diabetes E11.9</p>', 'E11.9 active label'],
  ['<p>Diagnos: icke insulinberoende diabetes E11.9</p>', 'E11.9 negated label'],
  [
    '<p>Bedömning: UVI (N39.0), behandlad i fem dagar och är nu färdigbehandlad.</p>',
    'N39.0 historical label',
  ],
  ['<p>Diagnos: Astma J45.9 och tidigare rökning</p>', 'J45.9 active label'],
  [
    '<h3>Diagnoser</h3><div>Tidigare registrerade (2019): <span>M77.1 Epikondylit</span></div>',
    'M77.1 historical heading',
  ],
])('%s', (markup, expected) => {
  expect(readMarkup(markup)).toEqual([expected]);
});

it('takes no temperature, week or address for a diagnosis', () => {
  expect(readMarkup('<p>Kontaktorsak: svullet ben, T38.9</p>')).toEqual([]);
  expect(readMarkup('<h3>Diagnos</h3><textarea>Lyfttrauma (v46)</textarea>')).toEqual([]);
  const address = '<dl><dt>Bostedsadresse</dt><dd>L84 Blokkveien 5, H0201</dd></dl>';
  expect(readMarkup(`<h2>Utenlandsk sykmelding</h2>${address}`)).toEqual([]);
});

it('does not take the whole page for the mother, whose record part of a child is told from', () => {
  const page = `<header class="patient">Lilja, Elvin 20260922-2399</header><table><tr>
    <td><h3>Diagnoser</h3><p>J21.0 Akut bronkiolit</p></td>
    <td><div><b>Från moderns förlossningsjournal</b> (Lilja, Moa, 19950707-2388)</div></td></tr></table>`;
  expect(readMarkup(page)).toEqual(['J21.0 active heading']);
});

it('takes the beds of a round for other persons', () => {
  const beds = '<div><p>01A Nielsen P – DJ189</p><p>05 Krogh A – DN390, DF059</p></div>';
  expect(readMarkup(beds).every((one) => one.includes('other-patient'))).toBe(true);
});

it('knows a queue of names before codes, and a title with one name', () => {
  const queue = (name: string) => `<div class="item">${name} – M17.1 Primär gonartros</div>`;
  expect(
    readMarkup(queue('Ekprov, Siv') + queue('Alprov, Rune'), [
      { code: 'M17', names: ['Primär gonartros'] },
    ]).join(),
  ).not.toContain('active');
  const list = '<h3>Patienter: Karl-Erik Testlund</h3><h4>Sjukdomar</h4><p>I10.9 Hypertoni</p>';
  expect(readMarkup(list)).toEqual(['I10.9 active heading']);
});

describe('the number after "barnet"', () => {
  const note = (text: string) => readMarkup(`<div>${text}</div>`);

  it('is the page’s own where no other stands', () => {
    expect(note('Barnets vårdcentral. Barn: Elsa 20190101-2380. Diagnos: J45.9')).toEqual([
      'J45.9 active label',
    ]);
  });

  it('is a relative’s beside another', () => {
    const page = '<header>Maja Ek 19900101-2384</header>';
    expect(note(`${page}<p>Barnet 20260101-2386. Diagnos: P07.3</p>`).join()).not.toContain(
      'active',
    );
  });
});

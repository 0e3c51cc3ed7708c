// @vitest-environment happy-dom
/** Labels left blank, lines broken by hand, numbered questions, and what is offered or changed beside them. */
import { describe, expect, it } from 'vitest';
import { readMarkup } from './page.ts';

const patient = '<p>Lind, Disa 19530604-2382</p>';
const codes = (markup: string) =>
  readMarkup(patient + markup).map((one) => one.split(' ').slice(0, 2).join(' '));

describe('a label left blank is that of the row above', () => {
  it('beside the text of a terminal’s note', () => {
    const row = (label: string, text: string) =>
      `<div><span class="ord">${label}</span> ${text}</div>`;
    const note =
      row('Diagnos', 'J06.9 Övre luftvägsinfektion') +
      row('&nbsp;', 'J45.9 Astma') +
      row('Bokning', 'Rum B12') +
      row('&nbsp;', 'Sal C20');
    expect(codes(note)).toEqual(['J06.9 active', 'J45.9 active']);
  });

  it('in a table', () => {
    const table = `<table><tr><td>Diagnos<td>E11.9</tr><tr><td><td>I10.9</tr><tr><td>Tidigare diagnos<td>C50.9</tr><tr><td><td>F32.9</tr></table>`;
    expect(codes(table)).toEqual([
      'E11.9 active',
      'I10.9 active',
      'C50.9 historical',
      'F32.9 historical',
    ]);
  });
});

it('a label that reaches down is that of each row', () => {
  const table = `<h2>Epikris</h2><table><tr><th>Huvuddiagnos<td>J44.1</tr><tr><th rowspan="2">Tidigare sjukdomar<td>K35.8</tr><tr><td>S52.5</tr></table>`;
  expect(codes(table)).toEqual(['J44.1 active', 'K35.8 historical', 'S52.5 historical']);
});

it('a term in the margin is no label: the list above it goes on', () => {
  const list = `Diagnoser vid vårdtillfället:
 1. Hjärtsvikt, ospecificerad           I50.9
 2. Gallsten utan kolecystit            K80.2`;
  expect(codes(`<pre>${list}</pre>`)).toEqual(['I50.9 active', 'K80.2 active']);
});

it('what an opened part is called says it of all in it', () => {
  const part = `<details open><summary>Tidigare vårdtillfällen (2)</summary><article>
    <h4>Epikris 2023-02-03</h4><p>Diagnos: J44.1</p></article></details>`;
  expect(codes(`<h3>Epikris 2026-11-22</h3><p>Diagnos: J44.0</p>${part}`)).toEqual([
    'J44.0 active',
    'J44.1 historical',
  ]);
});

it('what heads a part of a page laid out by a table is no status of its row', () => {
  const page = `<table><tr><td><fieldset><legend>Kroniske diagnoser</legend>E11.9<br>I10.9</fieldset>
    <fieldset><legend>Passive</legend>J20.9</fieldset></table>`;
  expect(codes(page).slice(0, 2)).toEqual(['E11.9 active', 'I10.9 active']);
});

it('a paragraph broken by hand goes on in the next line', () => {
  const note = (text: string) => codes(`<h3>Bedömning</h3><pre>${text}</pre>`);
  expect(
    note('Andfåddhet sedan ett par dagar tillbaka. Inga hållpunkter för\nlungemboli (I26.9).'),
  ).toEqual(['I26.9 negated']);
  // What has ended or is short is a line of its own.
  expect(
    note('Inga hållpunkter för lungemboli vid dagens undersökning.\nastma J45.9 sedan länge'),
  ).toEqual(['J45.9 active']);
  expect(note('Ej svår smärta\nastma J45.9 sedan länge')).toEqual(['J45.9 active']);
});

it('a numbered question ends what is asked before it', () => {
  const form = `<div>3. Diagnos</div><label><input type="radio" checked> ICD-10-SE</label><input value="F43.8A">
    <div>4. Funktionsnedsättning</div><textarea>Energinivå b130. Sömnstörning (G47.0 ingår).</textarea>`;
  expect(codes(form)).toEqual(['F43.8A active']);
});

it('what is hidden labels nothing', () => {
  const page = (style: string) =>
    `<h3>Diagnoser</h3><div style="${style}">Ej valda</div><ul><li>E11.9</ul>`;
  expect(codes(page('display:none'))).toEqual(['E11.9 active']);
  expect(codes(page(''))).toEqual(['E11.9 picker']);
});

it('a table’s head may end in a row without cells', () => {
  const table = `<table><thead><tr><th>DIAGNOSER<th>UNDERSKRIFT<tr></thead>
    <tbody><tr><td>Osteoporos [M81.9]<td>Jonas Alm</tbody></table>`;
  expect(codes(table)).toEqual(['M81.9 active']);
});

describe('what is offered, changed or over', () => {
  it.each([
    [
      'a suggestion whose button is a picture',
      `<h3>Bedömning</h3><div class="i"><p>Pyelonefrit N10.9</p><button aria-label="Lägg till diagnos"></button></div><div class="i"></div>`,
      ['N10.9 picker'],
    ],
    [
      'what may be carried on is recorded: it becomes a condition too',
      '<h3>Diagnoser</h3><ul><li>E11.9 <button>Lägg till som tillstånd</button></ul>',
      ['E11.9 active'],
    ],
    [
      'one’s own favourites',
      '<h3>Diagnoser</h3><div>Mina favoriter</div><p>M65.3 Triggerfinger</p>',
      ['M65.3 picker'],
    ],
    [
      'the value before in a list of changes',
      `<h3>Diagnoser</h3><p><span class="Message-trackingOld">F43.2</span> <span class="Message-trackingNew">F43.8A</span></p>`,
      ['F43.2 historical', 'F43.8A active'],
    ],
    ['taken away', '<p>Diagnos: tog bort R00.2</p>', ['R00.2 historical']],
    [
      'the status that ends a long line of remarks',
      '<h3>Problemlista</h3><ul><li><b>P76</b> Depressiv lidelse <div>Kodeverk: ICPC-2 · 2016 – 2018 · Avsluttet</div></ul>',
      ['P76 historical'],
    ],
    [
      'the old value beside the new',
      '<table><tr><th>Fält<th>Gammalt värde<th>Nytt värde</tr><tr><td>Primär diagnos<td>F29.9<td>F20.0</tr></table>',
      ['F29.9 historical', 'F20.0 active'],
    ],
    ['after a dash', '<p>Diagnos: tidigare appendicit – K35.9 – 1985</p>', ['K35.9 historical']],
    [
      'a ring drawn as text',
      '<pre>Diagnos (ett kryss):\n ( ) I70.2 Ateroskleros\n (x) I83.9 Varicer</pre>',
      ['I70.2 picker', 'I83.9 active'],
    ],
    [
      'a button that only opens the row',
      '<table><tr><th><th>Diagnos</tr><tr><td><button aria-expanded="false">+</button><td>I50.9</tr></table>',
      ['I50.9 active'],
    ],
    [
      'a tree of the code list',
      '<div role="tree" aria-label="ICD-10-SE"><div role="treeitem">Diagnos: J44.0</div></div>',
      ['J44.0 picker'],
    ],
    [
      'a month of its end',
      '<table><tr><td>Problem<td>Namn<td>Start<td>Slut</tr><tr><td>N39.0<td>UVI<td>02/2025<td>03/2025</tr><tr><td>E03.9<td>Hypotyreos<td>04/2014<td></tr></table>',
      ['N39.0 historical', 'E03.9 active'],
    ],
    [
      'what a select of the page’s own shows as chosen',
      '<p>Diagnos</p><div><span class="Select-value-label" role="option" aria-selected="true">J18.9</span></div>',
      ['J18.9 active'],
    ],
    [
      'a procedure of KVÅ among diagnoses',
      '<table><tr><th>Typ<th>Diagnos</tr><tr><td>B<td>L40.5</tr><tr><td>Å<td>DQ012</tr></table>',
      ['L40.5 active'],
    ],
    [
      'SKS on a page that does not tell its language',
      '<p>Diagnoser: DE119, DI109</p>',
      ['E11.9 active', 'I10.9 active'],
    ],
    ['who fares ill', '<p>Diagnos: pat far illa hemma, Z63.0</p>', ['Z63.0 active']],
    ['presumed', '<h3>Diagnoser</h3><ul><li>G47.3 <i>ANTAGEN</i></ul>', ['G47.3 suspected']],
  ])('%s', (_, markup, expected) => {
    expect(codes(markup)).toEqual(expected);
  });
});

it('a name or an organisation is not what its word or number looks like', () => {
  const list = '<h3>Problemlista</h3><ul><li>L20.9</ul>';
  expect(codes(`<h2>Linnea Frisk</h2>${list}`)).toEqual(['L20.9 active']);
  const page = `<b>Kund: Verkstan AB (556000-0000)</b><main>${patient}${list}</main>`;
  expect(readMarkup(page)).toEqual(['L20.9 active heading']);
});

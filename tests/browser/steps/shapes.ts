/** Pages of one shape each, as long as asked for: what records are made of, and what makes readers slow. */
import { recordMarkup } from '../../bench/record-page.ts';

const diagnoses = ['E11.9 Typ 2-diabetes', 'I10.9 Hypertoni', 'M17.1 Gonartros', 'J45.9 Astma'];

const codeAt = (row: number) => diagnoses[row % diagnoses.length]?.slice(0, 5) ?? '';
const nameAt = (row: number) => diagnoses[row % diagnoses.length]?.slice(6) ?? '';
const dayAt = (row: number) => `20${10 + (row % 15)}-0${1 + (row % 9)}-1${row % 10}`;

/** The markup made for each of so many rows, in one. */
function rows(count: number, markup: (row: number) => string): string {
  return Array.from({ length: count }, (_, row) => markup(row)).join('');
}

/** A number of a person who never was: no month is the nineteenth. */
const numberOf = (row: number) => `1912${10 + (row % 2)}12-${1000 + row}`;

const header = '<header><h1>Test Testsson</h1><span>19121212-1212</span></header>';

const table = (count: number, head: string) =>
  `<h2>Diagnoser</h2><table>${head}<tbody>${rows(
    count,
    (row) =>
      `<tr><td>${dayAt(row)}</td><td>${codeAt(row)}</td><td>${nameAt(row)}</td><td>VC Norr</td></tr>`,
  )}</tbody></table>`;

/** Rows of the smaller page of a shape; the larger has four times as many. */
export const ROWS = 250;

/** The markup of each with so many codes, or rows that may hold one. */
export const shapes: Readonly<Record<string, (count: number) => string>> = {
  'a record of many blocks': (count) => recordMarkup(count * 30),
  'a table whose columns are named': (count) =>
    header + table(count, '<thead><tr><th>Datum<th>Kod<th>Diagnos<th>Vårdenhet</tr></thead>'),
  'a table without names': (count) => header + table(count, ''),
  'tables under headings': (count) =>
    header + rows(count / 5, () => `<section>${table(5, '')}</section>`),
  'a list': (count) =>
    `${header}<h2>Diagnoser</h2><ul>${rows(count, (row) => `<li>${codeAt(row)} ${nameAt(row)}</li>`)}</ul>`,
  'many siblings of one element': (count) =>
    `${header}<h2>Diagnoser</h2><div>${rows(count, (row) => `<div class="row"><span>${codeAt(row)}</span> <i>${nameAt(row)}</i></div>`)}</div>`,
  'siblings that are not alike': (count) =>
    `${header}<h2>Diagnoser</h2><div>${rows(count, (row) => `<p>${codeAt(row)}</p><div>${nameAt(row)}</div>`)}</div>`,
  'lines broken by hand': (count) =>
    `${header}<p>Diagnoser<br>${rows(count, (row) => `${codeAt(row)} ${nameAt(row)}<br>`)}</p>`,
  'one long text': (count) =>
    `${header}<pre>Diagnoser:\n${rows(count, (row) => `${dayAt(row)} ${codeAt(row)} ${nameAt(row)}\n`)}</pre>`,
  'codes that stand deep': (count) =>
    `${header}<h2>Diagnoser</h2>` +
    rows(count, (row) => `${'<div>'.repeat(30)}<b>${codeAt(row)}</b>${'</div>'.repeat(30)}`),
  'many notes': (count) =>
    header +
    rows(
      count,
      (row) => `<article class="note"><h3>${dayAt(row)} Läkarbesök</h3>
<h4>Anamnes</h4><p>Mår väl. Har slutat med tabletterna och sover bättre nu.</p>
<h4>Bedömning</h4><p>${nameAt(row)} (${codeAt(row)}). Åter vid försämring.</p></article>`,
    ),
  'a page laid out in columns': (count) =>
    `${header}<div style="display:grid;grid-template-columns:1fr 1fr 1fr">${rows(
      count,
      (row) =>
        `<div><h3>${row % 2 ? 'Diagnoser' : 'Läkemedel'}</h3><div class="card"><span>${codeAt(row)}</span><span>${nameAt(row)}</span></div></div>`,
    )}</div>`,
  'cells without rows': (count) =>
    `${header}<h2>Diagnoser</h2><div style="display:grid;grid-template-columns:1fr 1fr 1fr"><b>Datum</b><b>Kod</b><b>Diagnos</b>${rows(
      count,
      (row) => `<span>${dayAt(row)}</span><span>${codeAt(row)}</span><span>${nameAt(row)}</span>`,
    )}</div>`,
  'a grid of parts': (count) =>
    `${header}<div role="grid"><div role="row"><span role="columnheader" aria-colindex="1">Kod</span><span role="columnheader" aria-colindex="2">Diagnos</span></div>${rows(
      count,
      (row) =>
        `<div role="row" aria-rowindex="${row}"><span role="gridcell" aria-colindex="1">${codeAt(row)}</span><span role="gridcell" aria-colindex="2">${nameAt(row)}</span></div>`,
    )}</div>`,
  'labels and values': (count) =>
    `${header}<dl>${rows(count, (row) => `<dt>Diagnos</dt><dd>${codeAt(row)} ${nameAt(row)}</dd>`)}</dl>`,
  'many fields': (count) =>
    `${header}<form>${rows(
      count,
      (row) =>
        `<p><label>Diagnos <input value="${codeAt(row)}"></label><label><input type="checkbox"> Kronisk</label></p>`,
    )}</form>`,
  'answers in rows': (count) =>
    `${header}<table><tr><th>Diagnos<th>Pågår</tr>${rows(
      count,
      (row) =>
        `<tr><td>${codeAt(row)} ${nameAt(row)}</td><td><label><input type="radio" name="r${row}" checked> Ja</label> <label><input type="radio" name="r${row}"> Nej</label></td></tr>`,
    )}</table>`,
  'a list of persons': (count) =>
    `<h1>Mottagning</h1><ul>${rows(count, (row) => `<li><b>Efternamn, Förnamn</b> <span>${numberOf(row)}</span> <i>${codeAt(row)}</i></li>`)}</ul>`,
  'a table of persons': (count) =>
    `<h1>Mottagning</h1><table><tr><th>Tid<th>Personnummer<th>Orsak</tr>${rows(
      count,
      (row) =>
        `<tr><td>08:${10 + (row % 50)}</td><td>${numberOf(row)}</td><td>${codeAt(row)}</td></tr>`,
    )}</table>`,
  'diagnoses named without codes': (count) =>
    `${header}<h2>Diagnoser</h2><p>${codeAt(0)}</p>${rows(count, (row) => `<div class="card"><b>${nameAt(row)}</b><span>${dayAt(row)}</span></div>`)}`,
  'components of their own': (count) =>
    `${header}<h2>Diagnoser</h2>${rows(
      count,
      (row) =>
        `<x-row><template shadowrootmode="open"><span>${codeAt(row)}</span> <b>${nameAt(row)}</b></template></x-row>`,
    )}`,
  'titles and labels': (count) =>
    `${header}<h2>Diagnoser</h2>${rows(count, (row) => `<a href="#${row}" title="${codeAt(row)} ${nameAt(row)}" aria-label="Visa">${nameAt(row)}</a>`)}`,
};

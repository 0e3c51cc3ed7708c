// @vitest-environment happy-dom
/** Groups within tables, pairs of label and value, what only offers, and words whose part says something else. */
import { expect, it } from 'vitest';
import { readMarkup } from './page.ts';

const patient = '<p>Lind, Disa 19530604-2382</p>';
const names = [
  { code: 'M75.4', names: ['Impingement'] },
  { code: 'S93.4', names: ['Stukning'] },
];
const codes = (markup: string) =>
  readMarkup(patient + markup, names).map((one) => one.split(' ').slice(0, 2).join(' '));

it.each([
  [
    'a lone head over some rows of a table heads these alone',
    '<h3>Conditions</h3><table><tr><th colspan="2">Active</tr><tr><td>I10 <td>2019</tr><tr><th colspan="2">History Of</tr><tr><td>O24.4 <td>2009</tr></table>',
    ['I10 active', 'O24.4 historical'],
  ],
  [
    'one that stands in the table’s head names its column',
    '<table><thead><tr><th colspan="2">Diagnoser</thead><tr><td>I10.9<td>Hypertoni</tr></table>',
    ['I10.9 active'],
  ],
  [
    'the pairs after a value tell of the code within it',
    '<h3>Diagnoser</h3><dl><dt>Diagnos<dd><span>Psoriasis</span> <code>L40.5</code></dd><dt>Diagnostisk säkerhet<dd>Misstänkt</dd></dl><dl><dt>Diagnos<dd><code>J45.9</code></dd><dt>Aktiv/inaktiv<dd>Inaktiv</dd></dl>',
    ['L40.5 suspected', 'J45.9 historical'],
  ],
  [
    'concepts beside a column of problems',
    '<table><tr><th>Problem<th>SNOMED CT<th>Status</tr><tr><td>Hypotyreos<td>40930008<td>Aktiv</tr></table>',
    ['40930008 active'],
  ],
  [
    'what offers to add one labels nothing below it',
    '<h3>Diagnoser</h3><div><button>+ Lägg till diagnos</button></div><table><tr><th>Namn<th>Datum</tr><tr><td>I48.9 <td>2022-06-20</tr></table>',
    ['I48.9 active'],
  ],
  [
    'a sign for adding takes as a word does',
    '<h3>Dx</h3><div class="row"><p>M25.5 Pain</p><button>⊕</button></div><div class="row"><p>R22.4 Swelling</p><button>⊕</button></div>',
    ['M25.5 picker', 'R22.4 picker'],
  ],
  [
    'a visit of today among former ones',
    '<h4>Tidigare besök</h4><table><tr><th>Datum<th>Diagnoser</tr><tr><td>2026-11-23 (idag)<td>N39.0</tr><tr><td>2025-06-04<td>J06.9</tr></table>',
    ['N39.0 active', 'J06.9 historical'],
  ],
  [
    'a chronic disease under a heading of what is over',
    '<h3>Inaktiva problem</h3><table><tr><td>Kronisk bronkit<td>J42.9</tr></table>',
    ['J42.9 historical'],
  ],
  [
    'considered and ruled out',
    '<h3>Assessment</h3><p>No fracture (S89.3 considered and ruled out).</p>',
    ['S89.3 negated'],
  ],
  [
    'keys and what they do',
    '<table><tr><td>F5 Diagnos<td>F9 Spara<td>F10 Stäng</tr></table><p>Diagnos: F10.2</p>',
    ['F10.2 active'],
  ],
  [
    'a group of drugs in what to be aware of',
    '<h2>Diagnoser</h2><p>L40.0 Psoriasis</p><h3>Uppmärksamhetsinformation</h3><p>Immunhämmande behandling (L04).</p>',
    ['L40.0 active'],
  ],
  [
    'a label with the day it was brought up to date',
    '<section><div class="label">Aktuella sjukdomar (uppdaterad 2026-11-02)</div><p>I48.9</p></section>',
    ['I48.9 active'],
  ],
  [
    'what somebody has told of their health',
    '<h3>Hälsodeklaration</h3><ul><li>Diabetes (E11.9)</ul>',
    ['E11.9 active'],
  ],
  [
    'what passes, on a page that heads no diagnosis',
    '<ol><li><time>2026-11-23</time> <b>Besök</b><div>M75.4 Impingement</div></li><li><time>2019-08-14</time> <b>Akutbesök</b><div>S93.4 Stukning</div></li></ol>',
    ['M75.4 active', 'S93.4 historical'],
  ],
  [
    'what was weighed and left',
    '<h3>Diagnos</h3><p>N30.0</p><p>N10.9 – Akut pyelonefrit (valdes bort)</p>',
    ['N30.0 active', 'N10.9 negated'],
  ],
  [
    'problems that lead to their notes',
    '<nav aria-label="Aktiva problem"><a href="#1">KOL <sup>J44.9</sup></a></nav><nav aria-label="Genvägar"><a href="#2">Diagnos K25.9</a></nav>',
    ['J44.9 active', 'K25.9 picker'],
  ],
  [
    'the page of a design system is no template',
    '<div class="govuk-template"><h2>Problems</h2><ul><li>I10</ul></div><div class="templates"><h2>Problems</h2><ul><li>J45</ul></div>',
    ['I10 active', 'J45 picker'],
  ],
  [
    'a note’s date after a dot between words',
    '<div class="note"><b>Besök · 2026-11-22</b><p>Diagnos: I10.9</p></div><div class="note"><b>Telefonbesök · 2019-03-04</b><p>Diagnos: J01.9</p></div>',
    ['I10.9 active', 'J01.9 historical'],
  ],
  [
    'what a mother was discharged with',
    '<h3>Utskrivningsdiagnoser mor</h3><ul><li>O80.9</ul><h3>Sjukdomar mor</h3><ul><li>E11.9</ul>',
    ['O80.9 active', 'E11.9 family'],
  ],
  [
    'severe is no answer',
    '<dl><dt>Tidigare komplikationer<dd>Svår preeklampsi (O14.1)</dd></dl>',
    ['O14.1 historical'],
  ],
  [
    'advice of the insurance’s',
    '<h3>Diagnos</h3><p>F41.2</p><aside><h4>Råd om bedömning</h4><p>F32.1</p></aside>',
    ['F41.2 active', 'F32.1 picker'],
  ],
])('%s', (_, markup, expected) => {
  expect(codes(markup)).toEqual(expected);
});

// @vitest-environment happy-dom
/** Rows that grids part, group rows with blank cells, answers that are crossed or switched, and whose part it is. */
import { expect, it } from 'vitest';
import { codesIn } from './page.ts';

const names = [
  { code: 'M75.1', names: ['Rotatorkuffsyndrom'] },
  { code: 'E03.9', names: ['Hypotyreos'] },
];

it.each([
  [
    'columns that a grid keeps apart are one row by its key',
    '<div role="grid" aria-label="Problemlista"><table><thead><tr><th>Kod</thead><tr data-recid="r1"><td>E118 </tr><tr data-recid="r2"><td>M751 </tr></table><table><thead><tr><th>Diagnostext<th>Avslutad</thead><tr data-recid="r1"><td>Diabetes<td></tr><tr data-recid="r2"><td>Axel<td>2017-06-15</tr></table></div>',
    ['E11.8 active', 'M75.1 historical'],
  ],
  [
    'a row with one cell that is not blank heads those after it',
    '<h2>Diagnoser</h2><table><tr><th><th>Kod<th>Diagnos</tr><tr><td><td colspan="2">Aktuella</tr><tr><td><td>E11.9 <td>Diabetes</tr><tr><td><td colspan="2">Avslutade</tr><tr><td><td>J18.9 <td>Pneumoni</tr></table>',
    ['E11.9 active', 'J18.9 historical'],
  ],
  [
    'a diagnosis alone in its row heads nothing',
    '<h2>Diagnoser</h2><table><tr><th>Diagnos<th>Kod</tr><tr><td>Tidigare infarkt<td></tr><tr><td>Diabetes<td>E11.9 </tr></table>',
    ['E11.9 active'],
  ],
  [
    'crossed under No',
    '<table><tr><th>Sjukdom<th>Ja<th>Nej</tr><tr><td>Infarkt (I21.9)<td><td>X</tr><tr><td>Astma (J45.9)<td>X<td></tr></table>',
    ['I21.9 negated', 'J45.9 active'],
  ],
  [
    'a switch that says what it tells',
    '<h3>Diagnoser</h3><ul><li>G25.8 <button role="switch" aria-checked="true" aria-label="Aktivt problem"></button></li><li>F10.2 <button role="switch" aria-checked="false" aria-label="Aktivt problem"></button></li></ul>',
    ['G25.8 active', 'F10.2 historical'],
  ],
  [
    'a picture that says its status to those who do not see it',
    '<h3>Diagnoser</h3><ul><li><img alt="Avslutad"> K25.9 </li><li><img alt="Pågående"> K51.9 </li></ul>',
    ['K25.9 historical', 'K51.9 active'],
  ],
  [
    'a status after its label in one text',
    '<h3>Diagnoser</h3><ul><li><p>M06.9 </p><p>Verifieringsgrad: säkerställd</p></li><li><p>M35.3 </p><p>Verifieringsgrad: misstänkt</p></li></ul>',
    ['M06.9 active', 'M35.3 suspected'],
  ],
  [
    'a box that shows the ended ones, too, is no part of the heading',
    '<h3>Problemlista <label><input type="checkbox" checked> Visa avslutade</label></h3><ul><li>E11.9 </li></ul>',
    ['E11.9 active'],
  ],
  [
    'a label says nothing of what stands in the field within it',
    '<label>Ställningstagande <textarea>Urtikaria (L50.9).</textarea></label>',
    ['L50.9 active'],
  ],
  [
    'under a heading of present and former ones what lasts is present',
    '<h3>Tidigare/nuvarande sjukdomar</h3><p>Hypertoni I10.9, Gallsten K80.2.</p>',
    ['I10.9 active', 'K80.2 unclear'],
  ],
  [
    'a word of something else straight before a dotted code is its name’s',
    '<h3>Aktuella diagnoser</h3><ul><li>Kronisk njursvikt, stadium 3 N18.3 </li></ul>',
    ['N18.3 active'],
  ],
  [
    'of a mother, in the name of what she has for her child',
    '<h3>Diagnoser</h3><p>O99.0 Anemi hos modern som komplicerar graviditet</p>',
    ['O99.0 active'],
  ],
  ['left is no suspicion', '<p>Diagnos hö/vä: H90.3 </p>', ['H90.3 active']],
  [
    'the name is shown, its concept goes with the form',
    '<table><tr><th>Diagnosis<th>Side</tr><tr><td>Essential hypertension<input type="hidden" name="entries[0][disorder_id]" value="59621000"><td></tr></table>',
    ['59621000 active'],
  ],
  [
    'a heading with the open patient’s number, in a list of several',
    '<h2>Väntelista</h2><p>Aina Ek, Bo Al</p><section><h3>Vald remiss: Disa Lind 19530604-2382</h3><p>Remitterad för: C43.5 </p></section>',
    ['C43.5 active'],
  ],
  [
    'messages of several persons by name and year of birth',
    '<div><div class="m"><b>Asp, Berta</b> 1948 · Röntgen, diagnos J18.9 </div><div class="m"><b>Ceder, Olof</b> 1971 · Klin fys, diagnos I20.9 </div></div>',
    ['J18.9 other-patient', 'I20.9 other-patient'],
  ],
  [
    'parts of a page laid out in columns are no list of persons',
    '<div class="row"><div>Patient: dquarles</div><div>Hospital: General</div></div><div class="row"><div><h4>Metrics</h4></div><div><h4>Diagnosis</h4><p>E78.5 </p></div></div>',
    ['E78.5 active'],
  ],
  [
    'a form whose first field is the patient’s is no list of persons',
    '<div class="form"><div><label>Patient</label><input value="Lind"></div><div><label>Huvudsjukdom</label><input value="I10.9"></div></div>',
    ['I10.9 active'],
  ],
  [
    'lines of a bill beside the diagnoses',
    '<p>Diagnos: M54.5 </p><aside><b>Faktureringsrader</b><table><tr><td>L210 <td>Läkarbesök</tr></table></aside>',
    ['M54.5 active'],
  ],
  [
    'visits of several persons',
    '<table><tr><th>Visit No<th>Hospital No.<th>Name<th>ICD-10</tr><tr><td>V1<td>261100<td>Hari Gurung<td>J44.9 </tr></table>',
    ['J44.9 other-patient'],
  ],
  [
    'what an insurer pays for is no statistic',
    '<table><tr><th>Type<th>Kode<th>Beskrivelse<th>Pris<th>Antal</tr><tr><td>ICD10<td>I10.9 <td>Hypertension<td><td></tr></table>',
    ['I10.9 active'],
  ],
])('%s', (_, markup, expected) => {
  expect(codesIn(markup, names)).toEqual(expected);
});

// @vitest-environment happy-dom
/** What is told by what is missing, by words that deny more than one, by a year before the code, by who else has it. */
import { expect, it } from 'vitest';
import { codesIn } from './page.ts';

it.each([
  [
    'a list that marks its open ones alone',
    '<h3>Disease Registry</h3><table><tr><td>Code<td>Diagnosis<td>Start</tr><tr><td class="notResolved">E11.9 <td class="notResolved">Diabetes<td class="notResolved">2011-03-02</tr><tr><td>K80.2 <td>Gallstones<td>2006-11-08</tr></table>',
    ['E11.9 active', 'K80.2 historical'],
  ],
  [
    'a list that marks none',
    '<h3>Diagnoser</h3><table><tr><td>E11.9 <td>Diabetes</tr><tr><td>K80.2 <td>Gallsten</tr></table>',
    ['E11.9 active', 'K80.2 active'],
  ],
  [
    'a year long ago before the code, on a page without another date',
    '<p><b>Anamnes</b> Fick borrelios 2009 (A69.2), behandlad. Hypertoni (I10.9) sedan 2009.</p>',
    ['A69.2 historical', 'I10.9 active'],
  ],
  [
    'several that were not found',
    '<p>Bedömning: bröstcancer C50.4.</p><p>Bedömning: skelettmetastaser (C79.5) ej påvisade.</p>',
    ['C50.4 active', 'C79.5 negated'],
  ],
  [
    'a question for diagnoses that are no longer current',
    '<h4>2. Andra diagnoser</h4><p>G40.9 Epilepsi</p><h4>3. Tidigare diagnoser som inte längre är aktuella</h4><p>F80.1 Språkstörning</p>',
    ['G40.9 active', 'F80.1 historical'],
  ],
  [
    'what a list of patients was chosen by',
    '<p>Urval: listade patienter med diagnos J44.9 senaste året.</p><p>Diagnos: I10.9</p>',
    ['J44.9 other-patient', 'I10.9 active'],
  ],
  [
    'what it is taken for, and what to think of',
    '<p>Bedömer detta som J20.9; vid försämring tänk på J18.9.</p>',
    ['J20.9 active', 'J18.9 suspected'],
  ],
  [
    'the code system named over the list is no offer',
    '<h3>Medisinske diagnoser</h3><div>Kodeverk: ICD-10</div><ul><li>G20 Parkinsons sykdom</li><li>E03.9 Hypotyreose</li></ul>',
    ['G20 active', 'E03.9 active'],
  ],
  [
    'names of columns that stand over a list of another build say nothing of its rows',
    '<h3>Diagnoser</h3><div><b>Datum</b> <b>Kod</b> <b>Diagnos</b> <b>Avslutad</b></div><ul><li>M05.9 Reumatoid artrit</li><li class="tc-avsl">M75.1 Rotatorkuff</li></ul>',
    ['M05.9 active', 'M75.1 historical'],
  ],
  [
    'a group of fields heads nothing beside it',
    '<h2>Diagnoser</h2><fieldset><legend>Filtrera</legend><input type="date"></fieldset><ul><li>M05.9 Reumatoid artrit</li></ul>',
    ['M05.9 active'],
  ],
  [
    'a heading that names its ward is no label of one, and a number of an error no diagnosis',
    '<h2>Diagnoser</h2><div><h3>Njurmedicin avd 136</h3><p>N18.4 Kronisk njursvikt</p></div><p>Felkod E504</p>',
    ['N18.4 active'],
  ],
  [
    'assessed as less likely',
    '<p><b>Vurdering</b> Artrose M17.1. Meniskskade (M23.2) vurderes som lite sannsynlig.</p>',
    ['M17.1 active', 'M23.2 suspected'],
  ],
])('%s', (_, markup, told) => {
  expect(codesIn(markup)).toEqual(told);
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readMarkup } from './page.ts';

describe('a diagnosis', () => {
  it.each([
    ['after a label', '<p>Diagnos: E11.9</p>', ['E11.9 active label']],
    [
      'in a list after a semicolon',
      '<p>Diagnos: Hudtumör (C44.3); keratos (L57.0)</p>',
      ['C44.3 active label', 'L57.0 active label'],
    ],
    ['touching its term', '<p>Diagnos: G43.9Migrän</p>', ['G43.9 active label']],
    ['split over inline elements', '<p>Diagnos: <b>E11</b>.9</p>', ['E11.9 active label']],
    [
      'under its column',
      '<table><tr><th>Diagnoskod<th>Text</tr><tr><td>E119<td>Diabetes</tr></table>',
      ['E11.9 active column'],
    ],
    [
      'under a heading',
      '<h2>Diagnoser</h2><ul><li>I10.9 Hypertoni<li>F438A</ul>',
      ['I10.9 active heading', 'F43.8A active heading'],
    ],
    ['with its system', '<p>ICD10:E11.9</p>', ['E11.9 active system-named']],
    ['in a field', '<label for=d>Diagnos</label><input id=d value=M545>', ['M54.5 active label']],
    [
      'in a coded attribute',
      '<h2>Diagnoser</h2><span data-code="I10.9">Hypertoni</span>',
      ['I10.9 active heading'],
    ],
    ['of KSH97-P', '<p>Diagnos (KSH97-P): J45-P</p>', ['J45-P active system-named']],
    [
      'of ICD-10 where KSH97-P may be chosen',
      '<p>Diagnoskod (KSH97-P eller ICD-10-SE): E119</p>',
      ['E11.9 active system-named'],
    ],
    ['of ICPC-2', '<p>Diagnose (ICPC-2): P76</p>', ['P76 active system-named']],
    [
      'of a system told in the pair after it',
      '<dl><dt>Diagnosekode<dd>P76<dt>Kodesystem<dd>2.16.578.1.12.4.1.1.7170</dl>',
      ['P76 active label'],
    ],
    [
      'of the system that the page’s register names',
      '<h4>Diagnoseregister (ICPC-2)</h4><ul><li>K86 Hypertensjon</ul><p>Diagnose: rygg (L84)</p>',
      ['K86 active heading', 'L84 active label'],
    ],
    ['named by the words before it', '<p><b>Diagnos:</b> rest [E11.9]</p>', ['E11.9 active label']],
  ])('%s', (_, markup, expected) => {
    expect(readMarkup(markup)).toEqual(expected);
  });

  it('is known by its own term beside it', () => {
    const names = [{ code: 'E11', names: ['Typ 2-diabetes'] }];
    expect(readMarkup('<p>Har typ 2-diabetes (E11.9) sedan länge</p>', names)).toEqual([
      'E11.9 active term',
    ]);
  });
});

describe('no diagnosis', () => {
  it.each([
    ['a vitamin', 'Vitamin B12 1 mg'],
    ['a vertebra', 'Fraktur T12, smärta L4-L5 och C4-C5'],
    ['a hormone', 'T3 och T4 normala'],
    ['a drug code', 'ATC: C09, A10BA02, J01'],
    ['a procedure code', 'Åtgärd: XS100, NFB49, DV060'],
    ['a DRG', 'DRG: F46N'],
    ['a room, a bed', 'Rum A12, säng B14'],
    ['a week, a quarter', 'vecka V45, kvartal Q10'],
    ['a road', 'Europaväg E18 mot E20'],
    ['a test', 'HbA1c 52, A1C, H1N1 negativ'],
    ['a grading', 'GOLD 3, G3bA2, G2P1, ASA 2'],
    ['an ECG lead', 'ST-höjning i V1-V4'],
    ['a tissue type', 'HLA-B27 negativ'],
    ['an id', 'HSA-id SE2321000016-A1B2'],
    ['a postcode', 'Postnummer: F32 10'],
    ['a morphology', 'Morfologi M8500/3'],
    ['an isotope', 'Isotop I131'],
    ['an isotope where ICD-10 is named far away', 'Undersökt med I131</p><p>ICD-10'],
    ['a vital sign', 'Saturation S96%'],
    ['a function code', 'ICF: b280, d450'],
    ['a function code in a certificate', 'Läkarintyg</h2><p>b152, d240'],
    ['a batch', 'Batch: N95, lot R45'],
    ['a strength', 'Insulin U100'],
    ['a chapter of the code book', 'Diagnos: A00-B99'],
    ['a code with nothing around it', 'E11.9'],
    ['a category in prose under a heading', 'Gick genom ett rum som heter E11 och hem'],
  ])('%s', (_, text) => {
    expect(readMarkup(`<h2>Journal</h2><p>${text}</p>`)).toEqual([]);
  });
});

describe('the status', () => {
  it.each([
    ['family', '<p>Diagnos: mor hade E11.9</p>'],
    ['suspected', '<p>Bedömning: Röntgen med frågan pneumoni? (J18.9). Åter.</p>'],
    [
      'active',
      '<h3>Pågående</h3><table><tr><th>Diagnos<th>Slutdatum</tr><tr><td>M75.1<td>2030-01-01</tr></table>',
    ],
    ['active', '<article><p>Diagnos: C44.3</p><p><b>Frågeställning:</b> oklart</p></article>'],
    ['family', '<h2>Ärftlighet</h2><p>Diagnos: E11.9</p>'],
    ['negated', '<p>Bedömning: Inga hållpunkter för E11.9</p>'],
    ['negated', '<h2>Diagnoser</h2><del>E11.9</del>'],
    ['negated', '<h2>Diagnoses</h2><p class="row ruled-out">E11.9</p>'],
    ['suspected', '<p>Bedömning: Obs E11.9?</p>'],
    ['suspected', '<p>Frågeställning, diagnos: E11.9</p>'],
    ['historical', '<h2>Tidigare sjukdomar</h2><p>E11.9</p>'],
    [
      'historical',
      '<table><tr><th>Diagnos<th>Slutdatum</tr><tr><td>E11.9<td>2019-02-01</tr></table>',
    ],
    ['historical', '<table><tr><th>Diagnos<th>Status</tr><tr><td>E11.9<td>Avslutad</tr></table>'],
    [
      'historical',
      '<table><tr><th>Diagnos<th>Status</tr><tr><td>E11.9<td>Läkt, okt 2019</tr></table>',
    ],
    [
      'historical',
      '<table><tr><th>Diagnos<th>Enhet</tr><tr><td colspan=2>Tidigare diagnoser</tr><tr><td>E11.9<td>VC</tr></table>',
    ],
    [
      'historical',
      '<div><div class=p><b>Diagnos</b> <span>E11.9</span></div><div class=p><b>Status</b> <span>Avslutad 2019</span></div></div>',
    ],
    ['suspected', '<h2>Diagnoser</h2><p><b>Utredning pågår</b> diabetes, E11.9</p>'],
    ['negated', '<p>Diagnos uteslöts: E11.9</p>'],
    ['suspected', '<h3>Diagnoser (ej bekräftade)</h3><ul><li>E11.9</ul>'],
    ['picker', '<h2>Diagnoser</h2><ul><li>E11.9 <button>Lägg till</button></ul>'],
    ['picker', '<h2>Diagnosrelaterat stöd</h2><p>Diagnos: E11.9</p>'],
    ['picker', '<h2>Diagnos</h2><ul role=listbox><li role=option>E11.9</ul>'],
    ['picker', '<h2>Relaterade diagnoskoder</h2><p>E11.9</p>'],
    ['picker', '<h2>Diagnos</h2><label><input type=checkbox> E11.9</label>'],
    ['active', '<h2>Välj diagnos</h2><label><input type=checkbox checked> E11.9</label>'],
    ['other-patient', '<table><tr><th>Patient<th>Diagnos</tr><tr><td>A A<td>E11.9</tr></table>'],
    [
      'other-patient',
      '<div><div class=s>A1 <b>K. Ek</b> 1947 Diagnos: E11.9</div><div class=s>A2 <b>B. Al</b> 1961 Diagnos: 0</div></div>',
    ],
    ['other-patient', '<table><tr><th>Sal<th>Diagnos</tr><tr><td>3<td>E11.9</tr></table>'],
    [
      'other-patient',
      '<ul><li>19810101-2384 Diagnos: E11.9</li><li>19560202-2395 Diagnos: 0</li></ul>',
    ],
  ])('is %s in %s', (status, markup) => {
    expect(readMarkup(markup).map((read) => read.split(' ')[1])).toEqual([status]);
  });

  it('is not read out of a term that speaks of family or history itself', () => {
    const listed =
      '<h2>Diagnoser</h2><ul><li>Z80.3 Bröstcancer i familjen<li>Z86.7 Tidigare sjukdom</ul>';
    expect(readMarkup(listed)).toEqual(['Z80.3 active heading', 'Z86.7 active heading']);
  });

  it.each([
    ['unclear', '<aside><h3>Vårdstöd</h3><p>Typ 2-diabetes (E11.9)</p></aside>'],
    ['active', '<p>Har typ 2-diabetes (E11.9)</p>'],
    ['active', '<p><b>Bedömning</b> Typ 2-diabetes, E11.9.</p>'],
    ['active', '<section class=problem><h2>Typ 2-diabetes <small>E11.9</small></h2></section>'],
  ])('of a code beside its name is %s in %s', (status, markup) => {
    const names = [{ code: 'E11', names: ['Typ 2-diabetes'] }];
    expect(readMarkup(markup, names).map((read) => read.split(' ')[1])).toEqual([status]);
  });

  it('leaves out what is hidden', () => {
    expect(readMarkup('<div hidden>Diagnos: E11.9</div>')).toEqual([]);
    expect(readMarkup('<div style="display:none">Diagnos: E11.9</div>')).toEqual([]);
  });
});

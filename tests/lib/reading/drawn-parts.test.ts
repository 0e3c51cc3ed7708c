// @vitest-environment happy-dom
/** How forms, tabs, menus and tables without markup of their own say what stands in them. */
import { describe, expect, it } from 'vitest';
import { readMarkup } from './page.ts';

describe('a field that helps to choose', () => {
  it.each([
    [
      'holds what was chosen',
      '<div class="MuiAutocomplete-root"><label for="a">Diagnosis 1</label><input id="a" class="MuiAutocomplete-input" value="I10.9 Hypertension"></div>',
      ['I10.9 active label'],
    ],
    [
      'offers what stands in the list that it opens',
      '<h2>Diagnoser</h2><ul class="ui-autocomplete ui-menu"><li>E10.9 Diabetes typ 1</li><li>E11.9 Diabetes typ 2</li></ul>',
      ['E10.9 picker heading', 'E11.9 picker heading'],
    ],
  ])('%s', (_, markup, expected) => {
    expect(readMarkup(markup)).toEqual(expected);
  });

  it('is no menu because its class says so, where it holds a whole document', () => {
    const note = 'Pojken har haft hosta och feber i fyra dagar, dricker och kissar. '.repeat(4);
    const markup = `<div class="patient_doc_menu"><div><b>Diagnos</b>: J20.9 <p>${note}</p></div></div>`;
    expect(readMarkup(markup)).toEqual(['J20.9 active label']);
  });
});

it('records what is related to the visit, and offers what is related to a code', () => {
  const field = (label: string) =>
    `<div><label for="a">${label}</label><input id="a" value="I10.9 Hypertension"></div>`;
  expect(readMarkup(field('Related condition:')).join()).toContain('I10.9 active');
  expect(readMarkup('<h3>Related diagnosis codes</h3><p>I10.9 Hypertension</p>')).toEqual([
    'I10.9 picker heading',
  ]);
});

it('keeps chips beside each other for diagnoses where their box says so', () => {
  const markup =
    '<div class="dxs"><span class="chip">F33.1 Recidiverande depression</span><span class="chip">F41.1 GAD</span></div>';
  const names = [
    { code: 'F33', names: ['Recidiverande depression'] },
    { code: 'F41', names: ['GAD'] },
  ];
  expect(readMarkup(markup, names).map((one) => one.split(' ')[1])).toEqual(['active', 'active']);
});

describe('a box of certainty', () => {
  const row = (box: string) =>
    `<h3>Diagnoses</h3><ul><li>A15.0 <label><input type="checkbox"${box}> Confirmed</label></li></ul>`;

  it.each([
    ['suspects while it is empty', '', 'suspected'],
    ['confirms when it is ticked', ' checked', 'active'],
  ])('%s', (_, box, status) => {
    expect(readMarkup(row(box)).join()).toBe(`A15.0 ${status} heading`);
  });
});

describe('a part of a list', () => {
  it.each([
    [
      'is named together with the heading of the whole',
      '<h5>Dx</h5><div><div><h5>Primary *</h5><p>J03.90</p></div><div><h5>Secondary (optional)</h5><p>H66.91</p></div></div>',
      ['J03.90 active heading', 'H66.91 active heading'],
    ],
    [
      'has its own head in a table of several',
      '<h2>Conditions</h2><table><thead><tr><th>Active</tr></thead><tbody><tr><td>E66.9</tr></tbody><thead><tr><th>Inactive</tr></thead><tbody><tr><td>D50.9</tr></tbody></table>',
      ['E66.9 active heading', 'D50.9 historical heading'],
    ],
    [
      'is not told by what a menu in its heading offers',
      '<div><h3>Diagnoser</h3><ul class="dropdown-menu"><li>Aktiva</li><li>Avslutade</li></ul></div><div><p>J44.9</p></div>',
      ['J44.9 active heading'],
    ],
    [
      'is current though brackets call it the history',
      '<p><b>Aktuella diagnoser (sjukhistoria)</b><br>E11.9 Diabetes</p>',
      ['E11.9 active label'],
    ],
    [
      'is not headed by another card',
      '<div class="card"><h3>Lägg till diagnos</h3><div>Sök</div><div>Träffar</div></div><div><p>Diagnos: J15.9</p></div>',
      ['J15.9 active label'],
    ],
  ])('%s', (_, markup, expected) => {
    expect(readMarkup(markup)).toEqual(expected);
  });
});

describe('a row', () => {
  it.each([
    [
      'has columns side by side, and its pressed button tells',
      '<h2>Diagnoses</h2><div><div class="row"><div class="col c1">J18.9</div><div class="col c2"><button>Confirmed</button><button class="active">Presumed</button></div></div><div class="row"><div class="col c1">I10.9</div><div class="col c2"><button class="active">Confirmed</button><button>Presumed</button></div></div></div>',
      ['J18.9 suspected heading', 'I10.9 active heading'],
    ],
    [
      'has a label whose colon stands outside it',
      '<h2>Diagnoser</h2><ul><li><p>N30.0</p><p><b>Obs</b>: allergi mot nickel</p></li></ul>',
      ['N30.0 active heading'],
    ],
    [
      'tells its status in brackets after the name',
      '<h2>Diagnoser</h2><table><tr><td>N17.9<td>Akut njursvikt (avslutad)</tr><tr><td>I10.9<td>Hypertoni (primär)</tr></table>',
      ['N17.9 historical heading', 'I10.9 active heading'],
    ],
    [
      'that is inactive now is former',
      '<h2>Conditions</h2><ul><li>K35.80 <span>Inactive now</span></li></ul>',
      ['K35.80 historical heading'],
    ],
  ])('%s', (_, markup, expected) => {
    expect(readMarkup(markup)).toEqual(expected);
  });
});

describe('persons', () => {
  it.each([
    [
      'are listed by rows of names without names of columns',
      '<h2>Diagnoses</h2><table><tr><td>100HKM<td>Otieno, Peter<td>K35.8</tr><tr><td>100J10<td>Njeri, Ann<td>J45.9</tr></table>',
      ['K35.8 other-patient heading', 'J45.9 other-patient heading'],
    ],
    [
      'who sign stand after the diagnosis, and it is the patient’s',
      '<h2>Diagnoses</h2><table><tr><td>K35.8<td>Otieno, Peter</tr><tr><td>J45.9<td>Njeri, Ann</tr></table>',
      ['K35.8 active heading', 'J45.9 active heading'],
    ],
    [
      'are listed by name and initial',
      '<b>Visit Dx</b><div>Petrosyan, A. – K90.0</div><div>Quill, M. – J21.0</div>',
      ['K90.0 other-patient label', 'J21.0 other-patient label'],
    ],
  ])('%s', (_, markup, expected) => {
    expect(readMarkup(markup)).toEqual(expected);
  });
});

it('reads no code out of an address', () => {
  const markup = '<h2>Diagnoser</h2><code>GET /Condition?code=E11.9&amp;status=active</code>';
  expect(readMarkup(markup)).toEqual([]);
});

it('takes the chosen one of links with the class of a tab for the heading', () => {
  const markup =
    '<div><a class="tab">Orders</a><a class="tab tab-selected">Diagnoses</a><a class="tab">Family history</a></div><div><p>I10.9</p></div>';
  expect(readMarkup(markup)).toEqual(['I10.9 active heading']);
});

it('takes the name of the system on the line above', () => {
  const markup =
    '<h2>Diagnoses</h2><div><div>System: http://snomed.info/sct</div><div>Code: 427295004</div></div>';
  expect(readMarkup(markup)).toEqual(['427295004 active heading']);
});

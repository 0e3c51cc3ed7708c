// @vitest-environment happy-dom
/** How the component kits that records are built with keep columns, chips and states. */
import { describe, expect, it } from 'vitest';
import { readMarkup } from './page.ts';

describe('a grid that keeps some columns while the others scroll', () => {
  const row = (number: number, cells: readonly (readonly [number, string])[]) =>
    `<div role="row" aria-rowindex="${number}">${cells
      .map(([at, text]) => `<div role="gridcell" aria-colindex="${at}">${text}</div>`)
      .join('')}</div>`;
  const heads = (cells: readonly (readonly [number, string])[]) =>
    `<div role="row" aria-rowindex="1">${cells
      .map(([at, text]) => `<div role="columnheader" aria-colindex="${at}">${text}</div>`)
      .join('')}</div>`;
  const grid = `<h2>Diagnoser</h2><div role="treegrid">
    <div class="grid-header"><div>${heads([
      [1, 'Datum'],
      [2, 'ICD-10'],
    ])}</div><div>${heads([
      [3, 'Diagnostext'],
      [4, 'Status'],
    ])}</div><div>${heads([[5, 'Lokal']])}</div></div>
    <div>${row(2, [
      [1, '2016-05-23'],
      [2, 'I95.1'],
    ])}${row(3, [
      [1, '2018-01-08'],
      [2, 'K29.7'],
    ])}</div>
    <div>${row(3, [
      [3, 'Gastrit'],
      [4, 'Avslutad'],
    ])}${row(2, [
      [3, 'Ortostatisk hypotoni'],
      [4, 'Aktiv'],
    ])}</div>
    <div>${row(2, [[5, 'G12']])}${row(3, [[5, 'L03']])}</div></div>`;

  it('has one row where they have the same number, and columns by theirs', () => {
    expect(readMarkup(grid)).toEqual(['I95.1 active column', 'K29.7 historical column']);
  });
});

describe('a list box', () => {
  const option = '<span role="option">H35.3 Makuladegeneration</span>';

  it.each([
    ['of suggestions offers', '<div role="listbox">', '', 'picker'],
    ['of chips holds what was chosen', '<div role="listbox" class="mat-chip-list">', '', 'active'],
    [
      'with the field in it holds what was chosen there',
      '<div role="listbox">',
      '<input>',
      'active',
    ],
    [
      'holds what its name says is chosen',
      '<div role="listbox" aria-label="Valda diagnoser">',
      '',
      'active',
    ],
  ])('%s', (_, box, field, status) => {
    expect(readMarkup(`<h2>Diagnoser</h2>${box}${option}${field}</div>`).join()).toContain(
      `H35.3 ${status}`,
    );
  });
});

it('tells no state of the diagnosis by that of its component', () => {
  const list = (of: string) =>
    readMarkup(
      `<table><tr><th>Diagnose</th><th>Kode</th></tr><tr class="${of}"><td>Pneumoni</td><td>J15.9</td></tr></table>`,
    ).join();
  expect(list('sapMLIBTypeInactive')).toBe('J15.9 active column');
  expect(list('inactive')).toBe('J15.9 historical column');
  expect(list('slds-hint-parent')).toBe('J15.9 active column');
});

it('takes the names that developers give a field for what it holds', () => {
  const pill = '<h3>I dag</h3><p data-field="visit-dx">Z24.1 Vaccination mot encefalit</p>';
  expect(readMarkup(pill)).toEqual(['Z24.1 active label']);
});

it('takes an abbreviation with its full stop and number for a label', () => {
  const field = (label: string, code: string) =>
    `<div class="grid"><label>${label}</label><div><input value="${code}"></div></div>`;
  expect(readMarkup(field('Main Dg.', 'J15.9') + field('Sec Dg. 1', 'J44.1'))).toEqual([
    'J15.9 active label',
    'J44.1 active label',
  ]);
});

it('finds the names of columns below the name of the whole table', () => {
  const table =
    '<table><tr><th colspan="3">Tandstatus</th></tr><tr><th>Tand</th><th>Fynd</th><th>Diagnos</th></tr><tr><td>46</td><td>Karies</td><td>K02.1 Karies i dentinet</td></tr></table>';
  expect(readMarkup(table)).toEqual(['K02.1 active column']);
});

describe('a chip in a field that helps to choose', () => {
  const field = (chip: string, box = 'MuiAutocomplete-root') =>
    `<h2>Visit diagnoses</h2><div class="${box}"><label>Add diagnosis</label><div>${chip}</div></div>`;

  it.each([
    [
      'holds what was chosen',
      field('<span class="MuiChip-root MuiAutocomplete-tag">M17.1</span>'),
      'active',
    ],
    [
      'by any name of it',
      field('<div class="v-autocomplete__selection"><span>M17.1</span></div>', 'v-autocomplete'),
      'active',
    ],
    [
      'is offered among suggestions',
      field('<span class="suggestion-chip">M17.1</span>', 'autocomplete suggestions'),
      'picker',
    ],
  ])('%s', (_, markup, status) => {
    expect(readMarkup(markup).join()).toContain(`M17.1 ${status}`);
  });
});

it('lets a row that names a group tell of the rows after it', () => {
  const row = (...cells: readonly string[]) =>
    `<div role="row">${cells.map((text) => `<div role="gridcell">${text}</div>`).join('')}</div>`;
  const grid = `<h2>Problem</h2><div role="treegrid"><div role="row"><div role="columnheader">Kod</div><div role="columnheader">Diagnos</div></div>
    ${row('Aktiva (1)')}${row('J45.9', 'Astma')}${row('Avslutade (1)')}${row('F43.2', 'Anpassningsstörning')}</div>`;
  expect(readMarkup(grid)).toEqual(['J45.9 active column', 'F43.2 historical column']);
});

it('takes what an employer or ward is called in a field for no diagnosis', () => {
  const field =
    '<label>Arbeidsgiver <select><option selected>Rema avd. K16</option></select></label>';
  expect(readMarkup(`<h2>Ny sykmelding</h2>${field}`)).toEqual([]);
});

it('takes a card headed by what it holds for a list, whatever the rank of its heading', () => {
  const card = (heading: string, list: string) =>
    `<div class="MuiPaper-root"><h6>${heading}</h6>${list}</div>`;
  const conditions = '<p>J45.2 Asthma</p><p>H66.9 Otitis media <em>(inactive)</em></p>';
  expect(
    readMarkup(card('Medical conditions', conditions) + card('Allergies', '')).join(),
  ).toContain('J45.2 active');
});

it('takes a number and the name of a system for parts of a label', () => {
  const row = '<table><tr><td>Diagnos 2 (KSH97-P):</td><td><input value="M549P"></td></tr></table>';
  expect(readMarkup(row)).toEqual(['M549P active label']);
});

it('takes no end of a date and a capital letter for age and sex', () => {
  const row = (name: string) =>
    `<tr><td>${name}</td><td>2014-05-12</td><td>Första</td><td><a>Redigera</a></td></tr>`;
  const table = `<h2>Medicinska problem</h2><table>${row('ICD10:I10.9 (Hypertoni)')}${row('ICD10:J45.9 (Astma)')}</table>`;
  expect(readMarkup(table).join()).toContain('I10.9 active');
});

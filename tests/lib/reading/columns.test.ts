// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readMarkup } from './page.ts';

const grid = '<h2>Diagnoser</h2><div style="display:grid;grid-template-columns:1fr 2fr 1fr">';

describe('a column', () => {
  it.each([
    [
      'of codes is of what stands beside it',
      '<table><tr><th>Kod<th>Diagnos</tr><tr><td>F20.0<td>Schizofreni</tr></table>',
      ['F20.0 active column'],
    ],
    [
      'is counted from the cells that reach down from above',
      `<table><tr><th>Datum<th>Enhet<th>Diagnos<th>Åtgärd</tr>
       <tr><td rowspan=2>2024-01-02<td>Kirurgen<td>J18.9<td>DG001</tr>
       <tr><td>Ortopeden<td>I50.9<td>AF037</tr></table>`,
      ['J18.9 active column', 'I50.9 active column'],
    ],
    [
      'has the number that the grid gives it',
      `<div role=grid><div role=row><div role=columnheader aria-colindex=1>Datum</div>
       <div role=columnheader aria-colindex=2>Diagnos</div></div>
       <div role=row><div role=gridcell aria-colindex=2>E119</div></div></div>`,
      ['E11.9 active column'],
    ],
    [
      'has the number that a table gives it, where the rows leave cells out',
      `<div role=table><div role=row><div role=columnheader aria-colindex=1>Datum</div>
       <div role=columnheader aria-colindex=2>Diagnos</div></div>
       <div role=row><div role=cell aria-colindex=2>E119</div></div></div>`,
      ['E11.9 active column'],
    ],
    [
      'of a grid without rows has its row’s status',
      `${grid}<div>Kod</div><div>Diagnos</div><div>Status</div>
       <div>E11.9</div><div>Diabetes</div><div>Aktiv</div>
       <div>K80.2</div><div>Gallsten</div><div>Avslutad</div></div>`,
      ['E11.9 active column', 'K80.2 historical column'],
    ],
    [
      'of cards in a grid names nothing',
      `${grid}<div>E11.9</div><div>I10.9</div><div>Aktiv</div>
       <div>K80.2</div><div>J45.9</div><div>Avslutad</div></div>`,
      [
        'E11.9 active heading',
        'I10.9 active heading',
        'K80.2 active heading',
        'J45.9 active heading',
      ],
    ],
    [
      'of a table on its side has the status of its own row',
      `<h2>Diagnoser</h2><table><tr><th>Kod<td>E11.9<td>F32.1</tr>
       <tr><th>Diagnos<td>Diabetes<td>Depression</tr><tr><th>Status<td>Aktiv<td>Avslutad</tr></table>`,
      ['E11.9 active heading', 'F32.1 historical heading'],
    ],
  ])('%s', (_, markup, expected) => {
    expect(readMarkup(markup)).toEqual(expected);
  });
});

describe('a card', () => {
  const card = (code: string, name: string, status: string) =>
    `<div class=card><b>${code}</b><h4>${name}</h4>${status}</div>`;

  it.each([
    [
      'headed by its diagnosis has its own status',
      `<h2>Problemlista</h2>${card('E11.9', 'Diabetes', '<i>Aktiv</i>')}${card('K80.2', 'Gallsten', '<i>Avslutad</i>')}`,
      ['E11.9 active heading', 'K80.2 historical heading'],
    ],
    [
      'headed by what it holds is a list with its button',
      `<div class=card><h3>Diagnoser</h3><p>E11.9 Diabetes</p><button>Lägg till</button></div>
       <div class=card><h3>Planer</h3><p>Inga</div>`,
      ['E11.9 active heading'],
    ],
    [
      'may tell its status by a picture',
      `<h2>Diagnoser</h2><ul><li><i title=Aktiv></i>E11.9<li><i aria-label=Avslutad></i>K80.2</ul>`,
      ['E11.9 active heading', 'K80.2 historical heading'],
    ],
  ])('%s', (_, markup, expected) => {
    expect(readMarkup(markup)).toEqual(expected);
  });
});

describe('a remark', () => {
  it.each([
    [
      'before the next code is the next code’s',
      '<p>Diagnoser: Diabetes (E11.9), obs astma (J45.9); hjärtsvikt (I50.9), st.p. gallsten (K80.2)</p>',
      [
        'E11.9 active label',
        'J45.9 suspected label',
        'I50.9 active label',
        'K80.2 historical label',
      ],
    ],
    [
      'is not what such a code’s own term says',
      '<h2>Diagnoses</h2><p>Family history of breast cancer Z80.3</p>',
      ['Z80.3 active heading'],
    ],
    [
      'is none in another line of the same note',
      '<div><b>Diagnos</b><br>I21.4 Infarkt<br><b>Hereditet</b><br>Far I21.9</div>',
      ['I21.4 active label'],
    ],
    [
      'ends no list with letters',
      '<p>Diagnoses: A. E11.9 B. I10.9</p>',
      ['E11.9 active label', 'I10.9 active label'],
    ],
  ])('%s', (_, markup, expected) => {
    expect(readMarkup(markup)).toEqual(expected);
  });
});

// @vitest-environment happy-dom
/** Shapes that small pages by blind authors showed: one way to write a diagnosis each. */
import { describe, expect, it } from 'vitest';
import { readMarkup } from './page.ts';

const patient = '<p>Lind, Disa 19530604-2382</p>';
const codes = (markup: string) =>
  readMarkup(markup).map((one) => one.split(' ').slice(0, 2).join(' '));

describe('what is said beside a code', () => {
  it.each([
    ['a box drawn as text', '<p>Diagnoser: ☑ I10.9 ☐ E11.9</p>', ['I10.9 active', 'E11.9 picker']],
    [
      'brackets as a box',
      '<p>Diagnoser: [x] J45.9 &nbsp; [ ] J44.9</p>',
      ['J45.9 active', 'J44.9 picker'],
    ],
    ['what is planned is the treatment', '<p>Diagnos: M16.1 planerad protes</p>', ['M16.1 active']],
    [
      'recorded in error',
      '<h3>Diagnoser</h3><p>G30.1<br>N40.9 — <i>felregistrerat, borttaget</i></p>',
      ['G30.1 active', 'N40.9 negated'],
    ],
    [
      'the words before belong to the code before them',
      '<h3>Diagnoser</h3><p>Z00.1 Hälsoövervakning barn · L20.9 Eksem</p>',
      ['Z00.1 active', 'L20.9 active'],
    ],
    ['somebody at work has it', '<p>Diagnos: kollega har A69.2</p>', ['A69.2 other-patient']],
  ])('%s', (_, markup, expected) => {
    expect(codes(patient + markup)).toEqual(expected);
  });

  it('an initial is no part of a note: bookings', () => {
    expect(codes(`<table><tr><td>11:00<td>Andersson A – F90.0</table>`)).toEqual([]);
  });
});

describe('what stands in the row', () => {
  const row = (status: string) =>
    codes(`<h3>Diagnoses</h3><ul><li><b>J06.9</b> <i>${status}</i></li><li>I10.9</li></ul>`)[0];

  it.each([
    ['active/refuted', 'J06.9 negated'],
    ['Secondary & Provisional', 'J06.9 suspected'],
    ['active/confirmed', 'J06.9 active'],
    ['Discarded', 'J06.9 negated'],
  ])('%s', (status, expected) => {
    expect(row(status)).toBe(expected);
  });

  it('has the date of a cell that reaches down', () => {
    const rows = (date: string, one: string, other: string) =>
      `<tr><td rowspan=2>${date}<td>${one}</tr><tr><td>${other}</tr>`;
    const table = `<table><tr><th>Datum<th>Diagnoser</tr>${rows('2026-11-23', 'O24.4', 'O13.9')}${rows('2023-06-01', 'O80.0', 'O70.1')}</table>`;
    expect(codes(table)).toEqual([
      'O24.4 active',
      'O13.9 active',
      'O80.0 historical',
      'O70.1 historical',
    ]);
  });

  it('is no part of a note with parts of its own', () => {
    const note = `<article><dl><dt>Ärftlighet<dd>Bror frisk<dt>Diagnos<dd>H90.3</dl></article>`;
    expect(codes(note + note)[0]).toBe('H90.3 active');
  });
});

describe('what stands above a list', () => {
  it('a filter heads it, with what is chosen', () => {
    const page = (chosen: string) =>
      `<label>Visa <select><option>Aktuella<option ${chosen}>Avslutade</select></label>
       <table><tr><th>Diagnos<th>Kod</tr><tr><td>Bältros<td>B02.9</tr></table>`;
    expect(codes(page('selected'))).toEqual(['B02.9 historical']);
    expect(codes(page(''))).toEqual(['B02.9 active']);
  });

  it('pressed buttons head it', () => {
    const page = `<h3>Problem</h3><div role="group"><button aria-pressed="false">Aktuella</button>
      <button aria-pressed="true">Avslutade</button></div><ul><li>L40.9<li>M07.3</ul>`;
    expect(codes(page)).toEqual(['L40.9 historical', 'M07.3 historical']);
  });

  it('what a link adds is not said by the heading beside it', () => {
    const page = '<div><b>Problems</b> <a href="#">+ Add</a></div><div>E66.0 Obesity</div>';
    expect(codes(page)).toEqual(['E66.0 active']);
  });

  it('an encounter’s name for its part is read as words', () => {
    expect(codes('<dl><dt>AdmissionDiagnosis<dd>R10.3</dl>')).toEqual(['R10.3 active']);
  });
});

describe('codes beside their names that nothing heads', () => {
  const names = [{ code: 'K81.0', names: ['Akut kolecystit'] }];
  const list = '<ul><li>K81.0 Akut kolecystit</ul>';

  it('are the diagnoses of a patient’s page that heads none', () => {
    expect(readMarkup(patient + list, names)).toEqual(['K81.0 active term']);
  });

  it('are unclear beside headed ones, and where no patient is named', () => {
    expect(readMarkup(`${patient}<p>Diagnos: I10.9</p>${list}`, names)).toContain(
      'K81.0 unclear term',
    );
    expect(readMarkup(list, names)).toEqual(['K81.0 unclear term']);
    // What a heading calls current may be cases of a ward.
    const ward = `<p>Diagnos: I10.9</p><h2>Akuten – 5 aktiva</h2>${list}`;
    expect(readMarkup(patient + ward, names)).toContain('K81.0 unclear term');
  });
});

describe('what is not this patient’s now', () => {
  it('a list of threads, each with its person', () => {
    const page = `<a><b>Sahar Modig, 28</b> UVI, diagnos N30.0</a><a><b>Kevin Ståhl, 34</b> Diagnos L40.9</a>`;
    expect(codes(page)).toEqual(['N30.0 other-patient', 'L40.9 other-patient']);
  });

  it('a quick list', () => {
    const page = `<h3>Diagnoses</h3><table><tr><td>Quick List</td></tr>
      <tr><td><a>E03.9 Hypothyroidism</a></td></tr></table>`;
    expect(codes(page)).toEqual(['E03.9 picker']);
  });

  it('one code of a category that passes, years ago', () => {
    const table = `<table><tr><th>Datum<th>Diagnos</tr><tr><td>2026-10-02<td>I10.9</tr>
      <tr><td>2025-11-01<td>N39.0</tr><tr><td>2025-11-01<td>N39.3</tr></table>`;
    expect(codes(table)).toEqual(['I10.9 active', 'N39.0 historical', 'N39.3 active']);
  });
});

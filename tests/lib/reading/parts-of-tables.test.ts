// @vitest-environment happy-dom
/** Lists drawn as tables without their markup, whose names of columns stand in a part of their own; headings with a ward in them. */
import { expect, it, vi } from 'vitest';
import { codesIn } from './page.ts';

const codes = (markup: string) => codesIn(markup, [], markup.includes('19530604') ? '' : undefined);

/** Rows of cells, as style sheets lay them out. */
const drawn = (...rows: readonly (readonly string[])[]) =>
  rows
    .map((cells) => `<div class="row">${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`)
    .join('');

it.each([
  [
    'names of columns above the rows, in a part of their own',
    `<div><div>${drawn(['Kod', 'Diagnos', 'Avslutad'])}</div><div>${drawn(['I48.1', 'Flimmer', ''], ['J18.9', 'Lunginflammation', '2019-02-11'])}</div></div>`,
    ['I48.1 active', 'J18.9 historical'],
  ],
  [
    'names of columns beside the rows’ part',
    '<div><div><b>Diagnos</b><b>Status</b></div><div><p><i>E11.9 Diabetes</i><i>Aktiv</i></p><p><i>K80.2 Gallsten</i><i>Avslutad</i></p></div></div>',
    ['E11.9 active', 'K80.2 historical'],
  ],
  [
    'concepts under a column of codes',
    `<h3>Conditions</h3><div><div>${drawn(['Condition', 'Code', 'Status'])}</div><div>${drawn(['Type 2 diabetes mellitus', '44054006', 'Active'])}</div></div>`,
    ['44054006 active'],
  ],
  [
    'rows begin with their date, whatever they are made of',
    `<div><div>${drawn(['Datum', 'Diagnos'])}</div><div>${drawn(['2026-11-09', 'M54.5'], ['2021-03-15', 'J20.9'])}</div></div>`,
    ['M54.5 active', 'J20.9 historical'],
  ],
  [
    'a heading with the patient and a bed is the patient’s',
    '<h2>Akutliggare</h2><section><h3>Lind, Disa 19530604-2382 plats B03</h3><p>Diagnos: K80.0</p></section>',
    ['K80.0 active'],
  ],
  [
    'a heading with its date and a ward tells when',
    '<div><h3>2026-11-21 Inskrivning B62</h3><p>Huvuddiagnos: I50.9</p></div><div><h3>2019-02-18 Epikris C74</h3><p>Huvuddiagnos: S72.00</p></div>',
    ['I50.9 active', 'S72.00 historical'],
  ],
])('%s', (_, markup, expected) => {
  expect(codes(markup)).toEqual(expected);
});

/** Lays parts out: `<i>` side by side, `<b>` far to the right, `<u>` side by side and then below, `<p>` below one another. */
function laidOut(this: Element): DOMRect {
  const at = [...(this.parentElement?.children ?? [])].indexOf(this);
  const left = { i: at * 100, b: 300 + at * 100, u: (at % 2) * 100 }[this.localName] ?? 0;
  return { left, top: this.localName === 'p' ? at * 20 : 0 } as DOMRect;
}

it.each([
  [
    'what does not stand above them',
    '<div><div><b>Provsvar</b><b>Avslutade</b></div><div><div><i>Ek</i><i>Diagnos: E10.9</i></div></div></div>',
  ],
  [
    'what stands above things below one another',
    '<div><div><u>Provsvar</u><u>Recept</u><u>Avslutade</u></div><div><div><p>Ek</p><p>Alm</p><p>Diagnos: E10.9</p></div></div></div>',
  ],
])('takes for no names of columns %s', (_, markup) => {
  const rect = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(laidOut);
  expect(codes(markup)).toEqual(['E10.9 active']);
  rect.mockRestore();
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Find } from '../../../lib/reading/find.ts';
import { joined } from '../../../lib/reading/joined.ts';
import { createJudge } from '../../../lib/reading/judge.ts';
import type { DecidedFind } from '../../../lib/reading/past.ts';
import { personsOf } from '../../../lib/reading/persons.ts';
import { emptyScan, scan } from '../../../lib/reading/scan.ts';
import { buildTermTable } from '../../../lib/reading/term-table.ts';
import { choose } from '../../../lib/reading/told.ts';
import { createWordBook } from '../../../lib/reading/words/word-book.ts';
import { pretendLayout } from './page.ts';

const names = [
  { code: 'I10.9', names: ['Hypertoni', 'Högt blodtryck'] },
  { code: 'J45', names: ['Astma'] },
  { code: 'C91', names: ['ALL'] },
  { code: 'M17', names: ['Knäartros', 'Artros'] },
  { code: 'M16', names: ['Höftartros', 'Artros'] },
];
const terms = buildTermTable(names, createWordBook(), 0);

/** What is told of the markup: `I10 unclear term-only diagnosis-list`. */
function readNames(markup: string): readonly string[] {
  pretendLayout();
  document.body.innerHTML = markup;
  const scanned = emptyScan();
  for (const _ of scan(document.documentElement, scanned));
  if (!scanned.speaks) return ['not asked'];
  const judge = joined(createJudge, terms);
  const found: Find[] = [];
  for (const _ of judge.named([document.documentElement], found));
  const decided: DecidedFind[] = [];
  const finds = [...scanned.finds, ...found];
  for (const _ of judge.decide(document, finds, personsOf(scanned.persons), decided));
  return choose(decided).map(([, { coding, status, evidence }]) => {
    const [{ kind = '', place = '' } = {}] = evidence;
    return `${coding.code} ${status} ${kind} ${place}`;
  });
}

describe('a diagnosis named without its code', () => {
  const listed = ['I10 unclear term-only diagnosis-list'];
  const labelled = ['I10 unclear term-only diagnosis'];
  it.each([
    ['as an item', '<h2>Diagnoser</h2><ul><li>Hypertoni</ul>', listed],
    ['with a number before it', '<h2>Diagnoser</h2><p>1. Hypertoni</p>', listed],
    ['with a dash before it', '<h2>Diagnoser</h2><p>– Hypertoni</p>', listed],
    ['with a date', '<h2>Diagnoser</h2><ul><li>Hypertoni, 2015-03-02</ul>', listed],
    ['with a year in brackets', '<h2>Diagnoser</h2><ul><li>Hypertoni (sedan 2015)</ul>', listed],
    [
      'with a side',
      '<h2>Diagnoser</h2><p>Knäartros höger</p>',
      ['M17 unclear term-only diagnosis-list'],
    ],
    [
      'in a cell',
      '<table><tr><th>Diagnos<th>Datum<tr><td>Hypertoni<td>2020</table>',
      ['I10 unclear term-only diagnosis'],
    ],
    ['after its label', '<p>Diagnos: Hypertoni</p>', labelled],
    ['after a label set apart', '<p><b>Diagnos:</b> högt blodtryck</p>', labelled],
    ['as a value', '<dl><dt>Diagnos<dd>Hypertoni</dl>', labelled],
    ['in a field', '<label>Diagnos <input value="Hypertoni"></label>', labelled],
    [
      'as an abbreviation',
      '<h2>Diagnoser</h2><p>ALL</p>',
      ['C91 unclear term-only diagnosis-list'],
    ],
    ['among problems', '<h2>Problemlista</h2><p>Astma</p>', ['J45 unclear term-only problem-list']],
    ['in a line of a note', '<pre>Diagnoser:\nHypertoni\n</pre>', listed],
  ])('is told, folded, %s', (_, markup, expected) => {
    expect(readNames(markup)).toEqual(expected);
  });

  // The pretended page lays out no cells: said of them, they end their lines.
  const cell = '<td style="display:block">';
  it('that is over is told as over', () => {
    expect(
      readNames(`<table><tr><th>Diagnos<th>Status<tr>${cell}Astma${cell}Avslutad</table>`),
    ).toEqual(['J45 historical term-only diagnosis']);
  });

  it.each([
    ['in running text', '<h2>Diagnoser</h2><p>Patienten har hypertoni sedan länge</p>'],
    ['in bold in running text', '<h2>Diagnoser</h2><p>Har <b>hypertoni</b> och mår bra</p>'],
    ['in doubt', '<h2>Diagnoser</h2><p>Hypertoni?</p>'],
    ['suspected', '<h2>Diagnoser</h2><p>Misstänkt: Hypertoni</p>'],
    ['as a mother’s', '<h2>Diagnoser</h2><h3>Ärftlighet</h3><ul><li>Hypertoni</ul>'],
    ['with a remark', '<h2>Diagnoser</h2><ul><li>Hypertoni, hos mor</ul>'],
    ['struck through', '<h2>Diagnoser</h2><ul><li><s>Hypertoni</s></ul>'],
    ['to choose from', '<h2>Vanliga diagnoser</h2><ul><li>Hypertoni</ul>'],
    ['as an option', '<label>Diagnos <select><option>Välj<option>Hypertoni</select></label>'],
    ['beside patients', '<table><tr><th>Patient<th>Diagnos<tr><td>Eva<td>Hypertoni</table>'],
    ['among drugs', '<p>Diagnoser</p><table><tr><th>Läkemedel<tr><td>Hypertoni</table>'],
    ['under no heading of diagnoses', '<h2>Diagnoser</h2><p>I10.9</p><h2>Plan</h2><p>Astma</p>'],
    ['of two categories', '<h2>Diagnoser</h2><ul><li>Artros</ul>'],
    ['in FHIR', '<h2>Diagnoser</h2><pre>"text": "Hypertoni"</pre>'],
    ['on a button', '<h2>Diagnoser</h2><button>Astma</button>'],
    ['heading a part itself', '<h2>Diagnoser</h2><p>-</p><h2>Astma</h2>'],
    ['where an abbreviation is a word', '<h2>Diagnoser</h2><p>All</p>'],
    ['hidden', '<h2>Diagnoser</h2><ul hidden><li>Hypertoni</ul>'],
  ])('is not told %s', (_, markup) => {
    expect(readNames(markup).filter((one) => one.includes('term-only'))).toEqual([]);
  });

  it.each([
    ['beside its code', '<h2>Diagnoser</h2><table><tr><td>Hypertoni<td>I10.9</table>'],
    ['whose code stands elsewhere', '<h2>Diagnoser</h2><p>Hypertoni</p><p>Diagnos: I10.9</p>'],
  ])('%s is the code’s', (_, markup) => {
    expect(readNames(markup)).toEqual([expect.stringMatching(/^I10\.9 active (?!term-only)/)]);
  });

  it('is read beside a form whose fields bear the names of what is asked of it', () => {
    const fields = '<input name=ownerDocument><input name=querySelectorAll>';
    document.body.innerHTML = `<form>${fields}</form>`;
    const form = document.querySelector('form');
    if (!form) throw new Error('The page was not made.');
    for (const name of ['ownerDocument', 'querySelectorAll']) {
      Object.defineProperty(form, name, { value: form.firstElementChild });
    }
    const judge = joined(createJudge, terms);
    expect(() => [...judge.named([form], [])]).not.toThrow();
  });

  it('is not asked for where no short text speaks of diagnoses', () => {
    expect(readNames('<h2>Läkemedel</h2><p>Hypertoni</p>')).toEqual(['not asked']);
    expect(readNames(`<p>${'Om problem och diagnoser. '.repeat(5)}</p>`)).toEqual(['not asked']);
  });
});

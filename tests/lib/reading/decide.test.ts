// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readMarkup } from './page.ts';

describe('a code', () => {
  it.each([
    ['after a label', '<p>Diagnos: E11.9</p>', ['E11.9 active label']],
    ['touching its term', '<p>Diagnos: G43.9Migrän</p>', ['G43.9 active label']],
    ['split over inline elements', '<p>Diagnos: <b>E11</b>.9</p>', ['E11.9 active label']],
    [
      'under its column',
      '<table><tr><th>Kod<th>Diagnos</tr><tr><td>E119<td>Diabetes</tr></table>',
      ['E11.9 active column'],
    ],
    [
      'under a heading',
      '<h2>Diagnoser</h2><ul><li>I10.9 Hypertoni<li>F438A</ul>',
      ['I10.9 active heading', 'F43.8A active heading'],
    ],
    ['with its system', '<p>ICD10:E11.9</p>', ['E11.9 active system-named']],
    ['of a family member', '<p>Diagnos: mor hade E11.9</p>', ['E11.9 family label']],
    ['a vitamin', '<p>Vitamin B12 1 mg</p>', []],
    ['nothing near', '<p>E11.9</p>', []],
  ])('%s', (_, markup, expected) => {
    expect(readMarkup(markup)).toEqual(expected);
  });
});

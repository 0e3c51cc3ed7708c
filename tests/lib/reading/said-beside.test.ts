// @vitest-environment happy-dom
/** What stands beside a heading or after a code, days that are counted from today, and codes with a comma. */
import { expect, it } from 'vitest';
import { codesIn } from './page.ts';

const names = [
  { code: 'M06.9', names: ['Reumatoid artrit'] },
  { code: 'F41.1', names: ['Generaliserat ångestsyndrom'] },
];

it.each([
  [
    'a link or a field beside a heading is no part of it',
    '<div><div><h3>Conditions</h3><a href="#">Back to top</a></div><div><p>E11.9 </p></div></div>',
    ['E11.9 active'],
  ],
  [
    'a title names the part for those who do not see it',
    '<div><div title="Bidiagnose"><b>B</b> D63.8 Anemi</div></div>',
    ['D63.8 active'],
  ],
  [
    'a remark after the code says that it is current, under a heading of what is not',
    '<h3>Problem history</h3><p><span>E11.9 active</span> <span>K21.9 inactive</span></p>',
    ['E11.9 active', 'K21.9 historical'],
  ],
  [
    'a remark after its name',
    '<p>Läkaren noterar även <b>M06.9</b> Reumatoid artrit (pågående, behandlas med rituximab).</p><p>Diagnos: I10.9</p>',
    ['M06.9 active', 'I10.9 active'],
  ],
  [
    'crossed under a relative or what is suspected',
    '<table><tr><th>Sjukdom<th>Gravida<th>Släkt</tr><tr><td>Hypertoni (I10.9)<td>☐<td>☒</tr><tr><td>Hypotyreos (E03.9)<td>☒<td>☐</tr></table>',
    ['I10.9 family', 'E03.9 active'],
  ],
  [
    'under a heading that is nothing but a status a code beside its name is said',
    '<h4>Aktiva</h4><p>F41.1 Generaliserat ångestsyndrom</p><p>Diagnos: I10.9</p>',
    ['F41.1 active', 'I10.9 active'],
  ],
  [
    'a paragraph with several labels is a note: none of them tells of another part',
    '<p><strong>Tidigare sjukdomar</strong> K80.2 gallop. <strong>Ärftl.</strong> Fadern hade I71.4. <strong>Nuvarande sjukdomar</strong> J44.9, M81.9.</p>',
    ['K80.2 historical', 'I71.4 family', 'J44.9 active', 'M81.9 active'],
  ],
  [
    'an abbreviation that says in its title what it stands for',
    '<h3>Diagnoser</h3><ul><li>K50.9 <abbr title="pågående">pg</abbr></li><li>N20.0 <abbr title="avslutad">avsl</abbr></li></ul>',
    ['K50.9 active', 'N20.0 historical'],
  ],
  [
    'the margin ends at a colon with a blank before it',
    '<pre>Diagnoser : I63.9  Infarkt\n            I48.9  Flimmer\nUtredning : I61.9  Blödning</pre>',
    ['I63.9 active', 'I48.9 active'],
  ],
  [
    'who stands in a list of persons too has no part of it',
    '<div><div>Kö <p>Al, Ali 19121212-1220</p><p>Lind, Disa 19530604-2382</p></div><div><h2>Lind, Disa 19530604-2382</h2><h3>Diagnoser</h3><p>C18.7 </p></div></div>',
    ['C18.7 active'],
    '',
  ],
  [
    'a day told as today is the newest',
    '<table><tr><th>Kontakt<th>Diagnos</tr><tr><td>Idag 09:00<td>L40.0 </tr><tr><td>2020-05-04<td>J20.9 </tr></table>',
    ['L40.0 active', 'J20.9 historical'],
  ],
  [
    'years and months ago',
    '<table><tr><th>Kontakt<th>Diagnos</tr><tr><td>för 2 månader sedan<td>S61.0 </tr><tr><td>för 3 år sedan<td>J20.9 </tr><tr><td>2 years ago<td>S52.5 </tr></table>',
    ['S61.0 active', 'J20.9 historical', 'S52.5 historical'],
  ],
  [
    'a period with its end before the code',
    '<h3>Diagnoser</h3><p>1998–2001 F50.2 Bulimi</p><p>2008– G35.9 MS</p>',
    ['F50.2 historical', 'G35.9 active'],
  ],
  ['a comma for the dot', '<p>Diagnos: H66,0 akut mediaotit</p>', ['H66.0 active']],
  ['a temperature with its comma', '<p>Diagnos: J18.9, T38,9</p>', ['J18.9 active']],
  ['a list of codes without blanks', '<p>Diagnoser: E11,I10</p>', ['E11 active', 'I10 active']],
])('%s', (_, markup, told, head?: string) => {
  expect(codesIn(markup, names, head)).toEqual(told);
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readMarkup } from './page.ts';

describe('a concept of SNOMED CT', () => {
  it.each([
    [
      'is a diagnosis in a column of its name under a heading of diagnoses',
      '<h2>Diagnoser</h2><table><tr><th>SNOMED CT<th>Term</tr><tr><td>44054006<td>diabetes</tr></table>',
      ['44054006 active heading'],
    ],
    [
      'is one in its own way of writing',
      '<h2>Active problems</h2><p>195967001 | Asthma (disorder) |</p>',
      ['195967001 active heading'],
    ],
    [
      'is none without a diagnosis label',
      '<h2>Observationer</h2><p>SNOMED CT: 271649006 blodtryck</p>',
      [],
    ],
    [
      'is one in a list of diagnoses that does not name the system: its own digits tell it',
      '<h2>Diagnoser</h2><ul><li>Diabetes <code>44054006</code></ul>',
      ['44054006 active heading'],
    ],
    ['is none in a text that does not', '<h2>Diagnoser</h2><p>Diabetes, 44054006</p>', []],
    [
      'is never a number that could be a person',
      '<h2>Diagnoser</h2><p>SNOMED CT: 19521003, 195203142384, 5203142384</p>',
      [],
    ],
  ])('%s', (_, markup, expected) => {
    expect(readMarkup(markup)).toEqual(expected);
  });
});

describe('what stands farther off', () => {
  it.each([
    [
      'a label of another field names no system for this one',
      '<div><label for="d">DRG</label><input id="d" value="-"></div><div><label for="h">Huvuddiagnos</label><input id="h" value="C187"></div>',
      ['C18.7 active label'],
    ],
    [
      'a line of its own goes on with the list that a label began',
      '<p><b>Diagnos:</b> F33.1 Depression<br>F41.1 Generaliserat tillstånd</p>',
      ['F33.1 active label', 'F41.1 active label'],
    ],
    [
      'tabs above their panes name no columns, so that nobody is listed in them',
      '<section><ul><li>Patienter<li>Berg, Eva<li>Diagnoser</ul><div><div></div><div></div><div><h2>Diagnoser</h2><p>E11.9</p></div></div></section>',
      ['E11.9 active heading'],
    ],
    [
      'a list of employees is of other persons, by its numbers',
      '<table><tr><th>Anst.nr<th>Kontroll<th>Diagnos</tr><tr><td>1077<td>Handeksem<td>L24.0</tr><tr><td>1125<td>Nattarbete<td>I10.9</tr></table>',
      ['L24.0 other-patient column', 'I10.9 other-patient column'],
    ],
    [
      'a list of names is of other persons, and one of diagnoses and their names is not',
      '<table><tr><th>Namn<th>Diagnos</tr><tr><td>Brolin, Kaj<td>L24.0</tr><tr><td>Engman, Pia<td>I10.9</tr></table><table><tr><th>Diagnos<th>Namn</tr><tr><td>M54.5<td>Lumbago, ospecificerad</tr></table>',
      ['L24.0 other-patient column', 'I10.9 other-patient column', 'M54.5 active column'],
    ],
    [
      'counts in brackets make no list of persons of the parts of a problem list',
      '<h2>Diagnoses</h2><div class="s"><h3>This Visit (2)</h3><p>J44.1</p></div><div class="s"><h3>All Others (1)</h3><p>M81.0</p></div>',
      ['J44.1 active heading', 'M81.0 active heading'],
    ],
    [
      'a field in the row tells the status',
      '<h2>Conditions</h2><table><tr><td><input value="B27.9 : Mononucleosis"><td><input readonly value="healed"></tr></table>',
      ['B27.9 historical heading'],
    ],
    [
      'guidance beside a certificate is offered',
      '<h1>Läkarintyg</h1><aside><h2>Sjukskrivningsrekommendation</h2><p>Vägledning finns även för:</p><ul><li>F43.0</ul></aside>',
      ['F43.0 picker heading'],
    ],
    [
      'a heading that names ICPC-2 elsewhere means no chapter that ICPC-2 has not',
      '<table><tr><th>Type<th>ICD-10<tr><td>Bidiagnos<td>I10</table><h3>Henvisning (ICPC-2)</h3>',
      ['I10 active label'],
    ],
    [
      'in a note that keeps its lines each heading ends where the next stands',
      '<pre><b>Kontaktorsak</b>\nÅrskontroll\n\n<b>Hereditet</b>\nFar frisk\n\n<b>Diagnoser</b>\nI10.9   Hypertoni\nE66.9   Fetma</pre>',
      ['I10.9 active label', 'E66.9 active label'],
    ],
    [
      'an interview’s row says no',
      '<h2>Bedömning</h2><table><tr><td>Depression<td>JA<td>F33.1</tr><tr><td>Panik<td>NEJ<td>F41.0</tr></table>',
      ['F33.1 active heading', 'F41.0 negated heading'],
    ],
    [
      'a class word names the system',
      '<h2>Problemlista</h2><ul><li><span class="icpc">T90</span> Diabetes</ul>',
      ['T90 active heading'],
    ],
    [
      'what begins after a bracket is said of the next code',
      '<h2>Visit diagnoses</h2><p>Anaemia (D64.9) Presumed: Tuberculosis (A16.2)</p>',
      ['D64.9 active heading', 'A16.2 suspected heading'],
    ],
    [
      'a module beside a field of another diagnosis is none',
      '<div>Bidiagnos –</div><div>Färg G3, modul U12</div>',
      [],
    ],
    [
      'a status may end what a cell says',
      '<h2>Diagnoser</h2><ul><li><span>K35.8</span> <i>Huvuddiagnos. Diagnosen är avslutad</i></ul>',
      ['K35.8 historical heading'],
    ],
  ])('%s', (_, markup, expected) => {
    expect(readMarkup(markup)).toEqual(expected);
  });
});

describe('a text set in columns', () => {
  const text = (lines: string) => readMarkup(`<pre>${lines}</pre>`);

  it('has its labels in the margin, also for the lines that go on', () => {
    expect(text('DIAGNOS     Kranskärlssjukdom    I25.1\n            Blodfetter    E785')).toEqual([
      'I25.1 active label',
      'E78.5 active label',
    ]);
  });

  it('gives a code to the person named last before it', () => {
    expect(
      text(
        'PAT 19500505-2380\nDIAGNOS   I639\nPAT 19481111-2388 (föregående patient)\nDIAGNOS   C509',
      ),
    ).toEqual(['I63.9 active label', 'C50.9 other-patient label']);
  });
});

describe('a column of what is active or ended', () => {
  it.each([
    ['no under active', 'Aktiv', 'Nej', 'historical'],
    ['a dash under active', 'Active', '–', 'historical'],
    ['yes under active', 'Active', 'Yes', 'active'],
    ['yes under ended', 'Avslutad', 'Ja', 'historical'],
    ['no under ended', 'Avslutad', 'Nej', 'active'],
    ['a box that is not ticked', 'Active', '<input type=checkbox>', 'historical'],
    ['no under chronic', 'Kronisk', 'Nej', 'active'],
  ])('%s', (_, column, cell, status) => {
    const markup = `<h2>Diagnoser</h2><table><tr><th>Kod<th>${column}</tr><tr><td>J20.9<td>${cell}</tr></table>`;
    expect(readMarkup(markup)).toEqual([`J20.9 ${status} heading`]);
  });
});

describe('a FHIR resource shown in lines of its own', () => {
  const shown = (status: string, system: string) =>
    readMarkup(`<div><div>"resourceType": "Condition",</div>
      <div>"clinicalStatus": {"coding": [{"code": "${status}"}]},</div>
      <div>"coding": [{"system": "${system}", "code": <span>"E03.9"</span>}]</div></div>`);

  it.each([
    ['active', 'http://hl7.org/fhir/sid/icd-10-se', ['E03.9 active system-named']],
    ['inactive', 'http://hl7.org/fhir/sid/icd-10-se', ['E03.9 historical system-named']],
    ['active', 'http://www.whocc.no/ATC', []],
  ])('is read by its own fields: %s, %s', (status, system, expected) => {
    expect(shown(status, system)).toEqual(expected);
  });
});

describe('a name', () => {
  it('is no relative when an identity number stands with it', () => {
    expect(
      readMarkup('<div><h2>Bok, Bror 19420202-2380</h2><p>Huvuddiagnos: J44.1</p></div>'),
    ).toEqual(['J44.1 active label']);
  });
});

describe('a whole record', () => {
  it('in one article takes no status from what another of its labels says', () => {
    const pair = (label: string, value: string) => `<dt>${label}<dd>${value}`;
    const pairs = [
      pair('Huvuddiagnos', 'K80.0 Gallsten'),
      pair('DRG', 'H07C'),
      pair('Tidigare sjukdomar', 'Njursten 2003, N20.9'),
    ];
    expect(readMarkup(`<article><h2>Vårdkontakt</h2><dl>${pairs.join('')}</dl></article>`)).toEqual(
      ['K80.0 active label', 'N20.9 historical label'],
    );
  });

  it('is of the person that its own part names, whatever the page is called', () => {
    document.title = 'Tidbok';
    const part = '<section><h2>Moa C <small>20020820-9973</small></h2>';
    expect(readMarkup(`${part}<p><span>Diagnoser</span><b>G43.0 Migrän</b></p></section>`)).toEqual(
      ['G43.0 active label'],
    );
    document.title = '';
  });
});

describe('a name of a code system', () => {
  it('is a whole word: a term cut short names none', () => {
    const term = 'Malign tumör i övre yttre kvadranten';
    expect(readMarkup(`<h4>Diagnos</h4><p>C50.4 ${term}</p>`)).toEqual(['C50.4 active heading']);
  });
});

describe("a neighbour's page", () => {
  const abroad = (markup: string) => {
    document.documentElement.lang = 'en';
    const said = readMarkup(markup);
    document.documentElement.lang = '';
    return said;
  };

  it.each([
    [
      'has whole codes of three characters',
      '<h2>Encounter Diagnoses</h2><p>Essential hypertension I10</p>',
      ['I10 active heading'],
    ],
    [
      'has categories of its own',
      '<h2>Diagnoses</h2><p>Z79.4 Insulin</p>',
      ['Z79.4 active heading'],
    ],
    [
      'names the system before a hyphen',
      '<h2>Problems</h2><ul><li>ICD10 - E11.9</li></ul>',
      ['E11.9 active system-named'],
    ],
    [
      'numbers its assessments',
      '<p>A/P: 1. Hypertension stable. 2. DM2 (E11.65)</p>',
      ['E11.65 active label'],
    ],
    [
      'has a cell for the system, the code and the text',
      '<table><tr><td>ICD10<td>I10<td>Hypertension</tr></table>',
      ['I10 active system-named'],
    ],
    ['has rooms all the same', '<p>Room I10, bed C12</p>', []],
  ])('%s', (_, markup, expected) => {
    expect(abroad(markup)).toEqual(expected);
  });
});

describe('text set in columns', () => {
  const list = (...lines: string[]) => readMarkup(`<pre>${lines.join('\n')}</pre>`);

  it('has its heading above the names of its columns', () => {
    expect(
      list('DIAGNOSLISTA', 'Kod     Text             Från', 'E11.9   Diabetes typ 2   2015-01-01'),
    ).toEqual(['E11.9 active label']);
  });

  it('has its heading above a drawn line', () => {
    expect(list('DIAGNOSER', '=========', 'I21.4  Hjärtinfarkt')).toEqual(['I21.4 active label']);
  });
});

describe('what a name or a form says itself', () => {
  const names = [{ code: 'F51', names: ['Icke organisk sömnstörning'] }];
  it.each([
    ['denies nothing', 'Diagnos: Icke organisk sömnstörning (F51.9)', 'F51.9 active label'],
    ['known since before is still so', 'Diagnos: Sedan tidigare I10.9', 'I10.9 active label'],
    ['answered with no', 'Diagnos: synfältsdefekt H53.4: Nej', 'H53.4 negated label'],
    ['offered by a plus', '<b>Diagnos</b> <button>x</button><i>+ J06.9</i>', 'J06.9 picker label'],
  ])('%s', (_, markup, expected) => {
    expect(readMarkup(`<p>${markup}</p>`, names)).toEqual([expected]);
  });

  it('is a procedure in Sweden where Denmark has a diagnosis', () => {
    expect(readMarkup('<h2>Diagnoser och åtgärder</h2><ul><li>I10.9<li>DV043</ul>')).toEqual([
      'I10.9 active heading',
    ]);
  });
});

describe('the parts of a note', () => {
  it.each([
    [
      'say nothing of each other',
      '<article><p>Ärftlighet</p><p>Mor frisk</p><p>Bedömning</p><p>Stabil</p><p>Diagnos</p><p>I10.9 Hypertoni</p></article><article><p>Anteckning</p></article>',
      ['I10.9 active label'],
    ],
    [
      'in one list: a heading that only says a status stands with the heading of the whole, whatever its rank',
      '<section><h5>Conditions</h5><div><h2>Active</h2><ul><li>Alcohol dependence (F10.20)</ul></div></section>',
      ['F10.20 active heading'],
    ],
    [
      'a heading after the code names the system of what comes next',
      '<h4>Besöksorsak (ICPC-2)</h4><p>L15 Knäsymtom</p><h4>Diagnos (ICD-10)</h4>',
      ['L15 active heading'],
    ],
    [
      'a history of visits is no history of diseases',
      '<table aria-label="visit history"><tr><th>Date<th>Diagnoses</tr><tr><td>Today<td>Diabetes (E11.22)</tr></table>',
      ['E11.22 active column'],
    ],
    [
      'a class word for what a press does tells no status',
      '<h2>Diagnoses</h2><table><tr class="view-past"><td>Tuberculosis (A15.0)</td></tr></table>',
      ['A15.0 active heading'],
    ],
    [
      'ICF writes in lower case under headings of diagnoses too',
      '<h2>Diagnoser</h2><p>Funktionsområden: b730 Muskelkraft, d410, d430</p>',
      [],
    ],
    [
      'a name whose title holds the code with its system',
      '<h3>Disease Registry</h3><ul><li><a title="2016-05-02 E785 (icd10)">Hyperlipidemia</a></ul>',
      ['E78.5 active heading'],
    ],
    [
      'a heading of one’s own health and of heredity leaves it to the lines',
      '<fieldset><legend>Hälsa / hereditet</legend><p>Diagnos: hypotyreos (E03.9)</p><p>Mor: diagnos E11.9</p></fieldset>',
      ['E03.9 active label', 'E11.9 family label'],
    ],
    [
      'a year in a column of ends',
      '<h2>Diagnoser</h2><table><tr><th>Diagnos<th>Slut</tr><tr><td>F41.9 Ångest<td>2018</tr></table>',
      ['F41.9 historical column'],
    ],
    ['a street is no diagnosis', '<h3>Diagnoser</h3><p>Bor Sveavägen F21 lgh 1102</p>', []],
    [
      'ICPC-2 stands after its term',
      '<h4>Vurdering (ICPC-2)</h4><div><b>Hoveddiagnose</b><p>Migrene N89</p></div>',
      ['N89 active label'],
    ],
  ])('%s', (_, markup, expected) => {
    expect(readMarkup(markup)).toEqual(expected);
  });
});

describe('a relative’s number', () => {
  it('makes no record of theirs', () => {
    const page =
      '<header>19850709-9805 Algunda Renlund</header><dl><dt>Partner<dd>19840101-2385, astma J45.9<dt>Egna sjukdomar<dd>E03.9 Hypotyreos</dl>';
    expect(readMarkup(page)).toEqual(['E03.9 active label']);
  });
});

describe('a row and what stands around it', () => {
  it.each([
    [
      'the chosen tab heads the pane after the tabs',
      '<ul class="nav-tabs"><li class="active">Problems<li>Past Medical History</ul><div>I10.9</div>',
      ['I10.9 active heading'],
    ],
    [
      'so does one whose tabs stand in a frame of their own',
      '<div><ul class="nav-tabs"><li class="active">Diagnoser<li>Ärftlighet</ul></div><div><p>I10.9</p></div>',
      ['I10.9 active heading'],
    ],
    [
      'three characters in a long field are no diagnosis for being written in a field',
      '<h3>Epikris</h3><textarea>Diagnos: E11.9. Stygn tas vid dsk-mott D14, vecka 49.</textarea>',
      ['E11.9 active label'],
    ],
    [
      'a list that is open to others is not headed by them',
      '<ul class="nav-tabs"><li>Problems<li class="active">Past Medical History</ul><div>I10.9 Hypertension</div>',
      [],
    ],
    [
      'the row itself says what it is',
      '<div role="list"><div role="listitem"><i>2026-11-05</i><b>Pacemaker</b><i>Z95.0</i><i>Bidiagnos</i></div></div>',
      ['Z95.0 active label'],
    ],
    [
      'how often a patient was seen for it makes a diagnosis nobody’s only where rows have no status',
      '<table><tr><th>Diagnos<th>Antal<th>Status</tr><tr><td>E11.9 Diabetes<td>9<td>Aktiv</tr></table><table><tr><th>Diagnos<th>Antal</tr><tr><td>J45.9 Astma<td>812</tr></table>',
      ['E11.9 active column', 'J45.9 other-patient column'],
    ],
    [
      'a row that is active has not ended',
      '<table><tr><th>Diagnosis<th>End date<th>Status</tr><tr><td>J18.9 Pneumonia<td>1970-01-01<td>active</tr></table>',
      ['J18.9 active column'],
    ],
    [
      'what is not resolved is not resolved',
      '<h2>Diagnoser</h2><ul><li class="notResolved">I10.9<li class="resolved">J18.9</ul>',
      ['I10.9 active heading', 'J18.9 historical heading'],
    ],
    [
      'the pressed one of buttons side by side tells',
      '<h2>Diagnoses</h2><ul><li>K29.7 <button aria-pressed="false">Confirmed</button><button aria-pressed="true">Presumed</button></ul>',
      ['K29.7 suspected heading'],
    ],
    [
      'a name that denies something denies no diagnosis',
      '<h2>Problem List</h2><ul><li>Reflux disease without esophagitis K21.9<li>Migraine, not intractable G43.9</ul>',
      ['K21.9 active heading', 'G43.9 active heading'],
    ],
    [
      'a history of the present illness is no former one',
      '<h3>History of present illness</h3><p>Diagnosis: E11.9</p>',
      ['E11.9 active label'],
    ],
    [
      'since when makes a named code the patient’s',
      '<p>Hypotyreos sedan 2016 (E03.9)</p>',
      ['E03.9 active term'],
    ],
    [
      'a complication is a diagnosis',
      '<table><tr><td>Komplikation<td>Infektion T814</tr></table>',
      ['T81.4 active label'],
    ],
  ])('%s', (_, markup, expected) => {
    expect(readMarkup(markup, [{ code: 'E03', names: ['Hypotyreos'] }])).toEqual(expected);
  });
});

describe('what no page had yet', () => {
  it.each([
    [
      'a body that scrolls has its header in a table above it',
      '<div><div><table><tr><th>Datum<th>Diagnoskod</tr></table></div><div><table><tr><td>2026-01-02<td>J459</tr></table></div></div>',
      ['J45.9 active column'],
    ],
    [
      'a column of codes is that of the group over it',
      '<table><thead><tr><th colspan=2>Åtgärd<th colspan=2>Diagnos</tr><tr><th>Kod<th>Text<th>Kod<th>Text</tr></thead><tr><td>J459<td>x<td>M109<td>Gikt</tr></table>',
      ['M10.9 active column'],
    ],
    [
      'that a diagnosis is certain does not say that it goes on',
      '<h2>Problemlista</h2><table><tr><th>Tillstånd<th>Verifiering<th>Upphört</tr><tr><td>Astma (J45.9)<td>Bekräftad<td>2015</tr></table>',
      ['J45.9 historical column'],
    ],
    [
      'a period of years after it has ended, unless it is a certificate’s',
      '<h2>Diagnoser</h2><table><tr><th>Diagnos<th>Tid</tr><tr><td>F50.0 Anorexi <td>2014-03-20 – 2017-06-12</tr><tr><td>M54.5 Lumbago <td>2026-11-01 – 2026-11-30</tr></table>',
      ['F50.0 historical column', 'M54.5 active column'],
    ],
    [
      'a list goes on after the code that its label began',
      '<p>Bidiagnoser M10.9 Gikt, I10.9 Hypertoni.</p>',
      ['M10.9 active label', 'I10.9 active label'],
    ],
    [
      'before a colon the whole label tells',
      '<p>Diagnos- och åtgärdskoder: J45.9</p>',
      ['J45.9 active label'],
    ],
    [
      'a topography beside its morphology is no diagnosis',
      '<h3>Diagnos</h3><p>Koloncancer C18.7. Histologi M8140/3 foreligger, T67.7.</p>',
      ['C18.7 active heading'],
    ],
    [
      'a question mark for a status leaves it open',
      '<h2>Diagnoser</h2><table><tr><th>Kod<th>Status</tr><tr><td>J45.9<td>?</tr></table>',
      ['J45.9 suspected heading'],
    ],
    [
      'a menu of files archives nothing, and a discharge of the mother is no family’s',
      '<div>Arkiv Redigera Visa</div><h3>Epikris mor</h3><p>Huvuddiagnos: O14.0</p>',
      ['O14.0 active label'],
    ],
    [
      'what somebody was declared free of is former',
      '<h3>Diagnos</h3><p>Bröstcancer 2006, kirurgi, friskförklarad (C50.9). Hjärninfarkt (I63.9 i akutskedet).</p>',
      ['C50.9 historical heading', 'I63.9 historical heading'],
    ],
    [
      'who gets something is no father',
      '<h3>Diagnos</h3><p>Får Spiriva för astma J45.9. Far har gikt M10.9.</p>',
      ['J45.9 active heading', 'M10.9 family heading'],
    ],
  ])('%s', (_, markup, expected) => {
    expect(readMarkup(markup)).toEqual(expected);
  });

  it.each([
    ['historical', 'Tid. astma'],
    ['suspected', 'Susp. astma'],
    ['suspected', 'Prel. astma'],
    ['suspected', 'Befarad astma'],
    ['negated', 'Avsaknad av astma'],
    ['family', 'Storebror astma'],
    ['family', 'Bonuspappa har astma'],
    ['family', 'Brorsdotter med astma'],
  ])('is %s after %s', (status, before) => {
    expect(readMarkup(`<h3>Diagnos</h3><p>${before} J45.9.</p>`)).toEqual([
      `J45.9 ${status} heading`,
    ]);
  });

  it.each([
    ['historical', 'upphört'],
    ['historical', 'numera besvärsfri'],
    ['suspected', '(?)'],
    ['suspected', ', prel'],
    ['suspected', ', oklart'],
    ['negated', 'kan avskrivas'],
    ['family', '(mormor, morfar)'],
    ['family', 'hos brodern'],
  ])('is %s before %s', (status, after) => {
    expect(readMarkup(`<h3>Diagnos</h3><p>Astma J45.9 ${after}.</p>`)).toEqual([
      `J45.9 ${status} heading`,
    ]);
  });

  it.each([
    'Huvuddg',
    'Bakomliggande sjukdom',
    'Hälsoärende',
    'Yttre orsakskod',
    'Health concern',
    'Utløsende årsak',
    'Grundmorbus',
    'Käynnin syy',
    'Perussairaudet',
  ])('%s labels a diagnosis', (label) => {
    expect(readMarkup(`<dl><dt>${label}<dd>J459</dl>`)).toEqual(['J45.9 active label']);
  });

  it.each([
    'Partnerns diagnoser',
    'Diagnoser att överväga',
    'Gäller för diagnoserna',
    'Om diagnosen',
    'Indications for use',
    'Childhood illnesses',
    'Slettede diagnoser',
    'Suvun sairaudet',
    'Epäillyt diagnoosit',
    'Lisää diagnoosi',
  ])('%s heads no diagnoses of the patient', (heading) => {
    expect(readMarkup(`<h2>${heading}</h2><p>J45.9</p>`).join()).not.toContain('active');
  });

  it.each(['Bokningskod', 'Signatur', 'Behandling', 'Dörr', 'Kombika', 'Produkt'])(
    '%s labels no diagnosis',
    (label) => {
      expect(readMarkup(`<h2>Diagnoser</h2><dl><dt>${label}<dd>M109</dl>`)).toEqual([]);
    },
  );
});

describe('what records write of one diagnosis beside another', () => {
  const under = (markup: string) => readMarkup(`<h2>Diagnoser</h2>${markup}`);

  it.each([
    [
      'a code inside the name of another is part of that name',
      '<ul><li>M51.1 Diskbråck med radikulopati (G55.1*)</li></ul><table><tr><td>E11.3<td>Typ 2-diabetes med ögonkomplikationer (H36.0*)</table>',
      ['M51.1 active heading', 'E11.3 active heading'],
    ],
    [
      'a pair of a cause and what it shows as is two codes',
      '<p>G30.1† F00.1* Alzheimers sjukdom</p><p>Njurskada (E10.2†, N08.3*)</p><p>Retinopati (H36.0*)</p>',
      [
        'G30.1 active heading',
        'F00.1 active heading',
        'E10.2 active heading',
        'N08.3 active heading',
        'H36.0 active heading',
      ],
    ],
    [
      'what comes after "och" is said of the next code',
      '<p>Har hypertoni I10.9 och tidigare haft pneumoni J18.9.</p>',
      ['I10.9 active heading', 'J18.9 historical heading'],
    ],
    [
      'a planned treatment is one of what the patient has',
      '<table><tr><th>Diagnos</th><th>Åtgärd</th><th>Status</th></tr><tr><td>K01.1</td><td>Op</td><td>Planerad</td></tr></table>',
      ['K01.1 active column'],
    ],
    [
      'of buttons side by side the chosen one tells, and none tells what it would do',
      '<div><div class="r"><span>M10.9</span><button>Aktiv</button><button class="selected">Inaktiv</button></div><div class="r"><span>J45.9</span><button class="selected">Aktiv</button><button>Inaktiv</button></div></div>',
      ['M10.9 historical heading', 'J45.9 active heading'],
    ],
    [
      '"sedan tidigare" ends nothing',
      '<div><p>Sedan tidigare: astma J45.9</p></div>',
      ['J45.9 active label'],
    ],
  ])('%s', (_, markup, expected) => {
    expect(under(markup)).toEqual(expected);
  });

  it.each([
    [
      'the letter of an assessment heads it',
      '<h4>S</h4><p>Hosta</p><h4>A</h4><p>J18.9</p><p>A: J20.9 Akut bronkit</p>',
      ['J18.9 active heading', 'J20.9 active label'],
    ],
    [
      'columns of years or months count, and nobody has what is counted',
      '<table><tr><th>Diagnos</th><th>2024</th><th>2025</th></tr><tr><td>J06.9</td><td>– 120</td><td>– 98</td></tr></table><table><tr><th>Diagnos</th><th>Jan</th></tr><tr><td>I10.9</td><td>– 9</td></tr></table>',
      ['J06.9 other-patient column', 'I10.9 other-patient column'],
    ],
    [
      'a table that ranks is nobody’s',
      '<table><tr><th>Rang<th>Diagnos</tr><tr><td>1<td>J06.9</tr></table>',
      ['J06.9 other-patient column'],
    ],
    [
      'a list of beds is of other persons',
      '<table><tr><td>201-A<td>Hansen P.<td>Diagnose: J18.9</tr><tr><td>204-A<td>Dahl I.<td>Diagnose: C34.9</tr></table>',
      ['J18.9 other-patient label', 'C34.9 other-patient label'],
    ],
    [
      'a placeholder says less of what stands in the field than its name',
      '<input name="diagnosis" placeholder="Tidigare diagnos" value="I10.9">',
      ['I10.9 active label'],
    ],
    [
      'a component keeps its label in an attribute',
      '<x-field label="Diagnos"></x-field><span>I10.9</span>',
      ['I10.9 active label'],
    ],
    [
      'a part of a note reaches to its next label',
      '<h2>Bedömning</h2><p>Tidigare: Fraktur 2009. Bröstcancer (C50.9). Nu: Hypertoni (I10.9).</p>',
      ['C50.9 historical heading', 'I10.9 active heading'],
    ],
    [
      'a title that begins with the code says what its chip shortens, a help text does not',
      '<h2>Diagnoser</h2><span title="E11.9 Typ 2-diabetes">Diabetes</span><span title="Till exempel J45.9">?</span>',
      ['E11.9 active heading'],
    ],
    [
      'suggestions below a field stand open, whatever they are made of',
      '<label>Diagnos <input value="F32.1"></label><div class="tt-menu"><div>F32.1 Depression</div></div>',
      ['F32.1 picker label', 'F32.1 picker label'],
    ],
  ])('%s', (_, markup, expected) => {
    expect(readMarkup(markup)).toEqual(expected);
  });
});

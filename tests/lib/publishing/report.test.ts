/** `bredvid report`, on simulated data that says so. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { FeedbackItem } from '../../../lib/followup/feedback.ts';
import type { WeeklyCount } from '../../../lib/followup/weekly-report.ts';
import { feedbackAsFhir } from '../../../lib/interop/fhir-feedback.ts';
import { countAsFhir } from '../../../lib/interop/fhir-measure-report.ts';
import { bredvid } from './command-line.ts';
import { newWorkshop } from './workshop.ts';

const simulated = { meta: { tag: [{ system: 'urn:bredvid:tag', code: 'simulated' }] } };
const support = 'se/nkk-hypertoni';
const openedIn = (region: string): WeeklyCount => ({
  measure: 'opened',
  of: support,
  strata: { category: 'I10', region },
  week: '2026-W47',
});
const times = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));

function simulation(): readonly object[] {
  const opened = (region: string) => countAsFhir(openedIn(region), 'x');
  const told = (at: number): FeedbackItem => ({
    id: String(at),
    support,
    edition: 1,
    week: '2026-W47',
    ...(at < 30 ? { helped: at < 24 } : { reason: 'outdated' as const }),
    ...(at === 54 && { words: 'Ny finns <b>här</b>' }),
    ...(at === 0 && { experience: 'Vi ringer efter två veckor' }),
  });
  return [
    ...times(42, () => opened('se-14')),
    ...times(7, () => opened('se-12')),
    ...times(55, (at) => feedbackAsFhir(told(at))),
  ].map((resource) => ({ ...resource, ...simulated }));
}

const source = `layer: se
edition: 1
published: 2026-11-01
supports:
  - id: ${support}
    title: Hypertoni
    kind: clinical-support
    publisher: Nationellt kliniskt kunskapsstöd
    level: national
    audience: clinician
    focus: [I10]
    focusOrigin: assigned
    source: https://example.org/
`;
const common = `layer: se
edition: 1
published: 2026-11-01
common:
  - id: se/k21
    rank: 1
    name: Reflux
    focus: [K21]
    source: påhittat
`;

const values = `layer: se
edition: 1
published: 2026-11-01
values:
${[
  ['se', '60', '900'],
  ['se-12', '30', '200'],
  ['se-14', '62', '12'],
]
  .map(
    ([place, value, of]) => `  - id: se/bt-${place}
    indicator: se/bt
    place: ${place}
    period: 2025
    value: ${value}
    unit: '%'
    of: ${of}
    origin: made
    source: påhittat
`,
  )
  .join('')}`;
const indicators = `layer: se
edition: 1
published: 2026-11-01
indicators:
  - id: se/bt
    name: Andel med blodtryck under 140/90
    publisher: Påhittade
    measure: population-target
    target:
      is: at-least
      value: 65
      unit: '%'
    focus: [I10]
    focusOrigin: assigned
    source: påhittat
`;
const adoptions = `layer: se-14
edition: 1
published: 2026-11-01
adoptions:
  - id: se-14/hypertoni
    support: ${support}
    status: adopted
    owner: Rådet
    date: 2026-10
`;

async function reportOn(text: string, codes = 'kod;antal\nI109;300\nI10;500\nE11;9000', more = '') {
  const { workshop } = await newWorkshop();
  writeFileSync(workshop.path('layers', 'se.values.yaml'), values);
  writeFileSync(workshop.path('layers', 'se.indicators.yaml'), indicators);
  writeFileSync(workshop.path('layers', 'se-14.adoptions.yaml'), adoptions);
  writeFileSync(workshop.path('layers', 'se.yaml'), source + more);
  writeFileSync(workshop.path('layers', 'se.common.yaml'), common);
  const folder = mkdtempSync(join(tmpdir(), 'bredvid-report-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'in.ndjson');
  writeFileSync(file, text);
  const out = join(folder, 'out');
  const set = join(folder, 'koder.csv');
  writeFileSync(set, codes);
  const args = [file, '--codes', set, '--out', out];
  const run = await bredvid(['--dir', workshop.dir, 'report', ...args]);
  return { run, out, read: (name: string) => readFileSync(join(out, name), 'utf8') };
}

const lines = () => simulation().map((one) => JSON.stringify(one));

describe('report', () => {
  it.each([
    ['lines', () => `${lines().join('\n')}\n`],
    ['a Bundle', () => `{"entry":[${lines().map((one) => `{"resource":${one}}`)}]}`],
  ])('makes letters and pages of %s, all marked as simulated', async (_, text) => {
    const { run, out, read } = await reportOn(text());
    expect(run.code, run.said).toBe(0);
    expect(readdirSync(out).sort()).toEqual([
      'brev-se-nkk-hypertoni.html',
      'chef.html',
      'dialog.html',
      'inforande.html',
      'kvartal.txt',
      'ledning.html',
      'luckor.html',
      'processteam.html',
    ]);
    for (const name of readdirSync(out)) expect(read(name)).toContain('SIMULERADE DATA');
    const letter = read('brev-se-nkk-hypertoni.html');
    expect(letter).toContain('Öppnat av minst <b>40</b>');
    expect(letter).toContain('Avser veckorna som börjar 2026-11-16. Framställt ');
    const source = 'Nationellt kliniskt kunskapsstöd, granskningsdatum inte känt';
    expect(letter).toContain(`Till: ${source}`);
    expect(read('dialog.html')).toContain(`<li>Hypertoni: ${source}</li>`);
    // 40 of the 800 codes in the category; E11 is another's.
    expect(letter).toContain('per 100 ställda koder: <b>5</b>');
    expect(letter).toContain('<b>80 %</b>');
    expect(letter).toContain('Inaktuellt: 25');
    expect(letter).toMatch(/inga eller för få:[^.]*Region Skåne/);
    expect(read('luckor.html')).toContain('K21 Reflux');
  });

  it('tells manager and process team what is published, decided and said, made values marked', async () => {
    const { read } = await reportOn(`${lines().join('\n')}\n`);
    const manager = read('chef.html');
    expect(manager).toContain('Påhittade värden, för prov.');
    expect(manager).toContain(
      '<td>Region Skåne</td><td>30,0 % av 200</td><td>under det väntade</td>',
    );
    expect(manager).toContain('Västra Götalandsregionen: för få för att säga');
    expect(read('ledning.html')).toMatch(
      /<th scope="col">2026-11<\/th><\/tr><\/thead><tbody><tr><td>Hypertoni<\/td><td>40<\/td>/,
    );
    expect(manager).toContain('Riket: 60,0 %.');
    expect(read('inforande.html')).toContain(
      '<td>Hypertoni</td><td>1 av 21</td><td>1 av 21</td><td>80 %</td><td>0 av 1</td>',
    );
    const draft = read('kvartal.txt');
    expect(draft).toContain('målnivå minst 65 %');
    expect(draft).toContain('Region Skåne, 2025: 30 % (Påhittade värden, för prov.)');
    expect(draft).toContain('- Hypertoni: Inaktuellt, 25');
    const team = read('processteam.html');
    expect(team).toContain('<li>Vi ringer efter två veckor</li>');
    expect(team).toContain('<li>Inaktuellt: Ny finns &lt;b&gt;här&lt;/b&gt;</li>');
    for (const where of ['se-14', 'Västra Götaland']) expect(team).not.toContain(where);
  });

  it('keeps the accounts of signals, the gaps that were met and how Bredvid fares', async () => {
    const count = (each: number, one: Omit<WeeklyCount, 'week'>) =>
      times(each, (at) => ({
        ...countAsFhir({ ...one, week: '2026-W47' }, `${at}`),
        ...simulated,
      }));
    const mark = (outcome: string) =>
      ({ measure: 'mark', of: support, strata: { outcome } }) as const;
    const fleet = (of: string, value: string) =>
      ({ measure: 'fleet', of, strata: { value } }) as const;
    const told = [
      ...count(64, mark('shown')),
      ...count(3, mark('opened')),
      ...count(32, mark('closed')),
      ...count(33, { measure: 'gap', of: 'K21', strata: { region: 'se-14' } }),
      ...count(44, fleet('version', '0.1.0')),
      ...count(9, fleet('version', '0.0.9')),
      ...count(27, fleet('age', '0-2')),
      ...count(21, fleet('reader', 'stopped')),
    ];
    const { run, read } = await reportOn(
      told.map((one) => JSON.stringify(one)).join('\n'),
      undefined,
      `    signal:\n      level: warning\n      text: Ny dos\n      from: 2026-10-01\n      until: 2027-06-01\n`,
    );
    expect(run.code, run.said).toBe(0);
    const account =
      '<td>Hypertoni</td><td>60</td><td>5 %</td><td>50 %</td><td>2027-06-01</td><td>Föreslås avslutas.</td>';
    expect(read('signaler.html')).toContain(account);
    expect(read('signaler.html')).toContain('Avslutade: 0 av 1.');
    expect(read('brev-se-nkk-hypertoni.html')).toContain('Föreslås avslutas.');
    expect(read('luckor.html')).toContain(
      '<td>K21 Reflux</td><td>inte känt</td><td></td><td>30</td>',
    );
    const health = read('drift.html');
    expect(health).toContain('<td>version</td><td>0.1.0</td><td>40</td>');
    expect(health).not.toContain('0.0.9');
    expect(health).toContain('<td>katalogens ålder</td><td>högst 2 dagar</td><td>25</td>');
    expect(health).toContain('<td>läsning av sidor</td><td>stannade</td><td>20</td>');
  });

  it('shows a unit by itself where it is large enough, and the spread between units', async () => {
    const { workshop } = await newWorkshop();
    writeFileSync(workshop.path('layers', 'se.yaml'), source);
    const folder = mkdtempSync(join(tmpdir(), 'bredvid-report-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const unit = (name: string, count: number) => {
      const file = join(folder, `${name}.ndjson`);
      const report = openedIn('se-14');
      const all = times(count, (at) => ({ ...countAsFhir(report, `${at}`), ...simulated }));
      writeFileSync(file, all.map((one) => JSON.stringify(one)).join('\n'));
      return `VC ${name}=${file}`;
    };
    const units = [unit('Nord', 40), unit('Syd', 27), unit('Liten', 12)];
    const out = join(folder, 'out');
    const args = units.flatMap((one) => ['--unit', one]);
    const run = await bredvid(['--dir', workshop.dir, 'report', ...args, '--out', out]);
    expect(run.code, run.said).toBe(0);
    const page = readFileSync(join(out, 'ledning.html'), 'utf8');
    expect(page).toContain('<td>VC Nord</td><td>Hypertoni</td><td>40</td>');
    expect(page).toContain('<td>VC Liten</td><td>Hypertoni</td><td>för få för att säga</td>');
    expect(page).toContain('Hypertoni: 25–40 i 2 av 3; övriga för få för att säga');
    // The small one is not in the whole either.
    expect(page).toContain('65 i 1 av 21');
    expect(readFileSync(join(out, 'brev-se-nkk-hypertoni.html'), 'utf8')).toContain(
      'Enheter med inga eller för få: VC Liten.',
    );
    expect(
      (await bredvid(['--dir', workshop.dir, 'report', '--unit', 'x', '--out', out])).code,
    ).toBe(2);
  });

  it('says what it does not understand', async () => {
    const { run } = await reportOn('{"resourceType":"Patient"}\n{"resourceType":"MeasureReport"}');
    expect(run.out.join('\n')).toContain('2 okända utelämnade');
    expect((await reportOn('not JSON')).run.code).toBe(2);
    expect((await reportOn('{}', 'kod;antal\nI10;många')).run.code).toBe(2);
  });
});

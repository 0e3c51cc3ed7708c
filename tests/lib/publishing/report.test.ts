/** `bredvid report`, on simulated data that says so. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { FeedbackItem } from '../../../lib/followup/feedback.ts';
import { feedbackAsFhir } from '../../../lib/interop/fhir-feedback.ts';
import { countAsFhir } from '../../../lib/interop/fhir-measure-report.ts';
import { bredvid } from './command-line.ts';
import { newWorkshop } from './workshop.ts';

const simulated = { meta: { tag: [{ system: 'urn:bredvid:tag', code: 'simulated' }] } };
const support = 'se/nkk-hypertoni';
const times = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));

function simulation(): readonly object[] {
  const opened = (region: string) =>
    countAsFhir({ support, category: 'I10', region, week: '2026-W47' }, 'x');
  const told = (at: number): FeedbackItem => ({
    id: String(at),
    support,
    edition: 1,
    week: '2026-W47',
    ...(at < 30 ? { helped: at < 24 } : { reason: 'outdated' }),
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

async function reportOn(text: string) {
  const { workshop } = await newWorkshop();
  writeFileSync(workshop.path('layers', 'se.yaml'), source);
  writeFileSync(workshop.path('layers', 'se.common.yaml'), common);
  const folder = mkdtempSync(join(tmpdir(), 'bredvid-report-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'in.ndjson');
  writeFileSync(file, text);
  const out = join(folder, 'out');
  const run = await bredvid(['--dir', workshop.dir, 'report', file, '--out', out]);
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
      'dialog.html',
      'ledning.html',
      'luckor.html',
    ]);
    for (const name of readdirSync(out)) expect(read(name)).toContain('SIMULERADE DATA');
    const letter = read('brev-se-nkk-hypertoni.html');
    expect(letter).toContain('Öppnat av minst <b>40</b>');
    expect(letter).toContain('<b>80 %</b>');
    expect(letter).toContain('Inaktuellt: 25');
    expect(letter).toMatch(/inga eller för få:[^.]*Region Skåne/);
    expect(read('luckor.html')).toContain('K21 Reflux');
  });

  it('shows a unit by itself where it is large enough, and the spread between units', async () => {
    const { workshop } = await newWorkshop();
    writeFileSync(workshop.path('layers', 'se.yaml'), source);
    const folder = mkdtempSync(join(tmpdir(), 'bredvid-report-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const unit = (name: string, count: number) => {
      const file = join(folder, `${name}.ndjson`);
      const report = { support, category: 'I10', region: 'se-14', week: '2026-W47' };
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
    expect(
      (await bredvid(['--dir', workshop.dir, 'report', '--unit', 'x', '--out', out])).code,
    ).toBe(2);
  });

  it('says what it does not understand', async () => {
    const { run } = await reportOn('{"resourceType":"Patient"}\n{"resourceType":"MeasureReport"}');
    expect(run.out.join('\n')).toContain('2 okända utelämnade');
    expect((await reportOn('not JSON')).run.code).toBe(2);
  });
});

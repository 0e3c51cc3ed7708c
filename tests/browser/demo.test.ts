/** The demo record in a real Chromium: what each patient's panel says, and whose it is. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import expected from '../demo/expected.json' with { type: 'json' };
import { eventually } from '../eventually.ts';
import { type OpenedBredvid, openBredvid, root } from './harness.ts';
import { chooseRegion, panelText, readPanel, waitForCodes, waitForOnly } from './panel.ts';
import { type ServedFolder, serveFolder } from './serve.ts';

let served: ServedFolder;
let bredvid: OpenedBredvid;
let record: Page;
let panel: Page;

beforeAll(async () => {
  served = await serveFolder(join(root, 'tests/demo'));
  bredvid = await openBredvid({ browser: 'chromium' });
  record = await bredvid.openRecord(`${served.origin}/`);
  panel = await bredvid.openPanel(record);
  await chooseRegion(panel, '14');
});

afterAll(async () => {
  await bredvid?.close();
  await served?.close();
});

/** A record that is open stays as it is: opened anew, the panel would still show it for a moment. */
async function switchTo(id: string) {
  const isOpen = await record.$(`[data-patient=${id}][aria-current=true]`);
  if (!isOpen) await record.click(`[data-patient=${id}]`);
}

describe.each(expected.patients)('the record of $name', (patient) => {
  it('shows the active diagnoses and no other', async () => {
    await switchTo(patient.id);
    await waitForCodes(panel, patient.active);
  });

  it('shows supports for every diagnosis, shared ones once', async () => {
    await switchTo(patient.id);
    await waitForCodes(panel, patient.active);
    // The diagnoses stand there first; what is found for them comes when the worker has answered.
    await eventually(async () => {
      const { diagnoses } = await readPanel(panel);
      expect(
        diagnoses.filter(({ supports, above }) => supports.length === 0 && above === ''),
      ).toEqual([]);
    });
  });

  it('names former, inherited and suspected ones apart, never as diagnoses', async () => {
    await switchTo(patient.id);
    await waitForCodes(panel, patient.active);
    const { diagnoses, alsoMentioned } = await readPanel(panel);
    const shown = diagnoses.map(({ code }) => code);
    for (const code of patient.neverActive) expect(shown).not.toContain(code);
    expect(alsoMentioned).toEqual(expect.arrayContaining(patient.mentioned.historical ?? []));
  });

  it('takes no look-alike and nobody else’s code', async () => {
    await switchTo(patient.id);
    await waitForCodes(panel, patient.active);
    const { diagnoses, alsoMentioned } = await readPanel(panel);
    const shown = diagnoses.map(({ code }) => code);
    for (const code of expected.otherPatients) expect(shown).not.toContain(code);
    for (const code of expected.lookAlikes)
      expect([...shown, ...alsoMentioned]).not.toContain(code);
  });
});

describe('switching patients', () => {
  it('shows only the open patient after each of 50 switches', async () => {
    for (let turn = 0; turn < 50; turn += 1) {
      // Steps of 1, 3, 1, 3 …: every patient follows every neighbour, forwards and backwards.
      const patient = expected.patients[(turn * 3 + (turn >> 2)) % expected.patients.length];
      if (patient === undefined) throw new Error('No such patient');
      await switchTo(patient.id);
      await waitForOnly(panel, patient.active);
    }
  });

  it('lands right after switches that nobody waited for', async () => {
    await record.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>('[data-patient]')) button.click();
      document.querySelector<HTMLElement>('[data-patient=nils]')?.click();
    });
    await waitForCodes(panel, ['J44.9', 'M17.1', 'F17.2']);
  });

  it('leaves no word of the former patient in the panel', async () => {
    await switchTo('maj');
    await waitForCodes(panel, expected.patients[0]?.active ?? []);
    await switchTo('amir');
    await waitForCodes(panel, ['J45.9']);
    expect(await panelText(panel)).not.toMatch(/E11|I48|N18|Demodotter/);
  });
});

describe('the record page', () => {
  it('is the same, byte for byte, with Bredvid reading it as without', async () => {
    const untouched = await bredvid.openRecord(`${served.origin}/?patient=sara`);
    const before = await untouched.evaluate(() => document.documentElement.outerHTML);
    await bredvid.openPanel(untouched);
    await waitForCodes(panel, ['F32.1', 'F43.8A', 'E03.9']);
    expect(await untouched.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await untouched.close();
    await record.bringToFront();
  });

  it('shows where a diagnosis was read when it is pressed, and is the same afterwards', async () => {
    await switchTo('amir');
    await waitForCodes(panel, ['J45.9']);
    const before = await record.evaluate(() => document.documentElement.outerHTML);
    await panel.click('.chip-body');
    const marked = await record.waitForFunction(() => {
      const [highlight] = CSS.highlights.values();
      const [range] = highlight ?? [];
      return range && `${range.startContainer.parentElement?.closest('tr, li, p')?.textContent}`;
    });
    // As the record writes it.
    expect(await marked.jsonValue()).toContain('J459');
    // Its words too: a dark record's are light, and light on gold is not read.
    const look = await record.evaluate(() => {
      const [highlight] = CSS.highlights.values();
      const [range] = highlight ?? [];
      const place = range?.startContainer.parentElement ?? document.body;
      const { color, backgroundColor } = getComputedStyle(place, '::highlight(bredvid-mark)');
      return [color, backgroundColor];
    });
    expect(look).toEqual(['rgb(0, 0, 0)', 'rgb(255, 215, 0)']);
    expect(await record.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('keeps what the clinician is writing', async () => {
    await switchTo('amir');
    await waitForCodes(panel, ['J45.9']);
    await record.click('#note p:last-child');
    await record.keyboard.press('End');
    await record.keyboard.type(' Diagnos: G43.9 migrän.');
    await waitForCodes(panel, ['J45.9', 'G43.9']);
    expect(await record.$eval('#note', (note) => note.textContent)).toContain(
      'Ny kontroll om tre månader. Diagnos: G43.9 migrän.',
    );
    await switchTo('maj');
    await switchTo('amir');
    await waitForCodes(panel, ['J45.9']);
  });

  it('has invented identity numbers only: birth numbers kept for tests', async () => {
    const source = await readFile(join(root, 'tests/demo/patients.js'), 'utf8');
    const numbers = source.match(/\b\d{8}-\d{4}\b/g) ?? [];
    expect(numbers).toHaveLength(expected.patients.length);
    for (const number of numbers) expect(number).toMatch(/-23[89]\d$/);
  });
});

/** Bredvid in Firefox: the real toolbar button, and the sidebar's page. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import expected from '../demo/expected.json' with { type: 'json' };
import { type OpenedBredvid, openBredvid, root } from './harness.ts';
import { chooseRegion, readPanel, typeCode, waitForCodes, waitForOnly } from './panel.ts';
import { type ServedFolder, serveFolder } from './serve.ts';

let served: ServedFolder;
let bredvid: OpenedBredvid;
let record: Page;
let panel: Page;

beforeAll(async () => {
  served = await serveFolder(join(root, 'tests/demo'));
  bredvid = await openBredvid({ browser: 'firefox' });
  record = await bredvid.openRecord(`${served.origin}/`);
  panel = await bredvid.openPanel(record);
  await chooseRegion(panel, '14');
});

afterAll(async () => {
  await bredvid?.close();
  await served?.close();
});

describe('in Firefox', () => {
  it.each(expected.patients)('the record of $name shows its supports', async (patient) => {
    await record.evaluate((id) => {
      document.querySelector<HTMLElement>(`[data-patient=${id}]`)?.click();
    }, patient.id);
    await waitForCodes(panel, patient.active);
    const { diagnoses } = await readPanel(panel);
    expect(diagnoses.some(({ supports }) => supports.length > 0)).toBe(true);
  });

  it('a switch of patient leaves nothing of the former one', async () => {
    for (const { id, active } of [...expected.patients, ...expected.patients]) {
      await record.evaluate((patient) => {
        document.querySelector<HTMLElement>(`[data-patient=${patient}]`)?.click();
      }, id);
      await waitForOnly(panel, active);
    }
  });

  it('a typed code brings its supports', async () => {
    await panel.bringToFront();
    await typeCode(panel, 'L20.9');
    await panel.waitForSelector('section[aria-label="L20.9"] h3');
    await record.bringToFront();
  });
});

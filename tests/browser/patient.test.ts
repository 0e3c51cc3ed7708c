/** The page turned to the patient, in a real Chromium: what it shows, what it leaves, when it ends. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { patientSv } from '../../components/text/patient-sv.ts';
import { type OpenedBredvid, openBredvid, root } from './harness.ts';
import { chooseRegion, recordKeys, settledRecordKeys, waitForCodes } from './panel.ts';
import { type ServedFolder, serveFolder } from './serve.ts';

let served: ServedFolder;
let bredvid: OpenedBredvid;
let record: Page;
let panel: Page;

beforeAll(async () => {
  served = await serveFolder(join(root, 'tests/demo'));
  bredvid = await openBredvid({ browser: 'chromium' });
  record = await bredvid.openRecord(`${served.origin}/?patient=amir`);
  panel = await bredvid.openPanel(record);
  await chooseRegion(panel, '14');
  await waitForCodes(panel, ['J45.9']);
});

afterAll(async () => {
  await bredvid?.close();
  await served?.close();
});

async function turnToPatient(): Promise<Page> {
  // A long list is drawn from its top: what is for patients comes in a later quiet moment.
  await panel.waitForSelector('.show-patient');
  const others = new Set(bredvid.browser.targets());
  await panel.evaluate(() => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'p', bubbles: true }));
  });
  const target = await bredvid.browser.waitForTarget(
    (one) => !others.has(one) && one.url().includes('/patient.html'),
  );
  const page = await target.asPage();
  await page.waitForSelector('.material');
  return page;
}

describe('the page turned to the patient', () => {
  it('has only what is for patients, and leaves nothing behind', async () => {
    const before = await settledRecordKeys(panel);
    const page = await turnToPatient();
    const words = await page.evaluate(() => document.body.innerText);
    expect(words).not.toMatch(/J45|Diagnos/);
    expect(
      await page.$$eval('.material svg[role=img]', (squares) => squares.length),
    ).toBeGreaterThan(0);
    expect(new URL(page.url()).hash).toMatch(/^#[0-9a-f-]{36}$/);
    expect(await recordKeys(panel)).toEqual(before);
    await page.close();
  });

  it('is closed by Esc, as it was opened by a key', async () => {
    const page = await turnToPatient();
    const closed = new Promise((resolve) => page.once('close', resolve));
    await page.keyboard.press('Escape').catch(() => undefined);
    await closed;
    expect(page.isClosed()).toBe(true);
  });

  it('is over when another patient is open', async () => {
    const page = await turnToPatient();
    await record.click('[data-patient=sara]');
    await page.waitForFunction(
      (over) => document.body.textContent?.includes(over),
      {},
      patientSv['patient.over'],
    );
    expect(await page.$('.material')).toBeNull();
    await page.close();
    // The others begin with Amir's record read, in whatever order they come.
    await record.click('[data-patient=amir]');
    await waitForCodes(panel, ['J45.9']);
  });
});

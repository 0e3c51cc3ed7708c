/** Bredvid in Firefox: the real toolbar button, and the sidebar's page. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { patientSv } from '../../components/text/patient-sv.ts';
import { sv } from '../../components/text/sv.ts';
import expected from '../demo/expected.json' with { type: 'json' };
import { type OpenedBredvid, openBredvid, root } from './harness.ts';
import { chooseRegion, keptPins, readPanel, typeCode, waitForCodes, waitForOnly } from './panel.ts';
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

  it('what is pinned stays when the panel is closed and opened, and is gone with the patient', async () => {
    const choose = (id: string) =>
      record.evaluate((patient) => {
        document.querySelector<HTMLElement>(`[data-patient=${patient}]`)?.click();
      }, id);
    await choose('amir');
    await waitForCodes(panel, ['J45.9']);
    await panel.click(`.section [aria-label^="${sv['stay.pin']} "]`);
    await keptPins(panel);
    await panel.close();
    panel = await bredvid.openPanel(record);
    await panel.waitForSelector('.stayed .pinned');
    await choose('sara');
    await waitForCodes(panel, ['F32.1', 'F43.8A', 'E03.9']);
    expect(await panel.$('.stayed')).toBeNull();
  });

  it('a typed code brings its supports', async () => {
    await panel.bringToFront();
    await typeCode(panel, 'L20.9');
    await panel.waitForSelector('section[aria-label^="L20.9"] h3');
    await record.bringToFront();
  });

  it('the page turned to the patient shows what is for patients, and is over with the record', async () => {
    const choose = async (id: string) => {
      await record.bringToFront();
      await record.click(`[data-patient=${id}]`);
    };
    await choose('amir');
    await waitForCodes(panel, ['J45.9']);
    const others = new Set(bredvid.browser.targets());
    await panel.evaluate(() => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'p', bubbles: true }));
    });
    // Firefox tells the address of an extension's page to nobody: it is the one that was not there.
    const target = await bredvid.browser.waitForTarget(
      (one) => !others.has(one) && one.type() === 'page',
    );
    const patient = await target.asPage();
    await patient.waitForSelector('.material svg[role=img]');
    expect(await patient.evaluate(() => document.body.innerText)).not.toMatch(/J45|Diagnos/);
    await choose('sara');
    await patient.waitForFunction(
      (over) => document.body.textContent?.includes(over),
      { polling: 50 },
      patientSv['patient.over'],
    );
    await patient.close();
    await record.bringToFront();
  });

  it('one key hides the sidebar', async () => {
    const isOpen = () =>
      panel.evaluate(() => {
        const { browser } = globalThis as unknown as {
          readonly browser: typeof import('webextension-polyfill');
        };
        return browser.sidebarAction.isOpen({});
      });
    await panel.bringToFront();
    expect(await isOpen()).toBe(true);
    await panel.focus('header button');
    await panel.keyboard.press('g');
    await expect.poll(isOpen).toBe(false);
    await record.bringToFront();
  });

  it('supports for the day are collected on one sheet', async () => {
    const page = await bredvid.openPage('prepare.html');
    await page.waitForSelector('#codes');
    await page.type('#codes', 'J45.9, I10.9');
    await page.click('form button');
    await page.waitForSelector('.choice input');
    for (const box of (await page.$$('.choice input')).slice(0, 3)) await box.click();
    expect(await page.$$eval('.sheet li', (lines) => lines.length)).toBe(3);
    expect(await page.$eval('.sheet footer', (footer) => footer.textContent)).toMatch(/utgåva \d/);
    await page.close();
    await record.bringToFront();
  });

  it('the settings list the keys, and a region chosen there is the panel’s at once', async () => {
    const page = await bredvid.openPage('options.html');
    await page.waitForSelector('#region option[value="se-12"]');
    const own = await page.$$eval('.keys input', (keys) =>
      keys.map((key) => (key as HTMLInputElement).value),
    );
    expect(own).toEqual(['/', 'p', 'g']);
    await page.select('#region', 'se-12');
    await panel.waitForFunction(
      () => document.querySelector<HTMLSelectElement>('header select')?.value === 'se-12',
      { polling: 50 },
    );
    await page.close();
    await record.bringToFront();
  });
});

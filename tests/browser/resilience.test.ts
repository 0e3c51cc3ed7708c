/**
 * The worst case first: the worker dies, the extension is reloaded, the network is gone, the
 * database is spoilt or full, the clock is wrong.
 */
import { join } from 'node:path';
import type { Page, Target } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sv } from '../../components/text/sv.ts';
import { inFrames, serveFrames } from './frames.ts';
import { type OpenedBredvid, openBredvid, root } from './harness.ts';
import {
  chooseRegion,
  keptPins,
  readPanel,
  recordKeys,
  settledPanel,
  typeCode,
  waitForCodes,
} from './panel.ts';
import { type ServedFolder, serveFolder } from './serve.ts';

const ofMaj = ['E11.9', 'I10.9', 'I48.9', 'E78.5', 'N18.3', 'M17.1'];

let served: ServedFolder;
let bredvid: OpenedBredvid;
let record: Page;
let panel: Page;

beforeAll(async () => {
  served = await serveFolder(join(root, 'tests/demo'));
  bredvid = await openBredvid({ browser: 'chromium' });
});

afterAll(async () => {
  await bredvid?.close();
  await served?.close();
});

beforeEach(async () => {
  record = await bredvid.openRecord(`${served.origin}/?patient=maj`);
  panel = await bredvid.openPanel(record);
  await chooseRegion(panel, '14');
  await waitForCodes(panel, ofMaj);
});

afterEach(async () => {
  if (!record.isClosed()) await record.close();
});

describe('a worker that was killed', () => {
  it('is not missed, dying at each switch: every patient is read and shown', async () => {
    for (const [patient, codes] of [
      ['nils', ['J44.9', 'M17.1', 'F17.2']],
      ['sara', ['F32.1', 'F43.8A', 'E03.9']],
      ['maj', ofMaj],
    ] as const) {
      // While the page tells what it has read.
      await record.click(`[data-patient=${patient}]`);
      await bredvid.killWorker();
      await waitForCodes(panel, codes);
      const { diagnoses } = await readPanel(panel);
      expect(diagnoses.every(({ supports }) => supports.length > 0)).toBe(true);
    }
  });
});

describe('what is pinned', () => {
  const pinned = (page: Page) =>
    page.$$eval('.stayed .support-title', (titles) => titles.map((title) => title.textContent));
  const standsAs = (page: Page) => page.waitForSelector('.stayed .pinned').then(() => pinned(page));

  it('stays when the panel is closed and when its button is pressed again, until the patient changes', async () => {
    await panel.click(`.section [aria-label^="${sv['stay.pin']} "]`);
    const before = await standsAs(panel);
    expect(before).toHaveLength(1);
    await keptPins(panel);
    await panel.close();
    panel = await bredvid.openPanel(record);
    expect(await standsAs(panel)).toEqual(before);
    // Open already: the same button once more.
    await bredvid.openPanel(record);
    await settledPanel(panel);
    expect(await standsAs(panel)).toEqual(before);

    await record.click('[data-patient=sara]');
    await waitForCodes(panel, ['F32.1', 'F43.8A', 'E03.9']);
    expect(await pinned(panel)).toEqual([]);
    await record.click('[data-patient=maj]');
    await waitForCodes(panel, ofMaj);
    await settledPanel(panel);
    expect(await pinned(panel)).toEqual([]);
  });
});

describe('an extension that was reloaded with a record open', () => {
  it('reads the same page again at the next press of the button', async () => {
    await bredvid.reload();
    const again = await bredvid.openPanel(record);
    await waitForCodes(again, ofMaj);
    await record.click('[data-patient=sara]');
    await waitForCodes(again, ['F32.1', 'F43.8A', 'E03.9']);
  });
});

describe('a page with every kind of frame', () => {
  it('is read after a click, and after another when the extension was reloaded', async () => {
    await record.goto(serveFrames(served));
    await waitForCodes(await bredvid.openPanel(record), inFrames);
    await bredvid.reload();
    await waitForCodes(await bredvid.openPanel(record), inFrames);
  });
});

describe('without a network', () => {
  it('shows the same supports from the first second', async () => {
    const connected = await settledPanel(panel);
    const ownServed = await serveFolder(join(root, 'tests/demo'));
    const fresh = await openBredvid({ browser: 'chromium' });
    try {
      const offline = await fresh.openRecord(`${ownServed.origin}/?patient=maj`);
      await ownServed.close();
      await offline.setOfflineMode(true);
      const first = await fresh.openPanel(offline);
      await first.setOfflineMode(true);
      await chooseRegion(first, '14');
      await waitForCodes(first, ofMaj);
      expect(await settledPanel(first)).toEqual(connected);
      await typeCode(first, 'L20.9');
      await waitForCodes(first, [...ofMaj, 'L20.9']);
      await first.evaluate(() => {
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'p', bubbles: true }));
      });
      const forPatient = (target: Target) => target.url().includes('/patient.html');
      const page = await (await fresh.browser.waitForTarget(forPatient)).asPage();
      await page.waitForSelector('.material svg[role=img]');
    } finally {
      await fresh.close();
    }
  });
});

describe('a tab that was closed', () => {
  it('leaves nothing of its record behind', async () => {
    const tab = await panel.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        readonly chrome: typeof import('webextension-polyfill');
      };
      const [active] = await chrome.tabs.query({ active: true });
      return active?.id;
    });
    const kept = (await recordKeys(panel)).filter((key) => key.includes(`:${tab}`));
    expect(kept).not.toEqual([]);
    await bredvid.openRecord('about:blank');
    await record.close();
    await expect
      .poll(async () => (await recordKeys(panel)).filter((key) => kept.includes(key)), {
        timeout: 10_000,
      })
      .toEqual([]);
  });
});

describe('a database', () => {
  it('that was spoilt is healed from the package', async () => {
    const before = await settledPanel(panel);
    await spoilDatabase(panel);
    await panel.reload();
    await waitForCodes(panel, ofMaj);
    expect(await settledPanel(panel)).toEqual(before);
  });

  it('that has no room on the disk is not needed: the package is held in memory', async () => {
    const before = await settledPanel(panel);
    const quota = await panel.createCDPSession();
    const origin = `chrome-extension://${bredvid.extensionId}`;
    try {
      await quota.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });
      await deleteDatabase(panel);
      await panel.reload();
      await waitForCodes(panel, ofMaj);
      expect(await settledPanel(panel)).toEqual(before);
    } finally {
      await quota.send('Storage.overrideQuotaForOrigin', { origin });
    }
  });
});

describe('a clock that is wrong', () => {
  it.each([
    ['thirty years ahead', 30],
    ['thirty years behind', -30],
  ])('%s takes no support away', async (_, years) => {
    const before = await settledPanel(panel);
    const { identifier } = await panel.evaluateOnNewDocument((shift) => {
      const RightDate = Date;
      const wrong = () => RightDate.now() + shift * 365 * 86_400_000;
      globalThis.Date = class extends RightDate {
        constructor(...given: [] | [number | string]) {
          super(given[0] ?? wrong());
        }
        static override now = wrong;
      } as DateConstructor;
    }, years);
    try {
      await panel.reload();
      await waitForCodes(panel, ofMaj);
      expect(await settledPanel(panel)).toEqual(before);
    } finally {
      await panel.removeScriptToEvaluateOnNewDocument(identifier);
    }
  });
});

/** Every value in the catalogue's database is another than was stored. */
async function spoilDatabase(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const opening = indexedDB.open('bredvid-catalogue');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const writing = database.transaction('records', 'readwrite');
    const walk = writing.objectStore('records').openCursor();
    await new Promise<void>((resolve, reject) => {
      walk.onsuccess = () => {
        walk.result?.update('spoilt');
        walk.result?.continue();
      };
      writing.oncomplete = () => resolve();
      writing.onerror = () => reject(writing.error);
    });
    database.close();
  });
}

async function deleteDatabase(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const deleting = indexedDB.deleteDatabase('bredvid-catalogue');
    await new Promise<void>((resolve, reject) => {
      deleting.onsuccess = () => resolve();
      deleting.onerror = () => reject(deleting.error);
    });
  });
}

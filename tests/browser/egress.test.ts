/** Nothing leaves: every request of the whole browser is watched while records are read. */
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedBredvid, openBredvid, root } from './harness.ts';
import { chooseRegion, panelText, search, typeCode, waitForCodes } from './panel.ts';
import { type ServedFolder, serveFolder } from './serve.ts';

let served: ServedFolder;
let bredvid: OpenedBredvid;
let record: Page;
let panel: Page;
const asked: string[] = [];

beforeAll(async () => {
  served = await serveFolder(join(root, 'tests/demo'));
  bredvid = await openBredvid({ browser: 'chromium' });
  await watch(await (await bredvid.worker()).client);
  record = await bredvid.openRecord(`${served.origin}/`);
  await watch(await record.createCDPSession());
  panel = await bredvid.openPanel(record);
  await watch(await panel.createCDPSession());
  await chooseRegion(panel, '14');
});

afterAll(async () => {
  await bredvid?.close();
  await served?.close();
});

async function watch(session: CDPSession) {
  session.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url));
  await session.send('Network.enable');
}

describe('reading, searching and typing', () => {
  it('asks nothing of anyone but the record’s own server and the extension’s own files', async () => {
    for (const [patient, codes] of [
      ['nils', ['J44.9', 'M17.1', 'F17.2']],
      ['sara', ['F32.1', 'F43.8A', 'E03.9']],
      ['amir', ['J45.9']],
    ] as const) {
      await record.click(`[data-patient=${patient}]`);
      await waitForCodes(panel, codes);
    }
    await typeCode(panel, 'L20.9');
    await waitForCodes(panel, ['J45.9', 'L20.9']);
    await search(panel, 'diabetes');
    await panel.waitForSelector('[role="option"]');
    await panel.reload();
    await panel.waitForSelector('header select');

    const own = [`${served.origin}/`, `chrome-extension://${bredvid.extensionId}/`, 'data:'];
    expect(asked.filter((url) => !own.some((start) => url.startsWith(start)))).toEqual([]);
    const before = served.requests.length;
    expect(served.requests.slice(before)).toEqual([]);
  });

  it('keeps no name or identity number of the patient anywhere', async () => {
    await record.click('[data-patient=maj]');
    await waitForCodes(panel, ['E11.9', 'I10.9', 'I48.9', 'E78.5', 'N18.3', 'M17.1']);
    const kept = await panel.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        readonly chrome: typeof import('webextension-polyfill');
      };
      const areas = await Promise.all([
        chrome.storage.session.get(null),
        chrome.storage.local.get(null),
      ]);
      return JSON.stringify(areas);
    });
    for (const words of [kept, await panelText(panel)]) {
      expect(words).not.toMatch(/Demodotter|Maj|520314|2384|penicillin/);
    }
  });
});

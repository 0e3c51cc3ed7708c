/** The worst case first: the worker dies, the extension is reloaded, the network is gone. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenedBredvid, openBredvid, root } from './harness.ts';
import {
  chooseRegion,
  readPanel,
  recordKeys,
  settledPanel,
  typeCode,
  waitForCodes,
} from './panel.ts';
import { type ServedFolder, serveFolder } from './serve.ts';

let served: ServedFolder;
let bredvid: OpenedBredvid;
let record: Page;
let panel: Page;

beforeEach(async () => {
  served = await serveFolder(join(root, 'tests/demo'));
  bredvid = await openBredvid({ browser: 'chromium' });
  record = await bredvid.openRecord(`${served.origin}/?patient=maj`);
  panel = await bredvid.openPanel(record);
  await chooseRegion(panel, '14');
  await waitForCodes(panel, ['E11.9', 'I10.9', 'I48.9', 'E78.5', 'N18.3', 'M17.1']);
});

afterEach(async () => {
  await bredvid?.close();
  await served?.close();
});

describe('a worker that was killed', () => {
  it('is not missed: the next patient is read and shown', async () => {
    await (await bredvid.worker()).close();
    await record.click('[data-patient=nils]');
    await waitForCodes(panel, ['J44.9', 'M17.1', 'F17.2']);
    const { diagnoses } = await readPanel(panel);
    expect(diagnoses.every(({ supports }) => supports.length > 0)).toBe(true);
  });
});

describe('an extension that was reloaded with a record open', () => {
  it('reads the same page again at the next press of the button', async () => {
    await bredvid.reload();
    const again = await bredvid.openPanel(record);
    await waitForCodes(again, ['E11.9', 'I10.9', 'I48.9', 'E78.5', 'N18.3', 'M17.1']);
    await record.click('[data-patient=sara]');
    await waitForCodes(again, ['F32.1', 'F43.8A', 'E03.9']);
  });
});

describe('without a network', () => {
  it('shows the same supports', async () => {
    const before = await settledPanel(panel);
    await served.close();
    await record.setOfflineMode(true);
    await panel.setOfflineMode(true);
    await panel.reload();
    await waitForCodes(panel, ['E11.9', 'I10.9', 'I48.9', 'E78.5', 'N18.3', 'M17.1']);
    expect(await readPanel(panel)).toEqual(before);
    await typeCode(panel, 'L20.9');
    await waitForCodes(panel, ['E11.9', 'I10.9', 'I48.9', 'E78.5', 'N18.3', 'M17.1', 'L20.9']);
  });
});

describe('a tab that was closed', () => {
  it('leaves nothing of its record behind', async () => {
    const kept = await recordKeys(panel);
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

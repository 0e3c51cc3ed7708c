/** Windows apart, a browser started anew, and words handed over from the menu of a selection. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenedBredvid, openBredvid, root } from './harness.ts';
import {
  chooseRegion,
  foundRows,
  panelText,
  readPanel,
  recordKeys,
  settledRecordKeys,
  shownCodes,
  typeCode,
  waitForCodes,
} from './panel.ts';
import { type ServedFolder, serveFolder } from './serve.ts';

let served: ServedFolder;
let bredvid: OpenedBredvid;
let profile: string;

beforeEach(async () => {
  served = await serveFolder(join(root, 'tests/demo'));
  profile = await mkdtemp(join(tmpdir(), 'bredvid-profile-'));
  bredvid = await openBredvid({ browser: 'chromium', profile });
});

afterEach(async () => {
  await bredvid?.close();
  await served?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

describe('a record in a private window', () => {
  it('is read there, kept nowhere else, and forgotten with its window', async () => {
    const open = await bredvid.openPanel(
      await bredvid.openRecord(`${served.origin}/?patient=amir`),
    );
    await chooseRegion(open, '14');
    await waitForCodes(open, ['J45.9']);
    const kept = await settledRecordKeys(open);

    const record = await bredvid.openPrivateRecord(`${served.origin}/?patient=nils`);
    const hidden = await bredvid.openPanel(record);
    await waitForCodes(hidden, ['J44.9', 'M17.1', 'F17.2']);
    expect(await shownCodes(open)).toEqual(['J45.9']);
    expect(await recordKeys(open)).toEqual(kept);

    await record.browserContext().close();
    const again = await bredvid.openPanel(await bredvid.openPrivateRecord('about:blank'));
    await again.waitForSelector('header select');
    expect(await panelText(again)).not.toContain('J44.9');
    expect(await recordKeys(open)).toEqual(kept);
  });
});

describe('a browser started anew', () => {
  it('remembers the region and nothing of any record', async () => {
    const before = await bredvid.openPanel(
      await bredvid.openRecord(`${served.origin}/?patient=amir`),
    );
    await chooseRegion(before, '14');
    await waitForCodes(before, ['J45.9']);
    await bredvid.close();

    bredvid = await openBredvid({ browser: 'chromium', profile });
    const panel = await bredvid.openPanel(await bredvid.openRecord('about:blank'));
    await panel.waitForSelector('header select');
    expect(await readPanel(panel)).toMatchObject({
      region: 'Västra Götalandsregionen',
      diagnoses: [],
    });
    expect(await panelText(panel)).not.toContain('J45.9');
    await typeCode(panel, 'L20.9');
    await waitForCodes(panel, ['L20.9']);
  });
});

describe('words selected on a page', () => {
  it('are searched for when the entry in their menu is chosen', async () => {
    const panel = await bredvid.openPanel(
      await bredvid.openRecord(served.page('note', '<!doctype html><p>atopiskt eksem')),
    );
    await chooseRegion(panel, '14');
    // The menu itself is the browser's own and out of reach: this is what it tells the worker.
    const worker = await bredvid.worker();
    await worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        readonly chrome: typeof import('webextension-polyfill');
      };
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const clicked = chrome.contextMenus.onClicked as unknown as {
        dispatch(info: object, tab: object | undefined): void;
      };
      clicked.dispatch({ menuItemId: 'search-selection', selectionText: 'atopiskt eksem' }, tab);
    });
    await panel.waitForSelector('[role="option"]');
    expect((await foundRows(panel)).join()).toContain('Atopiskt eksem');
  });
});

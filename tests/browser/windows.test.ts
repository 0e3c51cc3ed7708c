/** Windows apart, a browser started anew, and words handed over from the menu of a selection. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Target } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type Browser from 'webextension-polyfill';
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

/** An event of the browser's, which the tests let happen. */
interface Event {
  dispatch(...told: unknown[]): void;
}

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

describe('without a record in the browser', () => {
  it('the address bar, the button’s menu and what is pasted each lead to supports', async () => {
    // Address bar and menu are the browser's own and out of reach: this is what they tell the worker.
    const worker = await bredvid.worker();
    const nextPage = async (ending: string, told: (chrome: typeof Browser) => void) => {
      const others = new Set(bredvid.browser.targets());
      await worker.evaluate(`(${told})(chrome)`);
      const isIt = (one: Target) => !others.has(one) && one.url().endsWith(ending);
      return (await bredvid.browser.waitForTarget(isIt)).asPage();
    };

    const searched = await nextPage('sidepanel.html#tab', ({ omnibox }) => {
      (omnibox.onInputEntered as unknown as Event).dispatch('kol', 'currentTab');
    });
    // What was asked is answered at once; the region is asked for when there is room for it.
    await searched.waitForSelector('[role="option"]');
    expect((await foundRows(searched)).join()).toContain('KOL');

    const tab = await nextPage('sidepanel.html#tab', ({ contextMenus }) => {
      (contextMenus.onClicked as unknown as Event).dispatch({ menuItemId: 'open-tab' }, {});
    });
    await chooseRegion(tab, '14');
    await tab.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', 'E11.9 Typ 2-diabetes\nI10.9 Hypertoni');
      const pasted = new ClipboardEvent('paste', { clipboardData, bubbles: true });
      document.body.dispatchEvent(pasted);
    });
    await waitForCodes(tab, ['E11.9', 'I10.9']);

    // With a tab open that listens too: what is written opens its own.
    const other = await nextPage('sidepanel.html#tab', ({ omnibox }) => {
      (omnibox.onInputEntered as unknown as Event).dispatch('astma', 'currentTab');
    });
    await other.waitForSelector('[role="option"]');
    expect((await foundRows(other)).join()).toContain('Astma');

    const prepare = await nextPage('prepare.html', ({ contextMenus }) => {
      (contextMenus.onClicked as unknown as Event).dispatch({ menuItemId: 'open-prepare' }, {});
    });
    await prepare.waitForSelector('#codes');
    await prepare.type('#codes', 'J45.9');
    await prepare.keyboard.press('Enter');
    await (await prepare.waitForSelector('.choice input'))?.click();
    await prepare.waitForSelector('.prepare-foot button:enabled');
    const file = await prepare.evaluate(() => {
      const made: Blob[] = [];
      const { createObjectURL } = URL;
      URL.createObjectURL = (blob: Blob) => {
        made.push(blob);
        return createObjectURL(blob);
      };
      document.querySelector<HTMLElement>('.prepare-foot button:last-child')?.click();
      return made[0]?.text();
    });
    expect(file).toMatch(/J45\.9.*https:.*utgåva \d+, \d+ \p{L}+ \d{4}.*Utskrivet /su);
    expect(file).not.toMatch(/<script|<link/);
  });
});

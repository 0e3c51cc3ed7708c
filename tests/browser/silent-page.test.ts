/** A page that hangs: what the panel says meanwhile is true and of use, and its diagnoses come when it goes on. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statesSv } from '../../components/text/states-sv.ts';
import { type OpenedBredvid, openBredvid, root } from './harness.ts';
import { chooseRegion, enterByHand, panelText, readPanel, waitForCodes } from './panel.ts';
import { type ServedFolder, serveFolder } from './serve.ts';

let served: ServedFolder;
let bredvid: OpenedBredvid;
let panel: Page;
let other: Page;

beforeAll(async () => {
  served = await serveFolder(join(root, 'tests/demo'));
  bredvid = await openBredvid({ browser: 'chromium' });
  other = await bredvid.openRecord(served.page('other', '<!doctype html><p>Text'));
  panel = await bredvid.openPanel(other);
  await chooseRegion(panel, '14');
  await says(statesSv['page.nothing']);
});

afterAll(async () => {
  await bredvid?.close();
  await served?.close();
});

/** @returns what lets it go on */
async function hang(page: Page): Promise<() => void> {
  const letGo = served.hold('/hang');
  const before = asked();
  await page.evaluate(() => {
    setTimeout(() => {
      const wait = new XMLHttpRequest();
      // Nothing of the page runs until it is answered.
      wait.open('GET', '/hang', false);
      wait.send();
    });
  });
  await expect.poll(asked).toBeGreaterThan(before);
  return letGo;
}

const asked = () => served.requests.filter((path) => path === '/hang').length;

async function says(words: string): Promise<void> {
  await panel.waitForFunction((said) => document.body.innerText.includes(said), {}, words);
}

function tabInFront(): Promise<number> {
  return panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      readonly chrome: typeof import('webextension-polyfill');
    };
    const [{ id = -1 } = {}] = await chrome.tabs.query({ active: true });
    return id;
  });
}

/** As a press on the tab: nothing is asked of its page. */
async function bringToFront(tab: number): Promise<void> {
  await panel.evaluate(async (id) => {
    const { chrome } = globalThis as unknown as {
      readonly chrome: typeof import('webextension-polyfill');
    };
    await chrome.tabs.update(id, { active: true });
  }, tab);
}

describe('a page that hangs', () => {
  it('when its tab comes to the front shows nothing of the former look, says so, and goes on', async () => {
    const record = await bredvid.openRecord(`${served.origin}/?patient=amir`);
    const tab = await tabInFront();
    await bredvid.openPanel(record);
    await waitForCodes(panel, ['J45.9']);
    await other.bringToFront();
    await says(statesSv['page.nothing']);
    const letGo = await hang(record);
    await bringToFront(tab);
    await says(statesSv['page.reading']);
    await says(statesSv['page.silent']);
    expect(await panelText(panel)).not.toContain('J45.9');
    letGo();
    await waitForCodes(panel, ['J45.9']);
    await record.close();
  });

  it('when it is first read is not said to be unread, and can be helped by hand', async () => {
    const url = served.page('listed', '<!doctype html><h2>Diagnoser</h2><p>J45.9 Astma</p>');
    const record = await bredvid.openRecord(url);
    await says(statesSv['page.unread']);
    const letGo = await hang(record);
    await bredvid.openPanel(record);
    await says(statesSv['page.silent']);
    await enterByHand(panel, 'I10.9');
    await waitForCodes(panel, ['I10.9']);
    letGo();
    await waitForCodes(panel, ['J45.9', 'I10.9']);
    await record.close();
  });

  it('for ever is let go with its tab', async () => {
    const record = await bredvid.openRecord(`${served.origin}/?patient=amir`);
    const tab = await tabInFront();
    await bredvid.openPanel(record);
    await waitForCodes(panel, ['J45.9']);
    await other.bringToFront();
    await hang(record);
    await bringToFront(tab);
    await says(statesSv['page.silent']);
    await record.close();
    await other.bringToFront();
    await says(statesSv['page.nothing']);
    expect((await readPanel(panel)).diagnoses).toEqual([]);
  });
});

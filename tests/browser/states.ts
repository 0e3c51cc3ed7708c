/**
 * Every state of the panel, brought about as a user would, for the accessibility tests and the
 * screenshots. Each starts from a fresh panel with a region chosen, but for the first.
 */
import type { Page } from 'puppeteer-core';
import { sv } from '../../components/text/sv.ts';
import type { OpenedBredvid } from './harness.ts';
import { chooseRegion, enterByHand, search, typeCode, waitForCodes } from './panel.ts';
import type { ServedFolder } from './serve.ts';

export interface Stage {
  readonly bredvid: OpenedBredvid;
  readonly served: ServedFolder;
  readonly panel: Page;
}

export interface PanelScene {
  readonly name: string;
  prepare(stage: Stage): Promise<void>;
}

const demo = ({ served }: Stage, patient: string) => `${served.origin}/?patient=${patient}`;

async function openPage({ bredvid }: Stage, url: string) {
  const record = await bredvid.openRecord(url);
  await bredvid.openPanel(record);
}

async function says(panel: Page, words: string) {
  await panel.waitForFunction((said) => document.body.textContent?.includes(said), {}, words);
}

export const scenes: readonly PanelScene[] = [
  {
    name: 'first-use',
    async prepare({ panel }) {
      await panel.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          readonly chrome: typeof import('webextension-polyfill');
        };
        await chrome.storage.local.remove('settings');
      });
      await panel.reload();
      await says(panel, sv['first.title']);
    },
  },
  {
    name: 'several-diagnoses',
    async prepare(stage) {
      await openPage(stage, demo(stage, 'maj'));
      await waitForCodes(stage.panel, ['E11.9', 'I10.9', 'I48.9', 'E78.5', 'N18.3', 'M17.1']);
    },
  },
  {
    name: 'one-diagnosis',
    async prepare(stage) {
      await openPage(stage, demo(stage, 'amir'));
      await waitForCodes(stage.panel, ['J45.9']);
    },
  },
  {
    name: 'everything-unfolded',
    async prepare(stage) {
      await openPage(stage, demo(stage, 'nils'));
      await waitForCodes(stage.panel, ['J44.9', 'M17.1', 'F17.2']);
      await stage.panel.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
        const folded = 'main button[aria-expanded="false"]';
        for (const button of document.querySelectorAll<HTMLElement>(folded)) button.click();
      });
    },
  },
  {
    name: 'removed',
    async prepare(stage) {
      await openPage(stage, demo(stage, 'sara'));
      await waitForCodes(stage.panel, ['F32.1', 'F43.8A', 'E03.9']);
      await stage.panel.click('button[aria-label^="Ta bort E03.9"]');
      await says(stage.panel, sv['diagnoses.removed']);
    },
  },
  {
    name: 'nothing-on-the-page',
    async prepare(stage) {
      await openPage(stage, stage.served.page('empty', '<!doctype html><p>Vitamin B12.'));
      await says(stage.panel, sv['page.nothing']);
    },
  },
  {
    name: 'page-of-the-browser',
    async prepare(stage) {
      await openPage(stage, 'chrome://version');
      await says(stage.panel, sv['page.unreadable']);
    },
  },
  {
    name: 'page-not-read',
    async prepare(stage) {
      await stage.bredvid.openRecord(stage.served.page('unread', '<!doctype html><p>Text'));
      await says(stage.panel, sv['page.unread']);
    },
  },
  {
    name: 'no-support',
    async prepare(stage) {
      await stage.bredvid.openRecord(stage.served.page('unread', '<!doctype html><p>Text'));
      await enterByHand(stage.panel, 'W64.9');
      await says(stage.panel, 'W64.9');
    },
  },
  {
    name: 'not-understood',
    async prepare(stage) {
      await stage.bredvid.openRecord(stage.served.page('unread', '<!doctype html><p>Text'));
      await enterByHand(stage.panel, 'hej hopp');
      await says(stage.panel, sv['page.hand.none']);
    },
  },
  {
    name: 'typed',
    async prepare({ panel, bredvid, served }) {
      await bredvid.openRecord(served.page('unread', '<!doctype html><p>Text'));
      await typeCode(panel, 'L20.9');
      await waitForCodes(panel, ['L20.9']);
    },
  },
  {
    name: 'search',
    async prepare({ panel }) {
      await search(panel, 'astma');
      await panel.waitForSelector('[role="option"]');
    },
  },
  {
    name: 'search-without-results',
    async prepare({ panel }) {
      await search(panel, 'qzxwvkj');
      await says(panel, sv['search.nothing.way']);
    },
  },
];

/** Puts the panel on stage as a new one, with Västra Götaland chosen and no record in front. */
export async function setStage(stage: Stage): Promise<void> {
  for (const page of (await stage.bredvid.browser.pages()).slice(1)) {
    if (page !== stage.panel && /^(?:https?|chrome):/.test(page.url())) await page.close();
  }
  await stage.panel.reload();
  await chooseRegion(stage.panel, '14');
}

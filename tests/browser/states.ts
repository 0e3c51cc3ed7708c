/**
 * Every state of the panel and of the pages it opens, brought about as a user would, for the
 * accessibility tests and the screenshots. Each starts from a fresh panel with a region chosen, but
 * for the first. What passes by too fast to be met is written where the worker writes it.
 */
import type { HTTPRequest, Page, Target } from 'puppeteer-core';
import { statesSv } from '../../components/text/states-sv.ts';
import { sv } from '../../components/text/sv.ts';
import type { OpenedBredvid } from './harness.ts';
import { MADE_UP_CODE, MADE_UP_MARKS_CODE, type MadeUp } from './made-up.ts';
import {
  chooseRegion,
  enterByHand,
  search,
  settledPanel,
  tellOfUpdate,
  typeCode,
  waitForCodes,
} from './panel.ts';
import { openBesidePanel } from './press.ts';
import type { ServedFolder } from './serve.ts';

export interface Stage {
  /** Of `openMadeUp`: the shipped catalogue, and made-up supports under one code. */
  readonly madeUp: MadeUp;
  readonly bredvid: OpenedBredvid;
  readonly served: ServedFolder;
  readonly panel: Page;
}

export interface PanelScene {
  readonly name: string;
  /** Shown from its top to its end. */
  readonly isWhole?: boolean;
  /** @returns the page it is about, when that is not the panel */
  prepare(stage: Stage): Promise<Page | undefined>;
}

const demo = ({ served }: Stage, patient: string) => `${served.origin}/?patient=${patient}`;

const openPage = ({ bredvid, panel }: Stage, url: string) => openBesidePanel(bredvid, panel, url);

async function says(panel: Page, words: string) {
  await panel.waitForFunction((said) => document.body.textContent?.includes(said), {}, words);
}

/** A state of the panel itself. */
function inPanel(name: string, prepare: (stage: Stage) => Promise<void>): PanelScene {
  return {
    name,
    async prepare(stage) {
      await prepare(stage);
      return undefined;
    },
  };
}

/** The same, pictured from its top to its end. */
function whole(name: string, prepare: (stage: Stage) => Promise<void>): PanelScene {
  return { ...inPanel(name, prepare), isWhole: true };
}

async function press(panel: Page, selector: string) {
  const button = await panel.waitForSelector(selector);
  await button?.evaluate((element) => (element as HTMLElement).click());
}

/**
 * The reading of a page as the worker would keep it. The page was never read, so that no report of its
 * own takes the place.
 */
async function keepReading({ panel, bredvid, served }: Stage, reading: string) {
  await bredvid.openRecord(served.page('unread', '<!doctype html><p>Text'));
  await panel.waitForFunction(
    async (state) => {
      const { chrome } = globalThis as unknown as {
        readonly chrome: typeof import('webextension-polyfill');
      };
      const [tab] = await chrome.tabs.query({ active: true });
      // That nobody may read it is kept first: later it would take the place of what is kept here.
      const known = await chrome.storage.session.get(`tab:${tab?.id}`);
      if (Object.keys(known).length === 0) return false;
      const context = 'as-read';
      await chrome.storage.session.set({
        [`tab:${tab?.id}`]: { context, access: 'read', frames: [0] },
        [`record:${tab?.id}:0`]: { frame: 0, context, state, visible: true, mentions: [] },
      });
      return true;
    },
    {},
    reading,
  );
}

/** Puts these values where the extension keeps them. */
async function keep(panel: Page, values: Readonly<Record<string, unknown>>) {
  await panel.evaluate(async (kept) => {
    const { chrome } = globalThis as unknown as {
      readonly chrome: typeof import('webextension-polyfill');
    };
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({
      ...kept,
      settings: { ...(settings as object), ...(kept.settings as object) },
    });
  }, values);
}

/** Nothing is stored, and what becomes of the part that takes the package in is up to the caller. */
async function withoutCatalogue(
  panel: Page,
  answer: (request: HTTPRequest) => Promise<void> | undefined,
) {
  await panel.setRequestInterception(true);
  panel.on('request', (request) => {
    if (request.isInterceptResolutionHandled()) return;
    const isSeed = /\/seed-/.test(request.url());
    void (isSeed ? answer(request) : request.continue())?.catch(() => undefined);
  });
  await panel.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const deletion = indexedDB.deleteDatabase('bredvid-catalogue');
        deletion.onsuccess = () => resolve();
      }),
  );
  await panel.reload();
}

export const scenes: readonly PanelScene[] = [
  inPanel('pinned', async (stage) => {
    await openPage(stage, demo(stage, 'amir'));
    await waitForCodes(stage.panel, ['J45.9']);
    await press(stage.panel, `.supports [aria-label^="${sv['stay.pin']} "]`);
    await stage.panel.waitForSelector('.stayed li');
  }),
  inPanel('why', async (stage) => {
    await openPage(stage, demo(stage, 'amir'));
    await waitForCodes(stage.panel, ['J45.9']);
    await press(stage.panel, '.supports .why[aria-expanded]');
    await stage.panel.waitForSelector('.provenance');
  }),
  inPanel('choosing-what-is-listed', async (stage) => {
    await openPage(stage, demo(stage, 'amir'));
    await waitForCodes(stage.panel, ['J45.9']);
    await press(stage.panel, `button[title="${sv['filter.open']}"]`);
    await stage.panel.waitForSelector('.filter-form select');
  }),
  inPanel('a-selection', async (stage) => {
    await openPage(stage, demo(stage, 'amir'));
    await waitForCodes(stage.panel, ['J45.9']);
    const settings = { profession: 'nurse', withoutHeadings: ['sick-leave', 'drugs'] };
    await keep(stage.panel, { settings });
    await press(stage.panel, '.left-out button');
    await stage.panel.waitForSelector('.left-out li');
  }),
  inPanel('news', async (stage) => {
    await keep(stage.panel, {
      ownUse: { 'se/x J45 2026-W01': 3 },
      news: { on: '2026-01-01', known: {} },
    });
    await stage.panel.reload();
    await openPage(stage, demo(stage, 'amir'));
    await waitForCodes(stage.panel, ['J45.9']);
    await stage.panel.waitForSelector('.news li');
    await stage.panel.$eval('.news', (news) => news.scrollIntoView({ block: 'end' }));
  }),
  inPanel('checklist-signal-decision', async ({ panel }) => {
    await typeCode(panel, MADE_UP_CODE);
    await waitForCodes(panel, [MADE_UP_CODE]);
    await press(panel, '.checklist summary');
    await press(panel, '.checklist input');
  }),
  inPanel('told-before-the-press', async ({ panel }) => {
    await typeCode(panel, MADE_UP_MARKS_CODE);
    await waitForCodes(panel, [MADE_UP_MARKS_CODE]);
    await press(panel, '.drugs-elsewhere summary');
    await panel.waitForSelector('.drugs-elsewhere li');
  }),
  inPanel('other-regions', async ({ panel }) => {
    await typeCode(panel, MADE_UP_MARKS_CODE);
    await waitForCodes(panel, [MADE_UP_MARKS_CODE]);
    await press(panel, '.other-regions summary');
    await panel.waitForSelector('.other-regions li');
    await panel.$eval('.other-regions', (drawer) => drawer.scrollIntoView({ block: 'center' }));
  }),
  inPanel('waiting-news', async ({ panel, madeUp }) => {
    await typeCode(panel, MADE_UP_CODE);
    await waitForCodes(panel, [MADE_UP_CODE]);
    await madeUp.publishMore(panel);
    await panel.waitForSelector('.waiting p');
  }),
  inPanel('preparing', async ({ panel }) => {
    await withoutCatalogue(panel, () => undefined);
    await says(panel, statesSv['catalogue.preparing']);
  }),
  inPanel('catalogue-broken', async ({ panel }) => {
    await withoutCatalogue(panel, (request) => request.abort());
    await says(panel, statesSv['catalogue.broken']);
  }),
  inPanel('another-region', async (stage) => {
    await openPage(stage, demo(stage, 'amir'));
    await waitForCodes(stage.panel, ['J45.9']);
    await press(stage.panel, '.other-regions summary');
    await press(stage.panel, '.other-regions .heading button');
    await stage.panel.waitForSelector('.notice.look');
  }),
  inPanel('reading', async (stage) => {
    // What it says after three seconds is a state of its own.
    await stage.panel.evaluate(() => {
      const { setTimeout } = globalThis;
      const patient = (task: () => void, wait?: number, ...rest: unknown[]) =>
        setTimeout(task, wait === 3000 ? 1e8 : wait, ...rest);
      Object.assign(globalThis, { setTimeout: patient });
    });
    await keepReading(stage, 'reading');
    await says(stage.panel, statesSv['page.reading']);
  }),
  inPanel('silent', async (stage) => {
    await keepReading(stage, 'reading');
    await says(stage.panel, statesSv['page.silent']);
  }),
  inPanel('stopped', async (stage) => {
    await keepReading(stage, 'stopped');
    await says(stage.panel, statesSv['page.stopped']);
  }),
  inPanel('updated', async (stage) => {
    await openPage(stage, demo(stage, 'amir'));
    await waitForCodes(stage.panel, ['J45.9']);
    await tellOfUpdate(stage.panel);
    await says(stage.panel, statesSv['updated.text']);
  }),
  {
    name: 'in-a-tab',
    async prepare(stage) {
      const page = await stage.bredvid.openPage('sidepanel.html#tab');
      await enterByHand(page, 'J45.9');
      await waitForCodes(page, ['J45.9']);
      return page;
    },
  },
  {
    name: 'prepare',
    async prepare(stage) {
      const page = await stage.bredvid.openPage('prepare.html');
      await page.type('#codes', 'J45.9, I10.9');
      await page.click('form button');
      await page.waitForSelector('.choice input');
      for (const box of (await page.$$('.choice input')).slice(0, 3)) await box.click();
      return page;
    },
  },
  {
    name: 'patient-languages',
    async prepare({ panel, bredvid }) {
      await typeCode(panel, MADE_UP_MARKS_CODE);
      await waitForCodes(panel, [MADE_UP_MARKS_CODE]);
      await press(panel, '.show-patient');
      const isIt = (one: Target) => one.url().includes('/patient.html');
      const page = await (await bredvid.browser.waitForTarget(isIt)).asPage();
      await page.waitForSelector('.material');
      return page;
    },
  },
  {
    name: 'patient',
    async prepare(stage) {
      await openPage(stage, demo(stage, 'amir'));
      await waitForCodes(stage.panel, ['J45.9']);
      const { browser } = stage.bredvid;
      await press(stage.panel, '.show-patient');
      const target = await browser.waitForTarget((one) => one.url().includes('/patient.html'));
      const page = await target.asPage();
      await page.waitForSelector('.material');
      return page;
    },
  },

  inPanel('first-use', async ({ panel }) => {
    await panel.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        readonly chrome: typeof import('webextension-polyfill');
      };
      await chrome.storage.local.remove('settings');
    });
    await panel.reload();
    await says(panel, statesSv['first.title']);
  }),
  inPanel('several-diagnoses', async (stage) => {
    await openPage(stage, demo(stage, 'maj'));
    await waitForCodes(stage.panel, ['E11.9', 'I10.9', 'I48.9', 'E78.5', 'N18.3', 'M17.1']);
  }),
  inPanel('one-diagnosis', async (stage) => {
    await openPage(stage, demo(stage, 'amir'));
    await waitForCodes(stage.panel, ['J45.9']);
  }),
  inPanel('only-mentioned', async (stage) => {
    const family = '<!doctype html><h2>Hereditet</h2><p>Mamma: E11.9 Typ 2-diabetes</p>';
    await openPage(stage, stage.served.page('family', family));
    await says(stage.panel, statesSv['page.mentioned']);
  }),
  inPanel('beside-another-tab', async (stage) => {
    await openPage(stage, demo(stage, 'amir'));
    await waitForCodes(stage.panel, ['J45.9']);
    const page = stage.served.page('support', '<!doctype html><p>Text');
    await stage.panel.$eval(
      '.supports a.support-link',
      (link, address) => {
        link.href = address;
        link.click();
      },
      page,
    );
    await says(stage.panel, statesSv['page.origin']);
  }),
  whole('everything-unfolded', async (stage) => {
    await openPage(stage, demo(stage, 'nils'));
    await waitForCodes(stage.panel, ['J44.9', 'M17.1', 'F17.2']);
    await stage.panel.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      const folded = 'main button[aria-expanded="false"]';
      for (const button of document.querySelectorAll<HTMLElement>(folded)) button.click();
    });
  }),
  inPanel('removed', async (stage) => {
    await openPage(stage, demo(stage, 'sara'));
    await waitForCodes(stage.panel, ['F32.1', 'F43.8A', 'E03.9']);
    await stage.panel.click('button[aria-label^="Ta bort E03.9"]');
    await says(stage.panel, sv['diagnoses.removed']);
  }),
  inPanel('nothing-on-the-page', async (stage) => {
    await openPage(stage, stage.served.page('empty', '<!doctype html><p>Vitamin B12.'));
    await says(stage.panel, statesSv['page.nothing']);
  }),
  inPanel('page-of-the-browser', async (stage) => {
    await openPage(stage, 'chrome://version');
    await says(stage.panel, statesSv['page.unreadable']);
  }),
  inPanel('page-not-read', async (stage) => {
    await stage.bredvid.openRecord(stage.served.page('unread', '<!doctype html><p>Text'));
    await says(stage.panel, statesSv['page.unread']);
  }),
  inPanel('no-support', async (stage) => {
    await stage.bredvid.openRecord(stage.served.page('unread', '<!doctype html><p>Text'));
    await settledPanel(stage.panel);
    await enterByHand(stage.panel, 'W64.9');
    await says(stage.panel, 'W64.9');
  }),
  inPanel('not-understood', async (stage) => {
    await stage.bredvid.openRecord(stage.served.page('unread', '<!doctype html><p>Text'));
    await settledPanel(stage.panel);
    await enterByHand(stage.panel, 'Mår bättre, åter om en vecka.');
    await says(stage.panel, sv['page.hand.none']);
  }),
  inPanel('typed', async ({ panel, bredvid, served }) => {
    await bredvid.openRecord(served.page('unread', '<!doctype html><p>Text'));
    await settledPanel(panel);
    await typeCode(panel, 'L20.9');
    await waitForCodes(panel, ['L20.9']);
  }),
  inPanel('search', async ({ panel }) => {
    await search(panel, 'astma');
    await panel.waitForSelector('[role="option"]');
  }),
  inPanel('search-without-results', async ({ panel }) => {
    await search(panel, 'qzxwvkj');
    await says(panel, statesSv['search.nothing.way']);
  }),
];

/** Puts the panel on stage as a new one, with Västra Götaland chosen and no record in front. */
export async function setStage(stage: Stage): Promise<void> {
  for (const page of (await stage.bredvid.browser.pages()).slice(1)) {
    if (page !== stage.panel && /^(?:https?|chrome):|\.html/.test(page.url())) await page.close();
  }
  if (stage.panel.listenerCount('request') > 0) {
    stage.panel.removeAllListeners('request');
    await stage.panel.setRequestInterception(false);
  }
  await stage.panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      readonly chrome: typeof import('webextension-polyfill');
    };
    await chrome.storage.local.set({ settings: { region: 'se-14' } });
    await chrome.storage.local.remove(['ownUse', 'news']);
  });
  await stage.panel.reload();
  await chooseRegion(stage.panel, '14');
  // The one before may have left none.
  await stage.panel.waitForSelector('.panel-footer > span');
}

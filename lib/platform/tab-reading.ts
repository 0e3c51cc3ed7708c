/**
 * Putting the reader into a tab, where the permissions reach: the tab the user clicked in
 * (`activeTab`) and the sites always allowed. Doing it twice does no harm, see `frame-claim.ts`.
 */
import browser from 'webextension-polyfill';
import type { RecordKeeper } from './record-keeper.ts';
import { readTabRecord, type TabAccess } from './record-store.ts';
import type { FrameSender } from './sender.ts';
import { originOf } from './settings-schema.ts';
import { allowedPatterns, READER_FILE, registerReader } from './sites.ts';
import { createTurns } from './turns.ts';

/** One registration at a time, for all tabs; ids of tabs are never negative. */
const ALL = -1;

export interface TabReading {
  /** The user clicked the toolbar button in this tab: everything in it is read anew. */
  readonly clicked: (tabId: number) => Promise<TabAccess>;
  /** Reads the tab as far as is allowed, without asking anyone. */
  readonly read: (tabId: number) => Promise<TabAccess>;
  /** The tab has loaded something: frames that are gone go, new ones are read. */
  readonly loaded: (tabId: number) => Promise<void>;
  /** The allowed sites are other than before, or the extension has started anew. */
  readonly sitesChanged: () => Promise<void>;
  /** Sites were taken back: tabs that may not be read any more are blanked. */
  readonly sitesRevoked: () => Promise<void>;
}

export function createTabReading(keeper: RecordKeeper): TabReading {
  const takeTurn = createTurns();

  /** One at a time: a refusal from before the user's click must not blank what it let in. */
  function read(tabId: number, otherwise: () => Promise<TabAccess>): Promise<TabAccess> {
    return takeTurn(tabId, async () => {
      // Refused is at once: a page that keeps the browser waiting may be read, and does not answer.
      const late = setTimeout(() => keeper.open(tabId, 'read'), ANSWER_MS);
      const access = (await inject(tabId)) ? 'read' : await otherwise();
      clearTimeout(late);
      if (access === 'gone') await keeper.forget(tabId);
      else await keeper.open(tabId, access);
      return access;
    });
  }

  return {
    async clicked(tabId) {
      const before = await readTabRecord(tabId);
      // The click gave the permission, if anything can.
      const access = await read(tabId, () => refusal(tabId, 'browser-page'));
      // Where nothing was read before, all is read now; what was typed meanwhile stays.
      if (access === 'read' && before?.access === access) await keeper.reread(tabId);
      return access;
    },
    read: (tabId) =>
      read(tabId, async () => {
        const before = await readTabRecord(tabId);
        const known = before?.access === 'browser-page' ? before.access : 'no-permission';
        return refusal(tabId, known);
      }),
    async loaded(tabId) {
      const tab = await readTabRecord(tabId);
      if (!tab) return;
      await keeper.sweep(tabId);
      await read(tabId, () => refusal(tabId, 'no-permission'));
    },
    async sitesChanged() {
      await takeTurn(ALL, registerReader);
      const url = [...(await allowedPatterns())];
      const tabs = url.length === 0 ? [] : await browser.tabs.query({ url });
      await Promise.all(
        tabs.map(({ id }) => id !== undefined && read(id, () => refusal(id, 'no-permission'))),
      );
    },
    async sitesRevoked() {
      await takeTurn(ALL, registerReader);
      const tabs = await browser.tabs.query({});
      await Promise.all(
        tabs.map(async ({ id }) => {
          if (id === undefined || !(await readTabRecord(id))) return;
          if (!(await inject(id))) await keeper.close(id, 'no-permission');
        }),
      );
    },
  };
}

/** Milliseconds a page has to take the reader before it is said to be read. */
const ANSWER_MS = 300;

/** Milliseconds before each try to put the reader into a page, while no frame takes it. */
const TRIES_MS = [0, 20, 80, 300, 1000, 2000, 4000];

/**
 * Whether the reader could be put into the tab. Right after a click the browser may know of the
 * permission and the page not yet (seen in Chromium on a busy computer): then nothing fails, but
 * no frame has taken it.
 */
async function inject(tabId: number): Promise<boolean> {
  for (const wait of TRIES_MS) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const frames = await injectOnce(tabId);
    if (frames !== 0) return frames !== undefined;
  }
  return false;
}

/** @returns how many frames took the reader; `undefined` where it may not be put */
async function injectOnce(tabId: number): Promise<number | undefined> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: [READER_FILE],
      // A page that never finishes loading is read as far as it has come.
      injectImmediately: true,
    });
    return frames.length;
  } catch {
    return undefined;
  }
}

/** The half of the reader that decides, as WXT builds it. */
const JUDGE_FILE = '/content-scripts/judge.js';

/** Puts it into a frame in which a code was found; throws when the frame is gone. */
export async function putJudge({ tabId, frame }: FrameSender): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frame] },
    files: [JUDGE_FILE],
    injectImmediately: true,
  });
}

/** Why a tab cannot be read, if nothing in its address says more than `known`. */
async function refusal(tabId: number, known: TabAccess): Promise<TabAccess> {
  try {
    const { url } = await browser.tabs.get(tabId);
    return url !== undefined && !originOf(url) ? 'browser-page' : known;
  } catch {
    return 'gone';
  }
}

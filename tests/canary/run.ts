/** Leafs through generated record pages in one tab, and looks for their canaries in all it caught. */
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../.ci/browsers.mjs';
import { openBredvid } from '../browser/harness.ts';
import { chooseRegion, waitForCodes } from '../browser/panel.ts';
import { serveFolder } from '../browser/serve.ts';
import { type CanaryPage, canaryPage } from './pages.ts';
import { findLeaks, type Leak } from './search.ts';
import { type Catch, catchAll } from './watch.ts';

export interface CanaryRun {
  readonly pages: number;
  readonly canaries: number;
  /** UTF-16 units that were caught and searched. */
  readonly searched: number;
  readonly leaks: readonly Leak[];
  /** What was asked of anyone but the record's own server and the extension's own files. */
  readonly asked: readonly string[];
  /** Pages whose diagnosis was reported: a reader that is off leaks nothing either. */
  readonly reported: number;
}

const BATCH = 25;
/** Pages whose canaries are looked for at once in what was kept. */
const AT_ONCE = 500;

export interface CanaryOptions {
  /** Pages; each is another patient, in the same document or in a new one. */
  readonly count: number;
  /** The number of the first; 1 by default. A long run can be done in parts. */
  readonly from?: number;
  /** The first so many are read with the panel open, the others without it; all by default. */
  readonly besidePanel?: number;
  told?(line: string): void;
}

export async function runCanaries(
  browser: BrowserKind,
  { count, from = 1, besidePanel = count, told }: CanaryOptions,
): Promise<CanaryRun> {
  const served = await serveFolder();
  const bredvid = await openBredvid({ browser, sites: ['http://127.0.0.1/*'] });
  try {
    const record = await bredvid.openRecord(served.page('start', shell));
    const panel = await bredvid.openPanel(record);
    await chooseRegion(panel, '14');
    await show(record, { ...canaryPage(0), address: '/start' });
    await waitForCodes(panel, [canaryPage(0).code]);
    const catches = [await catchAll(bredvid, record, panel, served.origin)];
    const kept: string[] = [];
    const leaks: Leak[] = [];
    let canaries: string[] = [];
    let searched = 0;
    let reported = 0;
    let seen = 0;
    for (let number = 1; number <= count; number += 1) {
      const page = canaryPage(from + number - 1);
      if (number % BATCH === 0) {
        const address = new URL(page.address, served.origin);
        served.page(decodeURI(address.pathname).slice(1), shell);
        await record.goto(address.href, { waitUntil: 'domcontentloaded' });
      }
      await show(record, page);
      canaries.push(...page.canaries);
      seen += page.canaries.length;
      if (await isReported(panel, page.code)) reported += 1;
      if (number % BATCH === 0 || number === count || number === besidePanel) {
        const words = await latest(catches).take();
        leaks.push(...findLeaks(canaries, words));
        searched += Object.values(words).reduce((sum, { length }) => sum + length, 0);
        // The last page's stay: what is late must not slip through between two batches.
        canaries = [...page.canaries];
        if (number % 1000 === 0)
          told?.(`${browser}: ${number} pages, ${reported} reported, ${leaks.length} leaks`);
      }
      if (number === count || number === besidePanel) kept.push(await latest(catches).kept());
      if (number === besidePanel && number < count) {
        await leaveFor(panel, '/options.html');
        catches.push(await catchAll(bredvid, record, panel, served.origin));
      }
    }
    const all = kept.join('\n');
    searched += all.length;
    for (let first = 1; first <= count; first += AT_ONCE) {
      const pages = Array.from({ length: Math.min(AT_ONCE, count + 1 - first) }, (_, n) =>
        canaryPage(from + first + n - 1),
      );
      const some = pages.flatMap((page) => page.canaries);
      leaks.push(...findLeaks(some, { kept: all }));
    }
    const own = browser === 'chromium' ? `chrome-extension://${bredvid.extensionId}/` : 'moz-';
    const asked = catches
      .flatMap((one) => one.asked)
      .filter((url) => !url.includes(own) && !url.includes(' data:'));
    return { pages: count, canaries: seen, searched, leaks, asked, reported };
  } finally {
    await bredvid.close();
    await served.close();
  }
}

function latest(catches: readonly Catch[]): Catch {
  const last = catches.at(-1);
  if (last === undefined) throw new Error('Nothing is caught yet');
  return last;
}

/** Has another of the extension's pages stand where the panel stood. */
async function leaveFor(panel: Page, path: string): Promise<void> {
  await panel.evaluate((next) => location.assign(next), path);
  await panel.waitForFunction(
    (next) => location.pathname === next && document.readyState === 'complete',
    {},
    path,
  );
}

const shell = '<!doctype html><html lang="sv"><title>Journal</title><body><p>Tom';

async function show(record: Page, { body, title, address, shadow }: CanaryPage): Promise<void> {
  await record.evaluate(
    (markup, heading, path, hidden) => {
      history.replaceState({}, '', path);
      document.title = heading;
      document.body.innerHTML = markup;
      const host = document.getElementById('host');
      if (host) host.attachShadow({ mode: 'open' }).innerHTML = hidden;
    },
    body,
    title,
    address,
    shadow,
  );
}

/** Waits until the session holds this diagnosis, or answers no when it does not come. */
function isReported(panel: Page, code: string): Promise<boolean> {
  return panel.evaluate(async (wanted) => {
    type Browser = typeof import('webextension-polyfill');
    const world = globalThis as unknown as { chrome: Browser; browser?: Browser };
    const { session } = (world.browser ?? world.chrome).storage;
    const holds = async () => {
      const entries = Object.entries(await session.get(null));
      const records = JSON.stringify(entries.filter(([key]) => key.startsWith('record:')));
      return records.includes(`"${wanted}"`);
    };
    const until = Date.now() + 10_000;
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const look = async () => {
      if (await holds()) resolve(true);
      else if (Date.now() > until) resolve(false);
    };
    session.onChanged.addListener(look);
    const late = setTimeout(() => resolve(false), 10_000);
    void look();
    const found = await promise;
    session.onChanged.removeListener(look);
    clearTimeout(late);
    return found;
  }, code);
}

/**
 * `npm run score -- DIR`: how well the built extension reads the pages of a folder, in a real
 * Chromium with the real panel beside them, against the folder's `truth.json`.
 *
 * Counted are the diagnoses the panel shows as the open patient's. The last line is JSON.
 */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Mention } from '../lib/reading/mention.ts';
import { readingOf } from '../lib/state/record.ts';
import { type OpenedBredvid, openBredvid, root } from './browser/harness.ts';
import { chooseRegion } from './browser/panel.ts';
import { serveFolder } from './browser/serve.ts';
import { buildExtension } from './build-extension.ts';
import { compare, type PageResult, summary } from './score/compare.ts';
import { scoreReaderAlone } from './score/reader-alone.ts';
import { domOf, doSteps, isSameBut, StepFailed } from './score/steps.ts';
import { type PageTruth, readTruth } from './score/truth.ts';

/** The panel must stand still for so long: longer than the pause after typing, on a busy machine. */
const QUIET_MS = 750;
const PATIENCE_MS = 6000;

const given = process.argv.slice(2);
const [folder, only] = given.filter((one) => !one.startsWith('--'));
if (folder === undefined) {
  console.error('Usage: npm run score -- DIR [NAME]   (a folder of pages with a truth.json)');
  process.exit(2);
}
if (given.includes('--reader')) {
  await scoreReaderAlone(folder, only ?? '', given.includes('--evidence'));
  process.exit();
}
const built = await buildExtension('chromium');
const dir = resolve(root, folder);
const pages = (await readTruth(dir)).filter(
  ({ file }) => only === undefined || file.includes(only),
);
const served = await serveFolder(dir);
const sites = ['http://127.0.0.1/*', 'http://localhost/*'];
const bredvid = await openBredvid({ browser: 'chromium', dir: built, sites });
const record = await bredvid.openRecord('about:blank');
const quiet = await bredvid.browser.createBrowserContext();
const results: PageResult[] = [];
const errors: string[] = [];
try {
  const first = await bredvid.openRecord(`${served.origin}/truth.json`);
  const panel = await bredvid.openPanel(first);
  await chooseRegion(panel, '14');
  await first.close();
  await record.bringToFront();
  for (const truth of pages) {
    try {
      results.push(await scorePage(truth, record, panel, bredvid));
    } catch (error) {
      if (!(error instanceof StepFailed)) throw error;
      errors.push(error.message);
    }
  }
} finally {
  await bredvid.close();
  await served.close();
}
for (const line of summary(results).lines) console.log(line);
for (const error of errors) console.log(`ERROR ${error}`);
console.log(JSON.stringify({ ...summary(results).figures, errors: errors.length }));
process.exitCode = errors.length > 0 ? 1 : 0;

interface Seen {
  readonly shown: readonly { system: string; code: string; evidence: string }[];
  readonly mentioned: readonly { system: string; code: string; statuses: readonly string[] }[];
  readonly milliseconds: number;
}

async function scorePage(
  truth: PageTruth,
  page: Page,
  panel: Page,
  opened: OpenedBredvid,
): Promise<PageResult> {
  const url = `${served.origin}/${truth.file}`;
  await page.goto('about:blank');
  await doSteps(page, url, truth.file, truth.steps);
  const seen = await settle(panel, opened, page);
  const after = await domOf(page);
  const plain = await plainDom(truth, url);
  // A page that draws lots or tells the time is not the same twice: what differs between two quiet
  // loads of it is not held against the reader.
  const isSame = plain === after || isSameBut(after, plain, await plainDom(truth, url));
  return compare(truth, seen, !isSame);
}

/** The page's DOM after the same steps in a window without extensions. */
async function plainDom(truth: PageTruth, url: string): Promise<string> {
  const page = await quiet.newPage();
  await doSteps(page, url, truth.file, truth.steps);
  const dom = await domOf(page);
  await page.close();
  return dom;
}

/** Waits until all frames have reported and the panel's diagnoses stand still; answers them, and when they last changed. */
async function settle(panel: Page, opened: OpenedBredvid, page: Page): Promise<Seen> {
  const url = page.url();
  const begun = performance.now();
  let changed = begun;
  let before = '';
  let now = begun;
  let reading = true;
  while (now - begun < PATIENCE_MS && (reading || now - changed < QUIET_MS)) {
    const text = await panel.evaluate(() =>
      [...document.querySelectorAll('.chip .code')].map((code) => code.textContent).join(' '),
    );
    now = performance.now();
    if (text !== before) changed = now;
    before = text;
    // Not yet read, or read and not yet on show: under load the panel comes a little later.
    const { progress, diagnoses, reported } = await readingIn(opened, url);
    const isShown = diagnoses.every(({ coding }) => text.split(' ').includes(coding.code));
    // One that may not be read never reports; then patience ends the waiting.
    const isPart = reported < page.frames().length;
    reading = progress === 'unread' || progress === 'reading' || !isShown || isPart;
  }
  const { diagnoses, alsoMentioned } = await readingIn(opened, url);
  const chips = new Set(before.split(' '));
  return {
    shown: diagnoses
      .filter(({ coding }) => chips.has(coding.code))
      .map(({ coding, evidence }) => ({ ...coding, evidence: said(evidence) })),
    mentioned: alsoMentioned.map(({ coding, statuses }) => ({ ...coding, statuses })),
    milliseconds: changed - begun,
  };
}

function said(evidence: Mention['evidence']): string {
  return [...new Set(evidence.map(({ kind, place }) => `${kind}: ${place}`))].join(', ');
}

/** What the worker keeps of the tab in front, merged as the panel does. */
async function readingIn(opened: OpenedBredvid, url: string) {
  const worker = await opened.worker();
  const { stored, tabId } = (await worker.evaluate(async () => {
    const browser = (globalThis as unknown as { chrome: WorkerBrowser }).chrome;
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    return { stored: await browser.storage.session.get(null), tabId: tab?.id };
  })) as { stored: Record<string, never>; tabId: number };
  const frames = Object.entries(stored)
    .filter(([key]) => key.startsWith(`record:${tabId}:`))
    .map(([, report]) => report);
  if (tabId === undefined) throw new Error(`No tab in front for ${url}`);
  return { ...readingOf(stored[`tab:${tabId}`], frames), reported: frames.length };
}

interface WorkerBrowser {
  readonly tabs: { query(what: object): Promise<readonly { readonly id?: number }[]> };
  readonly storage: { readonly session: { get(keys: null): Promise<Record<string, unknown>> } };
}

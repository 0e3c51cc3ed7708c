/**
 * `npm run score -- --reader DIR [NAME] [--evidence]`: the reader alone in Chromium, some pages at a
 * time, without worker and panel. For work on its rules; the figures that count are those of the
 * built extension.
 */
import { resolve } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import type { Report } from '../../lib/reading/frames.ts';
import { buildTermTable } from '../../lib/reading/term-table.ts';
import { createWordBook } from '../../lib/reading/words/word-book.ts';
import { readingOf } from '../../lib/state/record.ts';
import { bundle, chromiumFlags, chromiumProgram } from '../bench/in-browser.ts';
import { root } from '../browser/harness.ts';
import { type ServedFolder, serveFolder } from '../browser/serve.ts';
import { packagedTerms } from '../packaged-terms.ts';
import { compare, type Observed, type PageResult, summary } from './compare.ts';
import { doSteps, StepFailed } from './steps.ts';
import { type PageTruth, readTruth } from './truth.ts';

/** All frames must stand still for so long. */
const QUIET_MS = 1500;
const PATIENCE_MS = 20_000;
const AT_A_TIME = 4;
const WORLD = 'bredvid';

interface Told {
  readonly report: Report;
  readonly decided: readonly string[];
}

export async function scoreReaderAlone(folder: string, only: string, evidence: boolean) {
  const dir = resolve(root, folder);
  const left = (await readTruth(dir)).filter(({ file }) => file.includes(only)).toReversed();
  const terms = JSON.stringify(buildTermTable(packagedTerms(), createWordBook(), Date.now()));
  const source = `const scoreTerms=${terms};${await bundle('../score/reader-in-page.ts')}`;
  const served = await serveFolder(dir);
  const browser = await launch({
    executablePath: chromiumProgram(),
    pipe: true,
    // Frames of other origins answer in the page's own session, and no page waits in the background.
    args: [
      ...chromiumFlags,
      '--disable-site-isolation-trials',
      '--disable-background-timer-throttling',
      '--disable-renderer-backgrounding',
    ],
  });
  const results: PageResult[] = [];
  const errors: string[] = [];
  const inTurn = async () => {
    for (let truth = left.pop(); truth; truth = left.pop()) {
      try {
        const { seen, decided } = await read(browser, served, source, truth);
        const result = compare(truth, seen, false);
        const lines = evidence ? [...result.lines, ...decided] : result.lines;
        results.push({ ...result, lines });
      } catch (error) {
        if (!(error instanceof StepFailed)) throw error;
        errors.push(error.message);
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_A_TIME }, inTurn));
  } finally {
    await browser.close();
    await served.close();
  }
  const { lines, figures } = summary(results.sort((one, two) => (one.file < two.file ? -1 : 1)));
  for (const line of [...lines, ...errors.map((error) => `ERROR ${error}`)]) console.log(line);
  // Neither is measured so.
  const { domChanged: _, p50ms: __, p95ms: ___, ...rest } = figures;
  console.log(JSON.stringify({ of: 'the reader alone', ...rest, errors: errors.length }));
}

async function read(browser: Browser, served: ServedFolder, source: string, truth: PageTruth) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  const frames = new Map<number, Told>();
  let changed = performance.now();
  session.on('Runtime.bindingCalled', ({ executionContextId, payload }) => {
    frames.set(executionContextId, JSON.parse(payload) as Told);
    changed = performance.now();
  });
  session.on('Runtime.executionContextDestroyed', (gone) => frames.delete(gone.executionContextId));
  session.on('Runtime.executionContextsCleared', () => frames.clear());
  await session.send('Page.enable');
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'scoreTell', executionContextName: WORLD });
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source, worldName: WORLD });
  await doSteps(page, `${served.origin}/${truth.file}`, truth.file, truth.steps);
  const begun = performance.now();
  await stillness(page, frames, () => performance.now() - changed);
  await context.close();
  const told = [...frames.values()];
  const reports = told.map(({ report }, frame) => ({ ...report, frame, context: WORLD }));
  const { diagnoses, alsoMentioned } = readingOf({ context: WORLD, access: 'read' }, reports);
  const seen: Observed = {
    shown: diagnoses.map(({ coding, evidence }) => ({
      ...coding,
      evidence: [...new Set(evidence.map(({ kind, place }) => `${kind}: ${place}`))].join(', '),
    })),
    mentioned: alsoMentioned.map(({ coding, statuses }) => ({ ...coding, statuses })),
    milliseconds: changed - begun,
  };
  return { seen, decided: told.flatMap(({ decided }) => decided) };
}

async function stillness(page: Page, frames: Map<number, Told>, since: () => number) {
  const until = performance.now() + PATIENCE_MS;
  const isReading = () =>
    frames.size < page.frames().length ||
    [...frames.values()].some(({ report }) => report.state === 'reading');
  while (performance.now() < until && (isReading() || since() < QUIET_MS)) {
    await new Promise((later) => setTimeout(later, 50));
  }
}

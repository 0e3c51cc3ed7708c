/**
 * P10: how fast the panel draws, beside a page that clones a template by hand; how fast it stands
 * when it is opened, beside an empty page of the same extension; and how soon a code that appears
 * on a record page has its supports in the panel.
 */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { type OpenedBredvid, openBredvid, root } from '../browser/harness.ts';
import { chooseRegion } from '../browser/panel.ts';
import { serveFolder } from '../browser/serve.ts';
import { buildExtension } from '../build-extension.ts';
import { atMost, type Figures } from './figures.ts';
import { openBenchPage } from './in-browser.ts';
import { inTurns, ratio, type Taken, timesOf } from './measure.ts';
import { rowsOf, show } from './show.ts';

/** With fewer the median still moves by a tenth from run to run. */
const DRAWINGS = 40;
const OPENINGS = 30;
const APPEARANCES = 40;
/** The first codes after an installation: the worker is still storing the catalogue. Told apart. */
const COLD = 2;

export async function panelFigures(): Promise<Figures> {
  return { ...(await drawing()), ...(await standing()) };
}

async function drawing(): Promise<Figures> {
  const page = await openBenchPage('pages/cards.tsx');
  try {
    const times = await page.call<Taken>('draw', DRAWINGS);
    show(rowsOf('P10 drawing', times));
    return {
      // To the first screen; what lies below it comes in the next quiet moments.
      'P10.50': atMost(ratio(times, '50 ours', '50 template'), 1.2, 'a cloned template of all 50'),
      'P10.500': atMost(ratio(times, '500 ours', '5 ours'), 2, 'five cards'),
      'P10.50.one-go': atMost(ratio(times, '50 in one go', '50 template'), 1.2, 'the same'),
      'P10.50.whole': atMost((times['50 whole']?.p95 ?? Number.NaN) / 1000, 1, '1 s (p95)'),
      'P10.500.whole': atMost((times['500 whole']?.p95 ?? Number.NaN) / 1000, 1, '1 s (p95)'),
    };
  } finally {
    await page.close();
  }
}

async function standing(): Promise<Figures> {
  const built = await buildExtension('chromium');
  const dir = await mkdtemp(join(tmpdir(), 'bredvid-panel-'));
  await cp(built, dir, { recursive: true });
  await writeFile(join(dir, 'empty.html'), '<!doctype html><title>empty</title><p>Bredvid');
  const bredvid = await openBredvid({ browser: 'chromium', dir });
  try {
    return { ...(await opening(bredvid)), ...(await appearing(bredvid)) };
  } finally {
    await bredvid.close();
    await rm(dir, { recursive: true });
  }
}

/**
 * Until something is painted, as the browser itself says; the panel as it stands in a tab, for
 * somebody who has chosen a region. And by the same clock until all of the panel answers.
 */
async function opening(bredvid: OpenedBredvid): Promise<Figures> {
  const { browser, extensionId } = bredvid;
  const take = (path: string) => () =>
    painted(browser, `chrome-extension://${extensionId}/${path}`);
  const chosen = await bredvid.openPage('sidepanel.html#tab');
  await chooseRegion(chosen, '14');
  await chosen.close();
  const address = `chrome-extension://${extensionId}/sidepanel.html#tab`;
  const times = await inTurns(
    {
      panel: take('sidepanel.html#tab'),
      empty: take('empty.html'),
      'panel answers': () => answering(browser, address),
    },
    OPENINGS,
    // The first opening stores the catalogue.
    2,
  );
  show(rowsOf('P10 opening', times));
  return { 'P10.open': atMost(ratio(times, 'panel', 'empty'), 1.5, 'an empty page') };
}

/** Until the catalogue's edition stands at the foot: all of the panel answers by then. */
async function answering(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('.panel-footer span') === null) return;
      observer.disconnect();
      document.documentElement.dataset.answeredAfter = String(performance.now());
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(address);
  const mark = await page.waitForSelector('[data-answered-after]');
  const took = Number(await mark?.evaluate((root) => (root as HTMLElement).dataset.answeredAfter));
  await page.close();
  return took;
}

async function painted(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(address);
  const took = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const first = list.getEntriesByName('first-contentful-paint')[0];
          if (first !== undefined) resolve(first.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await page.close();
  return took;
}

/** From the code's appearance on the page to its first support in the panel, by one clock. */
async function appearing(bredvid: OpenedBredvid): Promise<Figures> {
  const served = await serveFolder(join(root, 'tests/demo'));
  try {
    const html = '<!doctype html><meta charset="utf-8"><p id="at">Journal</p>';
    const record = await bredvid.openRecord(served.page('appearing', html));
    const panel = await bredvid.openPanel(record);
    await chooseRegion(panel, '14');
    const samples: number[] = [];
    for (let round = 0; round < COLD + APPEARANCES; round += 1) {
      const drawn = panel.evaluate(whenDrawn);
      const appeared = await write(record, 'Diagnos: J45.9 Astma');
      samples.push((await drawn) - appeared);
      await write(record, 'Journal');
      await panel.waitForFunction(() => document.querySelector('.chip') === null);
    }
    const times = timesOf(samples.slice(COLD));
    show([
      { what: 'P10 code on page', name: 'support in panel', ...times },
      { what: 'P10 code on page', name: 'just installed', ...timesOf(samples.slice(0, COLD)) },
    ]);
    return { 'P10.appears': atMost(times.p95 / 250, 1, '250 ms (p95)') };
  } finally {
    await served.close();
  }
}

/** @returns when, in ms since 1970 */
function write(record: Page, words: string): Promise<number> {
  return record.evaluate((next) => {
    const place = document.querySelector('#at');
    if (place !== null) place.textContent = next;
    return performance.timeOrigin + performance.now();
  }, words);
}

/** Runs in the panel: when a heading of supports stands there, in ms since 1970. */
function whenDrawn(): Promise<number> {
  return new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('section.section h3') === null) return;
      observer.disconnect();
      resolve(performance.timeOrigin + performance.now());
    }).observe(document.body, { childList: true, subtree: true });
  });
}

/** Bredvid as plain web pages (`npm run web`), in a Chromium that has no Bredvid installed. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBrowser } from '../../.ci/browsers.mjs';
import { sv } from '../../components/text/sv.ts';
import { builds } from '../build-extension.ts';
import { eventually } from '../eventually.ts';
import { buildWeb } from '../web.ts';
import { chooseRegion, foundRows, readPanel, search, typeCode, waitForCodes } from './panel.ts';
import { type ServedFolder, serveFolder } from './serve.ts';

let dir: string;
let served: ServedFolder;
let browser: Browser;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'bredvid-web-'));
  const built = await buildWeb(builds.chromium, join(dir, 'built'));
  await cp(built, join(dir, 'kunskap/bredvid'), { recursive: true });
  served = await serveFolder(dir);
  browser = await launch({
    executablePath: findBrowser('chromium') ?? '',
    args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
  });
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
  await rm(dir, { recursive: true });
});

async function nextPage(beginning: string, press: () => Promise<void>): Promise<Page> {
  const target = browser.waitForTarget((one) => one.url().startsWith(beginning));
  await press();
  return (await target).asPage();
}

it('answers in any folder of a web server as the panel does, and asks no other server', async () => {
  const home = `${served.origin}/kunskap/bredvid/`;
  const page = await browser.newPage();
  const asked: string[] = [];
  const wrong: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  // Whether there is a next root is asked until there is none.
  page.on('requestfailed', (request) => {
    if (!request.url().endsWith('.root.json')) wrong.push(request.url());
  });
  page.on('pageerror', (error) => wrong.push(String(error)));
  await page.goto(`${home}index.html`);
  await chooseRegion(page, '14');
  await search(page, 'kol');
  await page.waitForSelector('[role="option"]');
  expect((await foundRows(page)).join()).toContain('KOL');
  await page.keyboard.press('Escape');
  await typeCode(page, 'J45.9');
  await waitForCodes(page, ['J45.9']);
  // A code stands before its supports are looked up.
  await eventually(async () => {
    const [asthma] = (await readPanel(page)).diagnoses;
    expect(asthma?.supports.length).toBeGreaterThan(5);
  });

  const patient = await nextPage(`${home}patient.html`, () => page.click('.show-patient'));
  await patient.waitForSelector('.material svg[role=img]');
  const settings = await nextPage(`${home}options.html`, () =>
    page.click(`button[title="${sv['settings.open']}"]`),
  );
  await settings.waitForSelector('#theme');
  expect(await settings.$('#site')).toBeNull();
  await settings.select('#theme', 'dark');
  // Asked from outside: the page lies behind the settings and is drawn no more.
  await eventually(async () => {
    const theme = await page.evaluate(() => document.documentElement.dataset.theme);
    expect(theme).toBe('dark');
  });

  // An icon is in the style sheet itself: nobody is asked for it.
  const elsewhere = asked.filter((url) => !url.startsWith(home) && !url.startsWith('data:'));
  expect(elsewhere).toEqual([]);
  expect(wrong).toEqual([]);
});

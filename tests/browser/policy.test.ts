/**
 * Real policy files in real browsers: what the organisation says reaches the settings page, what it
 * says in vain is told there, and where it asks for marks a record page gets the one quiet mark of
 * what a publisher signals; where it asks how Bredvid fares, the panel says so. Needs the right to write where the browsers read policies.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page, Target } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { type SupportsBundle, serializeBundle } from '../../lib/catalogue/bundle.ts';
import { parseBundle } from '../../lib/catalogue/parse.ts';
import { type OpenedBredvid, openBredvid } from './harness.ts';
import { buildFor, published, publishShipped } from './published.ts';
import { type ServedFolder, serveFolder } from './serve.ts';

const policy = {
  region: 'se-14',
  uiLocale: 'en',
  locked: ['region'],
  userMayAddSites: false,
  allowedSites: ['https://journal.example.se', 'http://127.0.0.1', '*'],
  signal: 'mark',
  fleetReceiver: 'https://matning.example.se/r4',
  regoin: 'se-12',
};
const SITE = 'http://127.0.0.1/*';
const SIGNALLED = 'se/nkk-hypertoni';
const SIGNAL = 'Provad varning, påhittad för testet';
const files = {
  chromium: '/etc/chromium/policies/managed/bredvid-test.json',
  firefox: '/etc/firefox/policies/policies.json',
} as const;
type Kind = keyof typeof files;

/** Where a made-up record system has its diagnoses; and one with a fault in it. */
const hintsFor = (match: string) => [
  { match, diagnosisList: ['#besvar li'], patientHeader: ['header.om'] },
  { match, ignore: ['div:has(p)'] },
];
const VAIN = 'The organisation’s hint for this site matches nothing here.';

let bredvid: OpenedBredvid | undefined;
let pages: ServedFolder | undefined;
let dir: string | undefined;
let written: string | undefined;

afterEach(async () => {
  await bredvid?.close();
  await pages?.close();
  if (dir !== undefined) rmSync(dir, { recursive: true, force: true });
  if (written !== undefined) rmSync(written, { force: true });
});

/** Whether it could be written; a file of somebody else's is never touched. */
async function writePolicy(kind: Kind, dir: string, policy: object): Promise<boolean> {
  const file = files[kind];
  if (process.getuid?.() !== 0 || existsSync(file)) return false;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(await policyFile(kind, dir, policy)));
  written = file;
  return true;
}

async function policyFile(kind: Kind, dir: string, policy: object): Promise<object> {
  if (kind === 'firefox') {
    return {
      policies: {
        '3rdparty': { Extensions: { '{3ec535b7-d6a9-43bc-bd7b-f2f7ab8969fd}': policy } },
      },
    };
  }
  const first = await openBredvid({ browser: kind, dir });
  await first.close();
  return { '3rdparty': { extensions: { [first.extensionId]: policy } } };
}

/** The build with a warning of the publisher's in its package, and the site of the records allowed. */
async function buildWithSignal(kind: Kind): Promise<string> {
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const signal = { level: 'warning', text: SIGNAL, from: day(-1), until: day(7) } as const;
  const repository = publishShipped();
  const path = 'se/bundle.jsonl';
  const bundle = parseBundle(published(repository, 'targets', path), path) as SupportsBundle;
  const supports = bundle.supports.map((one) => (one.id === SIGNALLED ? { ...one, signal } : one));
  repository.add('targets', path, serializeBundle({ ...bundle, supports }));
  repository.publish();
  // In Chromium what is granted at install reads as what is granted later.
  return await buildFor(kind, repository, [], kind === 'chromium' ? [SITE] : []);
}

const MARK = 'bredvid-mark';

/** A made-up record; the name stands where record systems have it. */
function recordOf(name: string, diagnosis: string): string {
  return `<!doctype html><meta charset="utf-8"><title>Journal</title><header>Patient: ${name}</header>
    <main><h1>Anteckning</h1><p>Diagnos: ${diagnosis}</p></main>`;
}

/** Runs in the page: where everything stands. */
function layout(): readonly number[] {
  return [...document.querySelectorAll('body, body *')].flatMap((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y, width, height];
  });
}

/** Nothing reaches into a closed root: it is pressed where a person sees it, or come to by Tab. */
async function pressMark(record: Page, what: 'open' | 'close'): Promise<void> {
  await record.bringToFront();
  if (what === 'open') {
    const box = await (await record.$(MARK))?.boundingBox();
    if (!box) throw new Error('There is no mark to press');
    await record.mouse.click(box.x + 24, box.y + box.height / 2);
  } else {
    // The words, the reason, and then ×.
    for (let stop = 0; stop < 3; stop += 1) await record.keyboard.press('Tab');
    await record.keyboard.press('Enter');
  }
  await record.waitForFunction((mark) => document.querySelector(mark) === null, {}, MARK);
}

interface ExtensionPage {
  readonly chrome: typeof import('webextension-polyfill');
}

/** Runs in a page of ours: what became of the marks so far. */
async function marks(): Promise<unknown> {
  const { chrome } = globalThis as unknown as ExtensionPage;
  return (await chrome.storage.local.get('marks')).marks;
}

/** Runs in a page of ours: whether a record's reading has this code. */
async function hasRead(code: string): Promise<boolean> {
  const { chrome } = globalThis as unknown as ExtensionPage;
  const kept = Object.entries(await chrome.storage.session.get(null));
  return kept.some(([key, value]) => /^record:/.test(key) && JSON.stringify(value).includes(code));
}

/** The mark's whole way: shown without moving anything, opens the panel and no more, stays away. */
async function tryTheMark(opened: OpenedBredvid, served: ServedFolder, own: Page) {
  const record = await opened.openRecord(
    served.page('first', recordOf('Test Ett', 'I10.9 Hypertoni')),
  );
  await record.waitForSelector(MARK);
  expect(await record.$eval(MARK, (host) => host.shadowRoot)).toBeNull();
  const marked = await record.evaluate(layout);
  await pressMark(record, 'close');
  expect(await record.evaluate(layout)).toEqual(marked);

  // The same record goes on: what was closed is not said again.
  await record.evaluate(() => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p>Diagnos: J45.9 Astma</p>');
  });
  await own.waitForFunction(hasRead, { polling: 50 }, 'J45.9');

  const next = await opened.openRecord(
    served.page('second', recordOf('Test Två', 'I10.9 Hypertoni')),
  );
  await next.waitForSelector(MARK);
  await pressMark(next, 'open');
  expect(next.url()).toMatch(/second$/);
  const counted = `${SIGNALLED} opened`;
  await own.waitForFunction(
    async (key) => {
      const { chrome } = globalThis as unknown as ExtensionPage;
      return key in Object((await chrome.storage.local.get('marks')).marks);
    },
    // A page behind others draws no frames to be asked in.
    { polling: 50 },
    counted,
  );
  expect(await own.evaluate(marks)).toEqual({
    [`${SIGNALLED} shown`]: 2,
    [`${SIGNALLED} closed`]: 1,
    [counted]: 1,
  });
  expect(await record.$(MARK)).toBeNull();
  // Firefox does not let a press in a page open the sidebar.
  if (opened.kind === 'firefox') return;
  const isPanel = (one: Target) => one.url().endsWith('/sidepanel.html');
  const panel = await (await opened.browser.waitForTarget(isPanel)).asPage();
  await panel.waitForFunction((said) => document.body.innerText.includes(said), {}, SIGNAL);
  await tryTheCounting(panel);
  await tryTheHint(opened, served, panel);
}

/** A page read only because a hint points there; the page before had nothing of the hint. */
async function tryTheHint(opened: OpenedBredvid, served: ServedFolder, panel: Page): Promise<void> {
  const says = (said: string, is: boolean) =>
    panel.waitForFunction(
      (what, expected) => document.body.innerText.includes(what) === expected,
      { polling: 50 },
      said,
      is,
    );
  await says(VAIN, true);
  const markup = '<header class="om">Nr 7</header><ul id="besvar"><li>Astma J45.9</li></ul>';
  await opened.openRecord(served.page('hinted', `<!doctype html><title>Journal</title>${markup}`));
  await panel.waitForFunction(
    () => document.querySelector('.chip')?.textContent?.includes('J45.9') === true,
    { polling: 50 },
  );
  await says(VAIN, false);
  // Also where no code is: the place without any diagnosis, and a page without the place.
  const without = markup.replace(/<li>.*<\/li>/, '');
  await opened.openRecord(served.page('bare', '<!doctype html><title>Journal</title><p>Start'));
  await says(VAIN, true);
  await opened.openRecord(served.page('empty', `<!doctype html><title>Journal</title>${without}`));
  await panel.waitForFunction(() => document.querySelector('.state') !== null, { polling: 50 });
  await says(VAIN, false);
}

/** Said where it is seen, and then kept in classes: nothing of the record is in it. */
async function tryTheCounting(panel: Page): Promise<void> {
  const notice = 'Your organisation counts how Bredvid works, never who or which patient.';
  await panel.waitForFunction((said) => document.body.innerText.includes(said), {}, notice);
  const kept = await panel.waitForFunction(async () => {
    const { chrome } = globalThis as unknown as ExtensionPage;
    const { fleet } = await chrome.storage.local.get('fleet');
    return Object(fleet).reader?.includes('found') ? fleet : undefined;
  });
  expect(await kept.jsonValue()).toEqual({
    week: expect.stringMatching(/^\d{4}-W\d\d$/),
    version: expect.stringMatching(/^\d/),
    age: 'never',
    reader: ['found'],
  });
}

describe('a policy file', () => {
  it.each(['chromium', 'firefox'] as const)(
    'of %s reaches the settings page, and what it says in vain is told',
    async (kind) => {
      dir = await buildWithSignal(kind);
      pages = await serveFolder();
      const siteHints = hintsFor(pages.origin);
      if (!(await writePolicy(kind, dir, { ...policy, siteHints }))) {
        if (process.env.CI === 'true') throw new Error(`${files[kind]} cannot be written`);
        console.warn(`not tried: ${files[kind]} cannot be written`);
        return;
      }
      bredvid = await openBredvid({
        browser: kind,
        dir,
        ...(kind === 'firefox' && { sites: [SITE] }),
      });
      const page = await bredvid.openPage('options.html');
      // Chromium tells the policy seconds after start: the page shows it when it comes.
      await page.waitForFunction(
        () => document.querySelector('#effective')?.textContent?.includes('se-14') === true,
        { timeout: 75_000 },
      );
      const rows = await page.$$eval('#effective tr', (all) =>
        all.map((row) => [...row.children].map((cell) => cell.textContent?.trim()).join(' | ')),
      );
      expect(rows).toEqual([
        'Setting | In force | Decided by',
        'Region | Västra Götalandsregionen | Your organisation, locked',
        'Language | English | Your organisation, you may choose otherwise',
        'Appearance | Not chosen | Nobody: Bredvid’s own default',
        'Name in the policy | Value | What became of it',
        'allowedSites | https://journal.example.se, http://127.0.0.1 | Applies in part: some values are not understood',
        'fleetReceiver | https://matning.example.se/r4 | Applies',
        'locked | region | Applies',
        'region | se-14 | Applies, and is locked',
        // Chromium hands on only what the schema names.
        ...(kind === 'firefox' ? ['regoin | se-12 | Does not apply: the name is not known'] : []),
        'signal | mark | Applies',
        `siteHints 1 | ${pages.origin} · diagnosisList: #besvar li · patientHeader: header.om | Applies`,
        'siteHints 2 | ignore: div:has(p) | Does not apply: the value is not understood',
        'uiLocale | en | Applies unless you choose otherwise',
        'userMayAddSites | false | Applies',
      ]);
      expect(await page.$('#site')).toBeNull();
      const isLocked = (select: Element) => (select as HTMLSelectElement).disabled;
      expect(await page.$eval('#region', isLocked)).toBe(true);
      await tryTheMark(bredvid, pages, page);
    },
  );
});

/** The real side panel by keys alone: the way through it, and that no key that is fast goes astray. */
import { join } from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '../eventually.ts';
import { type OpenedBredvid, openBredvid, root } from './harness.ts';
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
import { type ServedFolder, serveFolder } from './serve.ts';

let served: ServedFolder;
let bredvid: OpenedBredvid;
let record: Page;
let panel: Page;

beforeAll(async () => {
  served = await serveFolder(join(root, 'tests/demo'));
  bredvid = await openBredvid({ browser: 'chromium' });
  record = await bredvid.openRecord(served.page('empty', '<!doctype html><p>Ingen patient'));
  panel = await bredvid.openPanel(record);
});

afterAll(async () => {
  await bredvid?.close();
  await served?.close();
});

beforeEach(async () => {
  await record.bringToFront();
  await panel.reload();
  await chooseRegion(panel, '14');
});

describe('the keyboard alone', () => {
  it('goes from the opened panel by a typed code to a support’s link', async () => {
    await panel.keyboard.press('/');
    await panel.keyboard.type('E11.9');
    await panel.waitForSelector('[role="option"][aria-selected="true"]');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('section.section h3');
    expect(await tabTo(panel, 'a.support-link')).toBe(true);
  });

  it('hides the panel with one key, and the button brings it back', async () => {
    await panel.focus('header button');
    const closed = new Promise((resolve) => panel.once('close', resolve));
    // The page goes with the key: its release is answered by nobody.
    void panel.keyboard.press('g').catch(() => undefined);
    await closed;
    panel = await bredvid.openPanel(record);
    await panel.waitForSelector('header select');
  });

  it('shows where the focus is at every stop', async () => {
    await typeCode(panel, 'E11.9');
    await waitForCodes(panel, ['E11.9']);
    for (let stop = 0; stop < 12; stop += 1) {
      await panel.keyboard.press('Tab');
      const outline = await panel.evaluate(() => {
        const { outlineStyle, boxShadow } = getComputedStyle(
          document.activeElement ?? document.body,
        );
        return outlineStyle !== 'none' || boxShadow !== 'none';
      });
      expect(outline).toBe(true);
    }
  });
});

describe('the choosing of what is listed, fetched late', () => {
  it('leaves the focus, and what is written, to whoever has gone on', async () => {
    const held: HTTPRequest[] = [];
    await panel.setRequestInterception(true);
    const hold = (request: HTTPRequest) => {
      if (/\/filter-form-/.test(request.url())) held.push(request);
      else void request.continue();
    };
    panel.on('request', hold);
    await panel.reload();
    await panel.waitForSelector(OPENER);
    await panel.focus(OPENER);
    await panel.keyboard.press('Enter');
    await panel.waitForSelector(`${OPENER}[aria-expanded="true"]`);
    await panel.keyboard.press('/');
    await panel.keyboard.type('kol');
    await eventually(() => expect(held).toHaveLength(1));
    await held[0]?.continue();
    await panel.waitForSelector('.filter-form');
    panel.off('request', hold);
    await panel.setRequestInterception(false);
    expect(await focusedId(panel)).toBe('search');
    await panel.keyboard.type(' u');
    expect(await panel.$eval('#search', (box) => (box as HTMLInputElement).value)).toBe('kol u');
  });

  it('gives the focus back with Esc', async () => {
    await panel.focus(OPENER);
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('#profession:focus');
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('Escape');
    await panel.waitForSelector(`${OPENER}[aria-expanded="false"]:focus`);
  });
});

describe('the focus', () => {
  it('goes from the search back to the support it came from', async () => {
    await typeCode(panel, 'J45.9');
    await waitForCodes(panel, ['J45.9']);
    await panel.$$eval('a.support-link', (links) => links[3]?.focus());
    const before = await focusedName(panel);
    const top = await panel.evaluate(() => window.scrollY);
    await panel.keyboard.press('/');
    await panel.keyboard.type('kol');
    await panel.waitForSelector('[role="option"]');
    await panel.keyboard.press('Escape');
    await panel.waitForSelector('a.support-link:focus');
    expect(await focusedName(panel)).toBe(before);
    expect(await panel.evaluate(() => window.scrollY)).toBe(top);
  });

  it('moves nothing of what is read on its way to the search, the notices and back', async () => {
    await enterByHand(panel, 'J45.9 I10.9 E11.9');
    await waitForCodes(panel, ['J45.9', 'I10.9', 'E11.9']);
    await settledPanel(panel);
    await tellOfUpdate(panel);
    await panel.waitForSelector('.foot-notices .notice button');
    const scrolledTo = () => panel.evaluate(() => Math.round(window.scrollY));
    await panel.evaluate(() => window.scrollTo(0, 300));
    await panel.keyboard.press('/');
    expect(await focusedId(panel)).toBe('search');
    expect(await scrolledTo()).toBe(300);
    await panel.keyboard.press('Tab');
    await panel.waitForSelector('.foot-notices button:focus');
    expect(await scrolledTo()).toBe(300);
    await panel.keyboard.press('/');
    await panel.keyboard.type('kol');
    await panel.waitForSelector('[role="option"]');
    await panel.keyboard.press('Escape');
    await panel.waitForSelector('.answer:not([hidden])');
    expect(await scrolledTo()).toBe(300);
  });

  it('is at the answer when a written code has brought it', async () => {
    await enterByHand(panel, 'J45.9');
    await waitForCodes(panel, ['J45.9']);
    expect(await panel.evaluate(() => document.activeElement?.localName)).toBe('main');
  });

  it('is at the head of the diagnosis that is shown as another region has it, in sight', async () => {
    await openBesidePanel(bredvid, panel, `${served.origin}/?patient=amir`);
    await waitForCodes(panel, ['J45.9']);
    await panel.focus('.other-regions summary');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('.other-regions .heading button');
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('.notice.look');
    await panel.waitForSelector('section.section:focus');
    const isBelowHead = () =>
      panel.evaluate(() => {
        const top = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
        const gap = (top('section.section')?.top ?? 0) - (top('.panel-top')?.bottom ?? 0);
        return gap >= 0 && gap < 10;
      });
    await eventually(async () => expect(await isBelowHead()).toBe(true));
  });
});

describe('when the record turns to another patient', () => {
  it('moves the focus from what was the former’s to the answer, and leaves the record its own', async () => {
    const chart = await openBesidePanel(bredvid, panel, `${served.origin}/?patient=amir`);
    await waitForCodes(panel, ['J45.9']);
    await panel.focus('a.support-link');
    await panel.evaluate(countLosses);
    await chart.bringToFront();
    await chart.focus('[data-patient=nils]');
    await chart.keyboard.press('Enter');
    await panel.waitForFunction(() => !document.body.textContent?.includes('J45.9'));
    expect(await panel.evaluate(() => document.activeElement?.localName)).toBe('main');
    expect(await chart.evaluate(() => document.hasFocus())).toBe(true);
    await panel.waitForSelector('a.support-link');
    expect(await panel.evaluate(() => document.activeElement?.localName)).toBe('main');
    expect(await panel.evaluate(() => document.body.dataset.losses)).toBe('0');
    await panel.keyboard.press('Tab');
    expect(await panel.evaluate(() => document.activeElement?.className)).toBe('chip-body');
  });
});

describe('words in the search box', () => {
  it('do not stand in front of the next patient’s list', async () => {
    const chart = await openBesidePanel(bredvid, panel, `${served.origin}/?patient=amir`);
    await waitForCodes(panel, ['J45.9']);
    await search(panel, 'kol');
    // What a side panel answers once the record has been pressed; the driver's presses leave it the focus.
    await panel.evaluate(() => {
      document.hasFocus = () => false;
    });
    await chart.click('[data-patient=nils]');
    await waitForCodes(panel, ['J44.9', 'M17.1', 'F17.2']);
    await panel.waitForSelector('.answer:not([hidden])');
    expect(await panel.$eval('#search', (box) => (box as HTMLInputElement).value)).toBe('');
  });

  it('stay while they are written, and Esc leads to the next patient’s list', async () => {
    const chart = await openBesidePanel(bredvid, panel, `${served.origin}/?patient=amir`);
    await waitForCodes(panel, ['J45.9']);
    await search(panel, 'kol');
    // By itself, as from a queue: the focus stays in the panel.
    await chart.$eval('[data-patient=nils]', (patient) => (patient as HTMLElement).click());
    await waitForCodes(panel, ['J44.9', 'M17.1', 'F17.2']);
    await panel.keyboard.type(' ex');
    expect(await panel.$eval('#search', (box) => (box as HTMLInputElement).value)).toBe('kol ex');
    await panel.keyboard.press('Escape');
    await panel.waitForSelector('.answer:not([hidden])');
  });
});

/** In the panel: how often it is drawn with the focus on nothing. */
function countLosses(): void {
  let losses = 0;
  const look = () => {
    if (document.activeElement === document.body) losses += 1;
    document.body.dataset.losses = `${losses}`;
    requestAnimationFrame(look);
  };
  look();
}

/** What opens the choosing of what is listed. */
const OPENER = '.panel-header-row button[aria-expanded]';

function focusedId(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id);
}

function focusedName(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.textContent);
}

/** Tabs on, at most 40 stops, until the focus stands on such an element. */
async function tabTo(page: Page, selector: string): Promise<boolean> {
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) {
      return true;
    }
  }
  return false;
}

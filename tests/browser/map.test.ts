/** The map and the page of a support in a real browser: from the stored catalogue, by keyboard. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsIn } from './axe.ts';
import { type OpenedBredvid, openBredvid } from './harness.ts';

let bredvid: OpenedBredvid;
let page: Page;

beforeAll(async () => {
  bredvid = await openBredvid({ browser: 'chromium' });
  page = await bredvid.browser.newPage();
});

afterAll(async () => {
  await bredvid?.close();
});

async function openMap(hash: string): Promise<void> {
  await page.goto(`chrome-extension://${bredvid.extensionId}/map.html`);
  await page.waitForSelector('.map-picture');
  await page.evaluate((wanted) => {
    location.hash = wanted;
  }, hash);
  await page.waitForFunction((wanted) => location.hash === wanted, {}, hash);
}

/** By how much the page is wider than a narrow window. */
async function tooWideAt320(): Promise<number> {
  await page.setViewport({ width: 320, height: 800 });
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  await page.setViewport(null);
  return tooWide;
}

describe('the map page', () => {
  it('has no violation in light and dark, and fits into 320 px', async () => {
    await openMap('#support=se/nkk-hypertoni&region=se-14');
    await page.waitForFunction(() => document.querySelectorAll('.map-text > li').length === 8);
    expect(await violationsIn(bredvid, page)).toEqual([]);
    expect(await tooWideAt320()).toBe(0);
  });

  it('leads by the keyboard from a box to its place in the text', async () => {
    await openMap('#area=se/npo-endokrina&region=se-14');
    await page.waitForFunction(
      () => document.querySelector('.map-box.area') !== null && location.hash.includes('endokrina'),
    );
    await page.$eval('.map-picture a:nth-of-type(2)', (box) =>
      (box as unknown as SVGAElement).focus(),
    );
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash.startsWith('#place-'));
    const target = await page.evaluate(() => document.querySelector(':target h3')?.textContent);
    expect(target).toContain('endokrina');
    // The area stays chosen: a place of the text asks for nothing else.
    expect(await page.$eval('#area', (select) => (select as HTMLSelectElement).value)).toBe(
      'se/npo-endokrina',
    );
  });
});

describe('the page of a support', () => {
  it('shows all four supports without violation, and prints the meeting’s sheet on one page', async () => {
    const address = `chrome-extension://${bredvid.extensionId}/support.html`;
    await page.goto(`${address}#support=se/nkk-hypertoni&region=se-14`);
    for (const id of ['knowledge', 'follow-up', 'improvement', 'leadership']) {
      await page.waitForSelector(`#tab-${id}`);
      await page.click(`#tab-${id}`);
      await page.waitForSelector(`#tab-${id}[aria-selected=true]`);
      expect(await violationsIn(bredvid, page)).toEqual([]);
    }
    expect(await tooWideAt320()).toBe(0);
    const paper = Buffer.from(await page.pdf({ format: 'a4', preferCSSPageSize: true }));
    expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});

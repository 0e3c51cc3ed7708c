/** The editor page in a real browser: the packaged layer opened, by keyboard, without violations. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { violationsIn } from './axe.ts';
import { type OpenedBredvid, openBredvid } from './harness.ts';

let bredvid: OpenedBredvid;
let page: Page;

beforeEach(async () => {
  bredvid = await openBredvid({ browser: 'chromium' });
  // The panel stores the packaged edition; the editor opens what is stored.
  await bredvid.openPanel(await bredvid.openRecord('about:blank'));
  page = await bredvid.browser.newPage();
  await openLayer();
});

afterEach(async () => {
  await bredvid?.close();
});

async function openLayer(): Promise<void> {
  const isThere = () => document.querySelector('#layer option[value=se]') !== null;
  do {
    await page.goto(`chrome-extension://${bredvid.extensionId}/editor.html`);
    await page.waitForFunction(() => document.querySelector('#layer') !== null);
  } while (!(await page.evaluate(isThere)));
  await page.select('#layer', 'se');
  await page.waitForFunction(() => document.querySelectorAll('[role=option]').length > 10);
}

describe('the editor page', () => {
  it('opens a layer and says what is wrong and what differs', async () => {
    await page.focus('[role=listbox]');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => document.querySelector('#field-title') !== null);
    await page.type('#address', 'https://www.1177.se/provad-adress/hosta/');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      document.querySelector('.changes')?.textContent?.includes('Tillkommet (1)'),
    );
  });

  it('has no violation in light and dark', async () => {
    expect(await violationsIn(bredvid, page)).toEqual([]);
  });

  it('takes 5,000 rows from Excel and types without waiting for them', async () => {
    const head = 'titel\tsort\tutgivare\tkoder\tadress\n';
    const rows = Array.from(
      { length: 5000 },
      (_, at) => `Prov ${at}\tHandbok\tProvutgivaren\tJ44\thttps://prov.example.se/${at}\n`,
    );
    await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
    await page.$eval(
      '#pasted',
      (field, text) => {
        (field as HTMLTextAreaElement).value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      head + rows.join(''),
    );
    await page.click('details button');
    await page.waitForFunction(() => document.querySelectorAll('[role=option]').length > 10);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('[role=status]')].some((status) =>
        status.textContent?.includes('5000 rader'),
      ),
    );
    expect(await page.$$eval('[role=option]', (options) => options.length)).toBeLessThan(60);
    await page.focus('[role=listbox]');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => document.querySelector('#field-title') !== null);
    await page.type('#field-title', 'abc');
    expect(
      await page.$eval('#field-title', (field) => (field as HTMLInputElement).value),
    ).toContain('abc');
  });
});

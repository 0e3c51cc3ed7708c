/** The steps of a page's truth, done as a press and keys would be: in real Chromium. */
import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromiumFlags, chromiumProgram } from '../bench/in-browser.ts';
import { doSteps, StepFailed } from '../score/steps.ts';
import type { Step } from '../score/truth.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch({ executablePath: chromiumProgram(), pipe: true, args: chromiumFlags });
  page = await browser.newPage();
});
afterAll(() => browser.close());

/** What the page says it has heard, after the steps. */
async function heard(markup: string, ...steps: readonly Step[]): Promise<string> {
  await doSteps(page, `data:text/html,${encodeURIComponent(markup)}`, 'page.html', steps);
  return page.evaluate(() => document.title);
}

const hears = (types: string, on = 'document') =>
  `<script>for (const type of '${types}'.split(' ')) ${on}.addEventListener(type, () => { document.title += type + ','; });</script>`;

it('presses as a mouse does, and moves the focus', async () => {
  const said = await heard(
    `<input id="a">${hears('pointerdown mousedown focus pointerup mouseup click', 'a')}`,
    { do: 'click', sel: '#a' },
  );
  expect(said).toBe('pointerdown,mousedown,focus,pointerup,mouseup,click,');
});

it('opens a list that opens with the focus, and takes from one that keeps the focus in its field', async () => {
  const list = `<input id="a" onfocus="b.hidden = false" onblur="b.hidden = true"><ul id="b" hidden>
    <li id="c" onmousedown="event.preventDefault()" onclick="document.title = b.hidden ? 'closed' : 'taken'">E11.9</ul>`;
  expect(await heard(list, { do: 'click', sel: '#a' }, { do: 'click', sel: '#c' })).toBe('taken');
});

it('says which step could not be done', async () => {
  await expect(heard('<p>', { do: 'click', sel: '#none' })).rejects.toThrow(StepFailed);
});

/**
 * What a reading of a page takes grows with the page and no faster, whatever its shape. Counted are
 * steps in real Chromium, not time: nodes looked at, by the reader or by the browser for it.
 */
import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, chromiumFlags, chromiumProgram } from '../bench/in-browser.ts';
import type { Read } from './steps/page.ts';
import { ROWS, shapes } from './steps/shapes.ts';

/** Four times the rows may take so many times the steps. */
const GROWTH = 4.5;
/** So many steps a code take a few tenths of a millisecond. */
const STEPS_A_ROW = 4000;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const script = await bundle('../browser/steps/page.ts');
  browser = await launch({ executablePath: chromiumProgram(), pipe: true, args: chromiumFlags });
  page = await browser.newPage();
  await page.setContent('<!doctype html><html lang="sv"><title>Journal</title>');
  await page.addScriptTag({ content: script });
});

afterAll(() => browser?.close());

async function readingOf(markup: string): Promise<Read> {
  return (await page.evaluate(`bench.reading(${JSON.stringify(markup)})`)) as Read;
}

describe('the steps of a reading grow with the page:', () => {
  it.for(Object.entries(shapes))('%s', async ([, markup]) => {
    const few = await readingOf(markup(ROWS));
    const many = await readingOf(markup(4 * ROWS));
    const most = many.most.map(([question, steps]) => `${question} ${steps}`).join(', ');
    expect([few.state, many.state]).toEqual(['read', 'read']);
    expect(many.steps / few.steps, `times as many: ${most}`).toBeLessThan(GROWTH);
    expect(many.steps / (4 * ROWS), `steps a row: ${most}`).toBeLessThan(STEPS_A_ROW);
  });
});

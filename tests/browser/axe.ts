/** axe-core in a page of Bredvid, light and dark. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { OpenedBredvid } from './harness.ts';

const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const ofColour: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };

/**
 * Every rule in light; in dark those of colour, for the themes differ in nothing else.
 * @returns `light color-contrast: <the elements>`, a line a violation
 */
export async function violationsIn(bredvid: OpenedBredvid, page: Page): Promise<string[]> {
  const axe = await readFile(source, 'utf8');
  await bredvid.setTheme('light', [page]);
  await page.evaluate(axe);
  const light = await violationsOf(page, 'light', {});
  await bredvid.setTheme('dark', [page]);
  const dark = await violationsOf(page, 'dark', ofColour);
  return [...light, ...dark];
}

async function violationsOf(page: Page, theme: string, options: RunOptions): Promise<string[]> {
  const { violations } = await page.evaluate(
    (asked) =>
      (
        globalThis as unknown as {
          readonly axe: { run(context: Document, asked: RunOptions): Promise<AxeResults> };
        }
      ).axe.run(document, asked),
    options,
  );
  return violations.map(
    ({ id, nodes }) => `${theme} ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ⏎ ')}`,
  );
}

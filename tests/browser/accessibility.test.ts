/** axe-core in the real panel and the settings: no violation in any state, light or dark. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedBredvid, openBredvid, root } from './harness.ts';
import { type ServedFolder, serveFolder } from './serve.ts';
import { scenes, setStage } from './states.ts';

let served: ServedFolder;
let bredvid: OpenedBredvid;
let panel: Page;
let axe: string;

beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  served = await serveFolder(join(root, 'tests/demo'));
  bredvid = await openBredvid({ browser: 'chromium' });
  panel = await bredvid.openPanel(await bredvid.openRecord(`${served.origin}/`));
});

afterAll(async () => {
  await bredvid?.close();
  await served?.close();
});

async function violationsIn(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { readonly axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ⏎ ')}`,
  );
}

describe.each(scenes)('the panel: $name', (scene) => {
  it('has no violation in light and dark, and fits into 320 px', async () => {
    await setStage({ bredvid, served, panel });
    const page = (await scene.prepare({ bredvid, served, panel })) ?? panel;
    for (const theme of ['light', 'dark'] as const) {
      await bredvid.setTheme(theme, [page]);
      expect(await violationsIn(page), theme).toEqual([]);
    }
    await page.setViewport({ width: 320, height: 800 });
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    await page.setViewport(null);
    expect(tooWide).toBe(0);
  });
});

describe('the settings', () => {
  it('have no violation in light and dark', async () => {
    const page = await bredvid.browser.newPage();
    await page.goto(`chrome-extension://${bredvid.extensionId}/options.html`);
    await page.waitForSelector('h1');
    for (const theme of ['light', 'dark'] as const) {
      await bredvid.setTheme(theme, [page]);
      expect(await violationsIn(page), theme).toEqual([]);
    }
    await page.close();
  });
});

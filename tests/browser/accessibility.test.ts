/** axe-core in the real panel and the settings: no violation in any state, light or dark. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsIn } from './axe.ts';
import { type OpenedBredvid, openBredvid, root } from './harness.ts';
import { type ServedFolder, serveFolder } from './serve.ts';
import { scenes, setStage } from './states.ts';

let served: ServedFolder;
let bredvid: OpenedBredvid;
let panel: Page;

beforeAll(async () => {
  served = await serveFolder(join(root, 'tests/demo'));
  bredvid = await openBredvid({ browser: 'chromium' });
  panel = await bredvid.openPanel(await bredvid.openRecord(`${served.origin}/`));
});

afterAll(async () => {
  await bredvid?.close();
  await served?.close();
});

describe.each(scenes)('the panel: $name', (scene) => {
  it('has no violation in light and dark, and fits into 320 px', async () => {
    await setStage({ bredvid, served, panel });
    const page = (await scene.prepare({ bredvid, served, panel })) ?? panel;
    expect(await violationsIn(bredvid, page)).toEqual([]);
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
    expect(await violationsIn(bredvid, page)).toEqual([]);
    await page.close();
  });
});

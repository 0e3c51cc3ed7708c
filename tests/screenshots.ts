/**
 * `npm run screenshots`: every state of the panel, in both themes, three widths and two languages,
 * into the git-ignored `.screenshots/`. Names of states as arguments take only those.
 */
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openBredvid, root } from './browser/harness.ts';
import { serveFolder } from './browser/serve.ts';
import { type PanelScene, type Stage, scenes, setStage } from './browser/states.ts';
import { runTool } from './checks/step.ts';

const folder = join(root, '.screenshots');
const widths = [320, 360, 600];
const HEIGHT = 900;

const asked = process.argv.slice(2);
const chosen = scenes.filter(({ name }) => asked.length === 0 || asked.includes(name));
if (chosen.length === 0) {
  console.error(`No such state. The states: ${scenes.map(({ name }) => name).join(', ')}`);
  process.exitCode = 2;
} else {
  await takeAll();
}

async function takeAll() {
  const { code, output } = await runTool('wxt', ['build']);
  if (code !== 0) throw new Error(output);
  await mkdir(folder, { recursive: true });
  const served = await serveFolder(join(root, 'tests/demo'));
  const bredvid = await openBredvid({ browser: 'chromium' });
  try {
    const panel = await bredvid.openPanel(await bredvid.openRecord(`${served.origin}/`));
    const stage = { bredvid, served, panel };
    for (const scene of chosen) await takeScene(scene, stage);
  } finally {
    await bredvid.close();
    await served.close();
  }
  console.log(`${chosen.length} states in ${relative(root, folder)}/`);
}

async function takeScene(scene: PanelScene, stage: Stage) {
  await setStage(stage);
  const page = (await scene.prepare(stage)) ?? stage.panel;
  for (const locale of ['sv', 'en']) {
    await chooseLocale(stage.panel, locale);
    await page.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, locale);
    for (const theme of ['light', 'dark'] as const) {
      await stage.bredvid.setTheme(theme, [page]);
      for (const width of widths) {
        await page.setViewport({ width, height: HEIGHT });
        const name = `${scene.name}-${locale}-${theme}-${width}.png`;
        await page.screenshot({ path: join(folder, name) });
      }
    }
  }
  await page.setViewport(null);
  await chooseLocale(stage.panel, 'sv');
}

/** As the settings do it: the panel follows the stored choice without a reload. */
async function chooseLocale(panel: Page, locale: string) {
  await panel.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as {
      readonly chrome: typeof import('webextension-polyfill');
    };
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...(settings as object), locale: wanted } });
  }, locale);
  await panel.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, locale);
}

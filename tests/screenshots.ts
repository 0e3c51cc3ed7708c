/**
 * `npm run screenshots`: every state of the panel and its pages, in both themes, three widths and three languages,
 * into the git-ignored `.screenshots/`. Names of states as arguments take only those; `--docs` takes
 * the states the documents show, and puts those pictures into `docs/design/`.
 */
import { copyFile, mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { interfaceLanguages } from '../lib/catalogue/interface-language.ts';
import { root } from './browser/harness.ts';
import { chooseLocale } from './browser/locale.ts';
import { openMadeUp } from './browser/made-up.ts';
import { pageScenes } from './browser/page-states.ts';
import { serveFolder } from './browser/serve.ts';
import { type PanelScene, type Stage, scenes, setStage } from './browser/states.ts';
import { buildExtension } from './build-extension.ts';

const folder = join(root, '.screenshots');
const widths = [320, 360, 600];
const HEIGHT = 900;

/** The pictures the documents show: one for each thing there is to see. */
const shown = [
  'several-diagnoses-sv-light-360',
  'checklist-signal-decision-sv-light-360',
  'told-before-the-press-sv-light-360',
  'search-sv-dark-360',
  'another-region-en-dark-360',
  'waiting-news-sv-dark-360',
  'patient-sv-light-600',
  'prepare-sv-light-600',
];
const forDocuments = process.argv.includes('--docs');
const asked = forDocuments
  ? shown.map((name) => name.replace(/-(?:sv|en)-.*$/, ''))
  : process.argv.slice(2);
const all = [...scenes, ...pageScenes];
const chosen = all.filter(({ name }) => asked.length === 0 || asked.includes(name));
if (chosen.length === 0) {
  console.error(`No such state. The states: ${all.map(({ name }) => name).join(', ')}`);
  process.exitCode = 2;
} else {
  await takeAll();
}

async function takeAll() {
  await buildExtension('chromium');
  await mkdir(folder, { recursive: true });
  const served = await serveFolder(join(root, 'tests/demo'));
  const madeUp = await openMadeUp();
  const { bredvid } = madeUp;
  try {
    const panel = await bredvid.openPanel(await bredvid.openRecord(`${served.origin}/`));
    const stage = { madeUp, bredvid, served, panel };
    for (const scene of chosen) await takeScene(scene, stage);
  } finally {
    await madeUp.close();
    await served.close();
  }
  if (forDocuments) {
    for (const name of shown) {
      await copyFile(join(folder, `${name}.png`), join(root, 'docs/design', `${name}.png`));
    }
  }
  console.log(`${chosen.length} states in ${relative(root, folder)}/`);
}

async function takeScene(scene: PanelScene, stage: Stage) {
  await setStage(stage);
  const page = (await scene.prepare(stage)) ?? stage.panel;
  for (const locale of interfaceLanguages) {
    await chooseLocale(stage.panel, locale);
    await page.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, locale);
    for (const theme of ['light', 'dark'] as const) {
      await stage.bredvid.setTheme(theme, [page]);
      for (const width of widths) {
        await page.setViewport({ width, height: HEIGHT });
        const name = `${scene.name}-${locale}-${theme}-${width}.png`;
        await page.screenshot({ path: join(folder, name), fullPage: scene.isWhole ?? false });
      }
    }
  }
  await page.setViewport(null);
  await chooseLocale(stage.panel, 'sv');
}

/** What `npm start` does without a display: says in words and pictures what the panel shows. */
import { mkdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type OpenedBredvid, root } from '../browser/harness.ts';
import {
  readPanel,
  type ShownPanel,
  type ShownSupport,
  settledPanel,
  waitForCodes,
} from '../browser/panel.ts';
import { type IsRegional, readRegional } from './layers.ts';
import { type Picture, takePicture, writePictures } from './picture.ts';

export interface Shown {
  readonly bredvid: OpenedBredvid;
  readonly record: Page;
  readonly panel: Page;
}

interface DemoPatient {
  readonly id: string;
  readonly name: string;
  readonly active: readonly string[];
}

const folder = join(root, '.screenshots');

/** @returns the exit code: 1 when the panel does not come to show a patient's diagnoses */
export async function showDemo(shown: Shown): Promise<number> {
  const { patients } = JSON.parse(
    await readFile(join(root, 'tests/demo/expected.json'), 'utf8'),
  ) as { readonly patients: readonly DemoPatient[] };
  const isRegional = await readRegional();
  const pictures: Picture[] = [];
  for (const { id, name, active } of patients) {
    await shown.record.click(`[data-patient=${id}]`);
    const isShown = await waitForCodes(shown.panel, active).then(
      () => true,
      () => false,
    );
    printPanel(name, await readPanel(shown.panel), isRegional);
    if (!isShown) {
      console.error(`The panel should show ${active.join(', ')} for ${name}.`);
      return 1;
    }
    pictures.push(...(await takeBoth(shown, `demo-${id}`)));
  }
  await write(shown, pictures);
  return 0;
}

export async function showPage(shown: Shown): Promise<number> {
  printPanel(shown.record.url(), await settledPanel(shown.panel), await readRegional());
  await write(shown, await takeBoth(shown, 'page'));
  return 0;
}

async function takeBoth({ bredvid, record, panel }: Shown, name: string): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const theme of ['light', 'dark'] as const) {
    await bredvid.setTheme(theme, [record, panel]);
    pictures.push(await takePicture(`${name}-${theme}`, record, panel));
  }
  return pictures;
}

async function write({ bredvid }: Shown, pictures: readonly Picture[]) {
  await mkdir(folder, { recursive: true });
  await writePictures(bredvid.browser, pictures, folder);
  console.log(`Pictures of the record with the panel beside it: ${relative(root, folder)}/`);
}

function printPanel(title: string, shown: ShownPanel, isRegional: IsRegional) {
  console.log(`${title}  (${shown.region})`);
  if (shown.message !== '') console.log(`  ${shown.message}`);
  for (const { code, name, supports, above } of shown.diagnoses) {
    console.log(`  ${code} ${name}`);
    printSupports(
      'national',
      supports.filter((support) => !isRegional(support)),
    );
    printSupports('regional', supports.filter(isRegional));
    if (above !== '') console.log(`    ${above}`);
    if (supports.length === 0 && above === '') console.log('    no support');
  }
  if (shown.alsoMentioned.length > 0) {
    console.log(`  also mentioned, not a diagnosis: ${shown.alsoMentioned.join(', ')}`);
  }
  console.log('');
}

function printSupports(level: string, supports: readonly ShownSupport[]) {
  for (const { heading, title, about, difference } of supports) {
    const from = difference ?? about;
    console.log(`    ${level}  ${heading}: ${title} (${from})`);
  }
}

/**
 * The real Chromium killed in the middle of an update, and started again on the same profile: on a
 * real disk, with whatever the browser had not yet written.
 */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { serializeBundle } from '../../lib/catalogue/bundle.ts';
import { parseBundle } from '../../lib/catalogue/parse.ts';
import { type OpenedBredvid, openBredvid } from '../browser/harness.ts';
import { chooseRegion, typeCode, waitForCodes } from '../browser/panel.ts';
import {
  buildFor,
  poll,
  published,
  publishShipped,
  servePublished,
  updateFrom,
} from '../browser/published.ts';
import type { TestRepository } from '../trust/repository.ts';

export interface Killed {
  readonly kills: number;
  /** After which the panel showed neither the old edition nor the new one, whole. */
  readonly corrupt: number;
  readonly rolledBack: number;
  /** After which one undisturbed run did not bring the newest. */
  readonly notConverged: number;
}

/** When to kill: at the nth file asked for, half of it sent, or all of it and so long ago (ms). */
export interface Moment {
  readonly file: number;
  readonly sentMs: number | 'half';
}

const PATH = 'se/bundle.jsonl';

export async function killAt(moments: readonly Moment[]): Promise<Killed> {
  let onFile: ((response: ServerResponse, body: Uint8Array | undefined) => void) | undefined;
  const repository = publishShipped();
  const server = await servePublished(repository, (response, body) => {
    if (onFile === undefined) response.end(body);
    else onFile(response, body);
  });
  const dir = await buildFor('chromium', repository, [server.address]);
  const profile = await mkdtemp(join(tmpdir(), 'bredvid-killed-'));
  const bad = { corrupt: 0, rolledBack: 0, notConverged: 0 };
  let kills = 0;
  let edition = 1;
  let opened = await openPanelPage(dir, profile);
  try {
    await updateFrom(opened.panel, [server.address]);
    await chooseRegion(opened.panel, '14');
    for (const { file, sentMs } of moments) {
      const before = edition;
      edition = publishNext(repository);
      const chromium = opened.bredvid.browser.process();
      if (chromium === null) throw new Error('Chromium is not running');
      const gone = once(chromium, 'exit');
      const kill = () => chromium.kill('SIGKILL');
      let asked = 0;
      onFile = (response, body) => {
        asked += 1;
        if (asked !== file) response.end(body);
        else if (sentMs !== 'half') response.end(body, () => setTimeout(kill, sentMs));
        else response.write(body?.subarray(0, body.length / 2) ?? '', kill);
      };
      // A run that asks for fewer files is killed when it has ended.
      void poll(opened.panel).then(kill, () => undefined);
      await gone;
      onFile = undefined;
      kills += 1;
      opened = await openPanelPage(dir, profile);
      const shown = await shownEdition(opened.panel);
      if (shown !== before && shown !== edition) bad.corrupt += 1;
      if (shown < before) bad.rolledBack += 1;
      await poll(opened.panel);
      await opened.panel.reload();
      if ((await shownEdition(opened.panel)) !== edition) bad.notConverged += 1;
    }
  } finally {
    await opened.bredvid.close();
    await server.stop();
    await rm(dir, { recursive: true });
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return { kills, ...bad };
}

async function openPanelPage(
  dir: string,
  profile: string,
): Promise<{ readonly bredvid: OpenedBredvid; readonly panel: Page }> {
  const bredvid = await openBredvid({ browser: 'chromium', dir, profile });
  const panel = await bredvid.openPanel(await bredvid.openRecord('about:blank'));
  return { bredvid, panel };
}

/** The next national edition, which says its number in every title. @returns the number */
function publishNext(repository: TestRepository): number {
  const bundle = parseBundle(published(repository, 'targets', PATH), PATH);
  if (bundle.content !== 'supports') throw new Error(`${PATH} holds no supports`);
  const edition = bundle.edition + 1;
  const supports = bundle.supports.map((one) => ({ ...one, title: titleIn(one.title, edition) }));
  repository.add('targets', PATH, serializeBundle({ ...bundle, edition, supports }));
  repository.publish();
  return edition;
}

const titleIn = (title: string, edition: number) =>
  `${title.replace(/ \(utgåva \d+\)$/, '')} (utgåva ${edition})`;

/** Milliseconds the panel has to settle on one edition. */
const SETTLES_WITHIN = 10_000;

/**
 * The edition that the panel names and that all its national titles name, once it has drawn both; NaN
 * where it never does.
 */
async function shownEdition(panel: Page): Promise<number> {
  await typeCode(panel, 'F00.9');
  await waitForCodes(panel, ['F00.9']);
  const settled = await panel
    .waitForFunction(wholeEdition, { timeout: SETTLES_WITHIN })
    .catch(() => undefined);
  return Number((await settled?.jsonValue()) ?? Number.NaN);
}

/** Runs in the panel. */
function wholeEdition(): number {
  const text = document.body.innerText;
  const [, named = ''] = /Nationell utgåva (\d+)/.exec(text) ?? [];
  const titles = [...text.matchAll(/\(utgåva (\d+)\)/g)].map(([, edition]) => edition);
  const isWhole =
    titles.every((edition) => edition === named) && (titles.length > 0 || named === '1');
  return isWhole ? Number(named) : 0;
}

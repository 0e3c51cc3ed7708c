/**
 * Fast switches of patient in a real Chromium: 200 in `npm test`, 1,000 by
 * `SWITCHES=1000 npm run browser -- patient-switch`. Reading takes its time, so what counts
 * is the order: nothing of a patient may be kept or shown before that patient was opened, after
 * a later one has been shown, or beside another.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedBredvid, openBredvid } from './harness.ts';
import { type Moment, momentsOf, watchMoments } from './moments.ts';
import { chooseRegion, waitForCodes } from './panel.ts';
import { type ServedFolder, serveFolder } from './serve.ts';
import { chartPage, framed, type Opened, patients, singlePage } from './switching/record.ts';

let served: ServedFolder;
let bredvid: OpenedBredvid;
let record: Page;
let panel: Page;
/** When the test's own page was opened, in milliseconds since 1970. */
let from = 0;

beforeAll(async () => {
  served = await serveFolder();
  served.page('chart', chartPage);
  served.page('framed', framed);
  bredvid = await openBredvid({ browser: 'chromium', sites: ['http://127.0.0.1/*'] });
  record = await bredvid.openRecord(served.page('single', singlePage));
  panel = await bredvid.openPanel(record);
  await chooseRegion(panel, '14');
  await watchMoments(panel);
});

afterAll(async () => {
  await bredvid?.close();
  await served?.close();
});

/** A tab of its own: its history begins here, and a page in front gets frames to draw. */
async function openInFront(name: string): Promise<void> {
  const former = record;
  record = await bredvid.openRecord(`${served.origin}/${name}`);
  await former.close();
  from = await record.evaluate(() => Date.now());
}

const owners = new Map(patients.flatMap(({ id, codes }) => codes.map((code) => [code, id])));
/** Dates are whole milliseconds, and two processes round apart. */
const ROUNDING_MS = 2;

/** How long (ms) a patient still stood in the panel after another was opened, each time one went. */
function goneAfter(opened: readonly Opened[], moments: readonly Moment[]): readonly number[] {
  const shown = moments
    .filter(({ where }) => where === 'panel')
    .map(({ at, codes }) => ({
      at,
      ids: new Set(codes.flatMap((code) => owners.get(code) ?? [])),
    }));
  return shown.slice(1).flatMap(({ at, ids }, n) =>
    [...(shown[n]?.ids ?? [])].flatMap((id) => {
      const last = opened.findLastIndex((one) => one.ids.includes(id) && one.at <= at);
      const next = opened[last + 1];
      return ids.has(id) || next === undefined || next.at > at ? [] : [at - next.at];
    }),
  );
}

/** What was wrong, moment by moment; and how late (ms) what was shown was, where it was late. */
function hold(opened: readonly Opened[], moments: readonly Moment[]) {
  const wrong: string[] = [];
  const late: number[] = [];
  for (const where of ['session', 'panel'] as const) {
    let reached = 0;
    for (const moment of moments.filter((one) => one.where === where)) {
      const ids = [...new Set(moment.codes.flatMap((code) => owners.get(code) ?? []))];
      const [id] = ids;
      if (id === undefined) continue;
      const at = opened.findIndex(
        (one, n) => n >= reached && one.ids.includes(id) && one.at <= moment.at + ROUNDING_MS,
      );
      if (ids.length > 1) wrong.push(`${where}: ${ids.join(' and ')} at once`);
      else if (at === -1) wrong.push(`${where}: ${id}, who is not open any more`);
      else reached = at;
      const last = opened.findLastIndex(
        (one) => one.ids.includes(id) && one.at <= moment.at + ROUNDING_MS,
      );
      const next = opened[last + 1];
      if (last !== -1 && next !== undefined && next.at < moment.at) late.push(moment.at - next.at);
    }
  }
  return { wrong, late };
}

async function leaf(count: number): Promise<void> {
  const id = await record.evaluate(
    (times) => (globalThis as unknown as { leaf(n: number): Promise<string> }).leaf(times),
    count,
  );
  await waitForCodes(panel, codesOf(id));
}

function codesOf(id: string): readonly string[] {
  return patients.find((one) => one.id === id)?.codes ?? [];
}

function openedIn(page: Page): Promise<readonly Opened[]> {
  return page.evaluate(
    () => (globalThis as unknown as { readonly opened: readonly Opened[] }).opened,
  );
}

async function expectNoStranger(opened: readonly Opened[]): Promise<void> {
  const moments = (await momentsOf(panel)).filter(({ at }) => at >= from);
  const { wrong, late } = hold(opened, moments);
  console.log(
    `${opened.length} opened, ${moments.length} moments, ${late.length} of a patient just left, at most ${Math.max(0, ...late)} ms late`,
  );
  const gone = goneAfter(opened, moments).toSorted((one, other) => one - other);
  const share = (part: number) => gone[Math.floor((gone.length - 1) * part)];
  console.log(
    `gone from the panel after ${share(0.5)} ms (median), ${share(0.95)} (p95), ${share(1)} (longest of ${gone.length})`,
  );
  expect(moments.length).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
}

const SWITCHES = Number(process.env.SWITCHES ?? 200);
const within = (SWITCHES * 3) / 5;
const around = SWITCHES / 5;

describe('no patient is shown for another', () => {
  it(`in ${within} switches within a page: markup, addresses, hashes, history, merge views`, async () => {
    await openInFront('single');
    for (let block = 0; block < within / 50; block += 1) await leaf(49);
    await expectNoStranger(await openedIn(record));
  }, 300_000);

  it(`in ${around} switches of frames: loaded, reloaded, and the former kept hidden`, async () => {
    await openInFront('framed');
    for (let block = 0; block < around / 25; block += 1) await leaf(24);
    await expectNoStranger(await openedIn(record));
  }, 300_000);

  it(`in ${around} switches of tabs and of patients in them`, async () => {
    await openInFront('single');
    const tabs = [record, await bredvid.openRecord(`${served.origin}/single`)];
    const opened: Opened[] = [];
    from = Date.now();
    const showing = ['p0', 'p0'];
    for (let turn = 0; turn < around; turn += 1) {
      const tab = (turn >> 1) % 2;
      const page = tabs[tab];
      const former = showing[tab];
      if (page === undefined || former === undefined) throw new Error('No such tab');
      if (turn % 2 === 0) {
        opened.push({ at: Date.now(), ids: [former] });
        await page.bringToFront();
      } else {
        // Four patients in turn, the tab's own: whom the panel shows tells when and where from.
        const id = `p${4 * tab + ((turn >> 2) % 4)}`;
        opened.push({ at: Date.now(), ids: [id] });
        showing[tab] = id;
        await page.evaluate(
          (next) => (globalThis as unknown as { show(id: string): void }).show(next),
          id,
        );
      }
      if (turn % 10 === 9) await waitForCodes(panel, codesOf(showing[tab] ?? ''));
    }
    const moments = (await momentsOf(panel)).filter(({ at }) => at >= from);
    const { wrong } = hold(
      opened,
      moments.filter(({ where }) => where === 'panel'),
    );
    expect(wrong).toEqual([]);
  });

  it('nor the one whom a slow page left in the background', async () => {
    await openInFront('single');
    const away = await bredvid.openRecord(`${served.origin}/single`);
    // Slow enough that the panel hears of the tab before the page has told of its patient.
    await record.emulateCPUThrottling(8);
    const comings: { readonly at: number; readonly id: string }[] = [];
    for (let turn = 1; turn <= 16; turn += 1) {
      const id = `p${1 + (turn % 7)}`;
      await away.bringToFront();
      await waitForCodes(panel, codesOf('p0'));
      await record.evaluate(
        (next) => (globalThis as unknown as { show(id: string): void }).show(next),
        id,
      );
      comings.push({ at: Date.now(), id });
      await record.bringToFront();
      await waitForCodes(panel, codesOf(id));
    }
    const shown = (await momentsOf(panel)).filter(({ where }) => where === 'panel');
    const strangers = comings.flatMap(({ at, id }, n) => {
      const until = comings[n + 1]?.at ?? Number.POSITIVE_INFINITY;
      const during = shown.filter((moment) => moment.at >= at && moment.at < until);
      const ids = during.flatMap(({ codes }) => codes.flatMap((code) => owners.get(code) ?? []));
      return ids.filter((one) => one !== id && one !== 'p0').map((one) => `${one} for ${id}`);
    });
    expect(strangers).toEqual([]);
  });
});

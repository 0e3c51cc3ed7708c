/** Pages nobody has prepared for Bredvid: its panel shows what stands there, wherever it stands. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sv } from '../../components/text/sv.ts';
import { inFrames, serveFrames } from './frames.ts';
import { type OpenedBredvid, openBredvid } from './harness.ts';
import { chooseRegion, readPanel, settledPanel, waitForCodes } from './panel.ts';
import { type ServedFolder, serveFolder } from './serve.ts';

let served: ServedFolder;
let bredvid: OpenedBredvid;
let record: Page;
let panel: Page;

beforeAll(async () => {
  served = await serveFolder();
  bredvid = await openBredvid({ browser: 'chromium', sites: ['http://127.0.0.1/*'] });
  record = await bredvid.openRecord(served.page('first', '<!doctype html><p>Tom sida'));
  panel = await bredvid.openPanel(record);
  await chooseRegion(panel, '14');
});

afterAll(async () => {
  await bredvid?.close();
  await served?.close();
});

/** Waits until the panel names these as only mentioned: code, name and how. */
async function waitForMentioned(panel: Page, expected: readonly string[]): Promise<void> {
  const holds = (all: readonly string[]) =>
    [...document.querySelectorAll('.mentioned')]
      .map((item) => item.textContent?.replace(/\s+/g, ' ').trim())
      .join() === all.join();
  await panel.waitForFunction(holds, { polling: 50 }, expected);
}

/** Opens this markup as the record in front. */
async function open(name: string, html: string) {
  await record.goto(served.page(name, `<!doctype html><html lang="sv"><body>${html}`));
}

/**
 * Puts the reader into all frames of the record in front, as Bredvid's worker does where a tab is to
 * be read; when it does so by itself depends on how fast the page is.
 * @returns in how many there is one, as their own worlds tell
 */
async function putReaders(): Promise<number> {
  return (await bredvid.worker()).evaluate(putInFrames, record.url());
}

/** Runs in the worker; what it hands on runs in each frame's own world of the extension. */
async function putInFrames(url: string): Promise<number> {
  const { chrome } = globalThis as unknown as {
    readonly chrome: typeof import('webextension-polyfill');
  };
  const [tab] = await chrome.tabs.query({ url });
  const everywhere = {
    target: { tabId: tab?.id ?? -1, allFrames: true },
    injectImmediately: true,
  };
  await chrome.scripting.executeScript({ ...everywhere, files: ['/content-scripts/record.js'] });
  const frames = await chrome.scripting.executeScript({
    ...everywhere,
    func: () => Symbol.for('bredvid.reader') in globalThis,
  });
  return frames.filter(({ result }) => result === true).length;
}

const heading = '<h2>Diagnoser</h2>';

describe('a page', () => {
  it.each([
    ['a label and its value', '<p>Diagnos: E11.9 Typ 2-diabetes</p>', ['E11.9']],
    [
      'a table with undotted codes',
      '<table><tr><th>ICD-10-SE<th>Diagnos<tr><td>I109<td>Hypertoni<tr><td>M545<td>Lumbago</table>',
      ['I10.9', 'M54.5'],
    ],
    [
      'a list under a heading',
      `${heading}<ul><li>J44.9 KOL<li>F32.1 Depression</ul>`,
      ['J44.9', 'F32.1'],
    ],
    [
      'a definition list',
      '<dl><dt>Huvuddiagnos<dd>J45.9 Astma<dt>Bidiagnos<dd>L20.9 Atopiskt eksem</dl>',
      ['J45.9', 'L20.9'],
    ],
    [
      'the value of a field',
      '<label>Diagnoskod enligt ICD-10-SE <input value="F438A"></label>',
      ['F43.8A'],
    ],
    [
      'a chosen option',
      '<label>Diagnos <select><option>F32.0 Lindrig depression<option selected>F32.1 Medelsvår depression</select></label>',
      ['F32.1'],
    ],
    [
      'an open shadow root',
      '<div><template shadowrootmode="open"><p>Diagnos: E03.9 Hypotyreos</p></template></div>',
      ['E03.9'],
    ],
    [
      'a frame without an address',
      '<iframe srcdoc="<p>Diagnos: K21.9 Refluxsjukdom</p>"></iframe>',
      ['K21.9'],
    ],
  ])('with %s is read', async (_, html, codes) => {
    await open('page', html);
    await waitForCodes(panel, codes);
  });

  it('is read in a frame within a frame', async () => {
    const inner = served.page('inner', '<!doctype html><p>Diagnos: G43.9 Migrän</p>');
    const outer = served.page('outer', `<!doctype html><iframe src="${inner}"></iframe>`);
    await open('page', `<p>Diagnos: E11.9 Typ 2-diabetes</p><iframe src="${outer}"></iframe>`);
    await waitForCodes(panel, ['E11.9', 'G43.9']);
  });

  it('is read in a frame of another origin that is allowed too', async () => {
    const inner = served.page('inner', '<!doctype html><p>Diagnos: M17.1 Knäartros</p>');
    const elsewhere = inner.replace(served.origin, served.otherOrigin);
    await open('page', `<iframe src="${elsewhere}"></iframe>`);
    await waitForCodes(panel, ['M17.1']);
  });

  it('is read in every kind of frame, also one that shares nothing with the page', async () => {
    await record.goto(serveFrames(served));
    await waitForCodes(panel, inFrames);
  });

  it('is read in a frame whose page comes later than the reader', async () => {
    const late = served.page('late', '<!doctype html><p>Diagnos: N39.0 Urinvägsinfektion</p>');
    const deliver = served.hold('/late');
    await open('holding', '<p>Journal</p>');
    await record.evaluate((src) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src }));
    }, late);
    // One in the page, one in the empty document that its frame begins with.
    expect(await putReaders()).toBe(2);
    deliver();
    await waitForCodes(panel, ['N39.0']);
  });

  it('that was left without a code and comes back out of the page cache is read', async () => {
    await open('left', '<p>Ingen kod här</p>');
    await settledPanel(panel);
    await record.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => {
        document.body.setAttribute('data-from', persisted ? 'cache' : 'net');
      }),
    );
    await open('between', '<p>Diagnos: E11.9 Typ 2-diabetes</p>');
    await waitForCodes(panel, ['E11.9']);
    await record.goBack();
    await record.waitForSelector('[data-from=cache]');
    await record.evaluate(() => {
      document.body.innerHTML = '<p>Diagnos: I10.9 Hypertoni</p>';
    });
    await waitForCodes(panel, ['I10.9']);
  });

  it('is read again when it changes', async () => {
    await open('page', `${heading}<ul><li>J44.9 KOL</ul>`);
    await waitForCodes(panel, ['J44.9']);
    await record.evaluate(() => {
      const item = document.createElement('li');
      item.textContent = 'I10.9 Hypertoni';
      document.querySelector('ul')?.append(item);
    });
    await waitForCodes(panel, ['J44.9', 'I10.9']);
  });

  it('that names diagnoses without a code folds them away, also those that come', async () => {
    await open('page', `${heading}<ul><li>Hypertoni sedan 2012</ul><p>Har astma och KOL.</p>`);
    const named = `I10 Hypertoni ${sv['diagnoses.interpreted']}`;
    await waitForMentioned(panel, [named]);
    expect((await readPanel(panel)).diagnoses).toEqual([]);
    await record.evaluate(() => {
      document.querySelector('ul')?.insertAdjacentHTML('beforeend', '<li>Astma<li>Något annat');
    });
    await waitForMentioned(panel, [named, `J45 Astma ${sv['diagnoses.interpreted']}`]);
  });

  it('with nothing but look-alikes shows no diagnosis', async () => {
    await open(
      'page',
      `<h2>Anteckning</h2><p>Vitamin B12 lågt. Smärta L4–L5 och Th12. HLA-B27 positiv. S96 AF16.
       N95-mask. T3/T4 u.a. HbA1c 52. KOL GOLD 3. Avdelning C4, rum B19.</p>
       <table><tr><th>Läkemedel<th>ATC<tr><td>Enalapril<td>C09AA02</table>`,
    );
    expect((await settledPanel(panel)).diagnoses).toEqual([]);
  });

  it('gives one code the same list whatever else stands on the page', async () => {
    await open('page', '<p>Diagnos: E11.9 Typ 2-diabetes</p>');
    await waitForCodes(panel, ['E11.9']);
    const alone = await readPanel(panel);
    await open(
      'page',
      '<p>Kvinna 82 år. HbA1c 91. Warfarin. Diagnos: E11.9 Typ 2-diabetes</p><p>Bidiagnos: L20.9 Atopiskt eksem</p>',
    );
    await waitForCodes(panel, ['E11.9', 'L20.9']);
    const among = await readPanel(panel);
    expect(among.diagnoses.find(({ code }) => code === 'E11.9')).toEqual(alone.diagnoses[0]);
  });
});

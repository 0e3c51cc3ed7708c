/**
 * The editor page in real browsers: a spreadsheet from the organisation's server, a support from its
 * address, what is written put back, another's edition reviewed and signed; by keyboard, 5,000 rows.
 */
import { createHash, createPublicKey, verify } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalize } from '@tufjs/canonical-json';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createKeyFile, publicPem } from '../../lib/editing/key-file.ts';
import { packagedBundles } from '../../lib/publishing/packaged.ts';
import { workbookOf } from '../lib/publishing/excel.ts';
import { violationsIn } from './axe.ts';
import { type OpenedBredvid, openBredvid } from './harness.ts';
import { packagedRole } from './published.ts';
import { serveWebFolder, type WebFolder } from './web-folder.ts';

const PASSWORD = 'gran tall björk';
const PASSPHRASE = 'fyra ord i rad';
const columns = ['titel', 'sort', 'utgivare', 'koder', 'adress', 'färg'];
let web: WebFolder;
let dir: string;
let publicKey: string;

beforeAll(async () => {
  web = await serveWebFolder('anna', PASSWORD);
  dir = await mkdtemp(join(tmpdir(), 'bredvid-editor-'));
  const made = await createKeyFile(PASSPHRASE);
  publicKey = publicPem(made.publicKey);
  await writeFile(join(dir, 'anna.key.pem'), made.pem);
});

afterAll(async () => {
  await web?.close();
  await rm(dir, { recursive: true });
});

interface ExtensionPage {
  readonly chrome: typeof import('webextension-polyfill');
}

async function openEditor(bredvid: OpenedBredvid): Promise<Page> {
  const page = await bredvid.openPage('editor.html');
  await page.waitForSelector('#layer option[value=se]');
  // What another test has written is kept, as it should be.
  await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as ExtensionPage;
    const kept = Object.keys(await chrome.storage.local.get(null));
    await chrome.storage.local.remove(kept.filter((key) => key.startsWith('editor-draft/')));
  });
  await page.select('#layer', 'se');
  await page.waitForFunction(() => document.querySelectorAll('[role=option]').length > 10);
  return page;
}

async function says(page: Page, words: string): Promise<void> {
  await page.waitForFunction((each) => document.body.innerText.includes(each), {}, words);
}

/** Written at once, as from the clipboard. */
async function fill(page: Page, field: string, value: string): Promise<void> {
  await page.$eval(
    field,
    (element, text) => {
      (element as HTMLInputElement).value = text;
      element.dispatchEvent(new Event('input', { bubbles: true }));
    },
    value,
  );
}

async function logIn(page: Page): Promise<void> {
  await fill(page, '#open-user', 'anna');
  await page.waitForFunction(
    () => (document.querySelector('#put-user') as HTMLInputElement).value === 'anna',
  );
  await fill(page, '#open-password', PASSWORD);
}

async function submit(page: Page, field: string): Promise<void> {
  await page.$eval(field, (element) => (element as HTMLInputElement).form?.requestSubmit());
}

async function choose(page: Page, field: string, path: string): Promise<void> {
  const input = (await page.$(field)) as Awaited<ReturnType<Page['$']>> & {
    uploadFile(path: string): Promise<void>;
  };
  await input.uploadFile(path);
}

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  let bredvid: OpenedBredvid;
  let page: Page;

  beforeAll(async () => {
    bredvid = await openBredvid({ browser, reaches: [web.address] });
  });
  beforeEach(async () => {
    page = await openEditor(bredvid);
    await page.$$eval('details', (each) => {
      for (const one of each) one.open = true;
    });
  });
  afterEach(async () => {
    await page?.close();
  });
  afterAll(async () => {
    await bredvid?.close();
  });

  it('takes a workbook from the server, adds a support, and puts the work there', async () => {
    const astma = ['Astma', 'Handbok', 'Prov', 'J45', 'https://prov.example.se/1', 'röd'];
    web.files.set('stod.xlsx', workbookOf([columns, astma]));
    await fill(page, '#open-address', 'https://annan.example.se/stod.xlsx');
    await submit(page, '#open-address');
    await says(page, 'Bredvid når inte annan.example.se');
    await fill(page, '#open-address', `${web.address}stod.xlsx`);
    await submit(page, '#open-address');
    await says(page, 'kräver ett annat namn eller lösenord');
    await logIn(page);
    await submit(page, '#open-address');
    await says(page, 'Raderna är inlästa, men inte kolumnerna färg.');

    await page.type('#address', 'https://www.1177.se/provad-adress/hosta/');
    await page.keyboard.press('Enter');
    await says(page, 'Tillkommet (2)');
    await fill(page, '#put-address', `${web.address}utkast/${browser}.json`);
    await submit(page, '#put-address');
    await says(page, 'Filen ligger på servern.');
    const put = JSON.parse(String(web.files.get(`utkast/${browser}.json`)));
    const ids = put.map(({ id }: { readonly id: string }) => id);
    expect(ids).toEqual(expect.arrayContaining(['se/astma', 'se/hosta']));

    web.files.set(`utkast/${browser}.json`, Buffer.from('[]'));
    await page.$eval('.support-form > button', (button) => (button as HTMLElement).click());
    await says(page, 'Tillkommet (1)');
    await submit(page, '#put-address');
    await says(page, 'ligger en annan fil. Öppna den först.');
    if (browser === 'chromium') expect(await violationsIn(bredvid, page)).toEqual([]);
  });

  it("compares another's edition with what is published, and signs it", async () => {
    const { next, hash, edition } = nextEdition();
    await writeFile(join(dir, `${hash}.bundle.jsonl`), next);
    const role = await packagedRole('targets');
    const bundle = { length: Buffer.byteLength(next), hashes: { sha256: hash } };
    const targets = { ...role.signed.targets, 'se/bundle.jsonl': bundle };
    const signed = { ...role.signed, targets };
    const path = `${browser}/targets.json`;
    web.files.set(path, Buffer.from(JSON.stringify({ signatures: [], signed })));

    await choose(page, '#bundle', join(dir, `${hash}.bundle.jsonl`));
    await says(page, `Jämfört med utgåva ${edition}`);
    await says(page, 'Ändrat (1)');
    await page.click('#only-changed');
    await page.waitForFunction(() => document.querySelectorAll('[role=option]').length === 1);
    await logIn(page);
    await fill(page, '#open-address', web.address + path);
    await submit(page, '#open-address');
    await says(page, 'Utkastet innehåller precis det du ser här.');
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('ändrar också');
    await choose(page, '#sign-key', join(dir, 'anna.key.pem'));
    await fill(page, '#sign-passphrase', PASSPHRASE);
    await submit(page, '#sign-passphrase');
    await says(page, 'Signerat, och tillbaka på servern.');
    const { signatures } = JSON.parse(String(web.files.get(path)));
    const [{ sig }] = signatures;
    const bytes = Buffer.from(canonicalize(signed));
    expect(verify(null, bytes, createPublicKey(publicKey), Buffer.from(sig, 'hex'))).toBe(true);
  });

  if (browser === 'chromium') {
    it('takes 5,000 rows: few of them in the page, every letter typed is there', async () => {
      const rows = Array.from({ length: 5000 }, (_, at) => [
        `Prov ${at}`,
        'Handbok',
        'Provutgivaren',
        'J44',
        `https://prov.example.se/${at}`,
        '',
      ]);
      await writeFile(join(dir, 'stora.xlsx'), workbookOf([columns, ...rows]));
      await choose(page, '#bundle', join(dir, 'stora.xlsx'));
      await says(page, 'Raderna är inlästa');
      expect(await page.$$eval('[role=option]', (options) => options.length)).toBeLessThan(60);
      await page.focus('[role=listbox]');
      await page.keyboard.press('ArrowDown');
      await page.waitForSelector('#field-title');
      await page.type('#field-title', 'abc');
      const title = await page.$eval('#field-title', (field) => (field as HTMLInputElement).value);
      expect(title).toContain('abc');
    });
  }
});

/** The packaged national edition with another title in it, one number higher. */
function nextEdition() {
  const text = packagedBundles().find(({ name }) => name === 'se.bundle.jsonl')?.text ?? '';
  const { edition } = JSON.parse(text.slice(0, text.indexOf('\n')));
  const next = text
    .replace(/"edition":\d+/, `"edition":${edition + 1}`)
    .replace('"title":"', '"title":"Ny: ');
  return { next, edition, hash: createHash('sha256').update(next).digest('hex') };
}

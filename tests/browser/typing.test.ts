/**
 * Codes that are written or chosen in the record: they come when the hand rests, half of one never
 * shows, and nothing of the reader runs while the page handles a key.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OpenedBredvid, openBredvid } from './harness.ts';
import { momentsOf, watchMoments } from './moments.ts';
import { chooseRegion, waitForCodes } from './panel.ts';
import { type ServedFolder, serveFolder } from './serve.ts';

const form = `<!doctype html><html lang="sv"><title>Journal</title><body>
<h1>Test Testsson</h1><p>Personnummer 19121212-1212</p>
<h2>Diagnoser</h2><ul><li>I10.9 Hypertoni</ul>
<label>Diagnoskod enligt ICD-10-SE <input id="code"></label>
<label>Diagnos <select id="choice"><option><option>J44.9 KOL<option>J45.9 Astma</select></label>
<div id="note" contenteditable="true"><p>Bedömning</p></div>`;

let served: ServedFolder;
let bredvid: OpenedBredvid;
let record: Page;
let panel: Page;

beforeAll(async () => {
  served = await serveFolder();
  bredvid = await openBredvid({ browser: 'chromium', sites: ['http://127.0.0.1/*'] });
  record = await bredvid.openRecord(served.page('form', form));
  panel = await bredvid.openPanel(record);
  await chooseRegion(panel, '14');
  await watchMoments(panel);
});

afterAll(async () => {
  await bredvid?.close();
  await served?.close();
});

beforeEach(async () => {
  await record.goto(`${served.origin}/form`);
  await waitForCodes(panel, ['I10.9']);
});

/** All keys at once to the browser, which handles them as it would a fast typist's. */
async function typeFast(words: string): Promise<void> {
  await Promise.all([...words].map((key) => record.keyboard.sendCharacter(key)));
}

async function codesSince(at: number): Promise<readonly string[]> {
  const moments = (await momentsOf(panel)).filter((moment) => moment.at >= at);
  return [...new Set(moments.flatMap(({ codes }) => codes))].sort();
}

describe('a code', () => {
  it('typed into a field is shown, and no half of it ever was', async () => {
    const from = Date.now();
    await record.focus('#code');
    await typeFast('E11.9');
    await waitForCodes(panel, ['I10.9', 'E11.9']);
    expect(await codesSince(from)).toEqual(['E11.9', 'I10.9']);
  });

  it('typed into a note is shown, and no half of it ever was', async () => {
    const from = Date.now();
    await record.click('#note p');
    await record.keyboard.press('End');
    await typeFast(' Diagnos: F43.8A stress');
    await waitForCodes(panel, ['I10.9', 'F43.8A']);
    expect(await codesSince(from)).toEqual(['F43.8A', 'I10.9']);
  });

  it('chosen from a list takes the place of the one before', async () => {
    await record.select('#choice', 'J44.9 KOL');
    await waitForCodes(panel, ['I10.9', 'J44.9']);
    await record.select('#choice', 'J45.9 Astma');
    await waitForCodes(panel, ['I10.9', 'J45.9']);
  });

  it('taken back letter by letter is gone', async () => {
    await record.focus('#code');
    await typeFast('E11.9');
    await waitForCodes(panel, ['I10.9', 'E11.9']);
    for (let key = 0; key < 5; key += 1) await record.keyboard.press('Backspace');
    await waitForCodes(panel, ['I10.9']);
  });
});

describe('the task of a key', () => {
  it('runs nothing of the reader: no walk, no query, no message', async () => {
    const session = await record.createCDPSession();
    const world = await readersWorld(session);
    await session.send('Runtime.evaluate', { contextId: world, expression: `(${instrument})()` });
    await record.click('#note p');
    await record.keyboard.press('End');
    for (const key of ' Diagnos: G43.9 ') await record.keyboard.press(key as 'a');
    await waitForCodes(panel, ['I10.9', 'G43.9']);
    const { result } = await session.send('Runtime.evaluate', {
      contextId: world,
      expression: 'readerCalls',
      returnByValue: true,
    });
    const calls = result.value as { keys: number; during: string[]; after: number };
    expect(calls.keys).toBe(17);
    expect(calls.after).toBeGreaterThan(0);
    expect(calls.during).toEqual([]);
  });
});

/** The isolated world in the record page where the reader runs. */
async function readersWorld(session: CDPSession): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) resolve(context.id);
  });
  await session.send('Runtime.enable');
  return promise;
}

/** Counts what the reader asks of the page, during the events of keys and otherwise. */
const instrument = `function () {
  const calls = { keys: 0, during: [], after: 0 };
  let inKey = false;
  const count = (name) => { if (inKey) calls.during.push(name); else calls.after += 1; };
  const wrap = (owner, name) => {
    const original = owner[name];
    owner[name] = function (...given) { count(name); return Reflect.apply(original, this, given); };
  };
  wrap(Document.prototype, 'createTreeWalker');
  for (const name of ['querySelectorAll', 'querySelector', 'closest', 'matches', 'getAttribute', 'checkVisibility']) {
    wrap(Element.prototype, name);
  }
  wrap(Document.prototype, 'querySelectorAll');
  const send = chrome.runtime.sendMessage.bind(chrome.runtime);
  chrome.runtime.sendMessage = (...given) => { count('sendMessage'); return send(...given); };
  const data = Object.getOwnPropertyDescriptor(CharacterData.prototype, 'data');
  Object.defineProperty(CharacterData.prototype, 'data', {
    ...data,
    get() { count('data'); return data.get.call(this); },
  });
  for (const type of ['keydown', 'keypress', 'beforeinput', 'input', 'keyup']) {
    window.addEventListener(type, () => { inKey = true; if (type === 'keydown') calls.keys += 1; }, true);
    window.addEventListener(type, () => { inKey = false; });
  }
  globalThis.readerCalls = calls;
}`;

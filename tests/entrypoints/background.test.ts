import '../lib/platform/fake-extension.ts';
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import background from '../../entrypoints/background.ts';
import { readTab } from '../../lib/platform/messages.ts';
import { readRecord, readTabRecord } from '../../lib/platform/record-store.ts';
import { markSeen } from '../../lib/platform/seen.ts';
import { packagedBundles } from '../../lib/publishing/packaged.ts';
import { type TermTable, WORD_BOOK } from '../../lib/reading/term-table.ts';
import { createWordBook } from '../../lib/reading/words/word-book.ts';
import { eventually } from '../eventually.ts';
import { EXTENSION_ID, fake, ORIGIN } from '../lib/platform/fake-extension.ts';
import { reportOf } from '../lib/platform/messages-for-tests.ts';

const requested: string[] = [];

beforeEach(() => {
  fake.reset();
  requested.length = 0;
  // The package's own files, which is all the worker may fetch.
  vi.stubGlobal('fetch', async (url: string) => {
    requested.push(url);
    const path = url.slice(ORIGIN.length + 1);
    // Made when the extension is built.
    if (path === WORD_BOOK) return new Response(JSON.stringify(createWordBook()));
    return new Response(await readFile(`public/${path}`));
  });
  // The frames that report are there when they are asked.
  for (const key of ['5:0', '6:0']) fake.frames.set(key, () => undefined);
  background.main();
});

afterEach(() => vi.unstubAllGlobals());

const report = (codes: readonly string[], tab = 5, frame = 0) =>
  fake.deliver({ call: 'reportMentions', request: reportOf(codes) }, fake.frameSender(tab, frame));

describe('the worker', () => {
  it('opens the panel and reads the page on a click', async () => {
    fake.tabs.set(5, { id: 5, windowId: 2 });
    fake.readable.add(5);
    fake.events.onClicked.emit({ id: 5, windowId: 2 });
    expect(fake.opened).toEqual([2]);
    await eventually(() => expect(fake.injected).toEqual([5]));
  });

  it('takes in what a page reports, and puts the number of new supports on the button', async () => {
    fake.tabs.set(5, { id: 5, windowId: 2 });
    await report(['E11.9']);
    await eventually(() => expect(Number(fake.badges.get(5))).toBeGreaterThan(0));
    const [shown] = await readRecord(5);
    expect(shown?.mentions.map(({ coding }) => coding.code)).toEqual(['E11.9']);
  });

  it('takes the number away when the panel has shown them', async () => {
    fake.tabs.set(5, { id: 5, windowId: 2 });
    await report(['E11.9']);
    await eventually(() => expect(Number(fake.badges.get(5))).toBeGreaterThan(0));
    const [national] = packagedBundles('se.bundle.jsonl');
    const ids = [...(national?.text ?? '').matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id ?? '');
    await markSeen(5, (await readTabRecord(5))?.context ?? '', ids);
    await eventually(() => expect(fake.badges.get(5)).toBe(''));
  });

  it.each([
    ['a stranger', { id: 'another' }],
    ['another extension in a tab', { ...fake.frameSender(5), id: 'another' }],
    ['a page of its own', { id: EXTENSION_ID }],
    ['a prerendered page', { ...fake.frameSender(5), documentLifecycle: 'prerender' }],
  ])('takes in no report of %s', async (_who, sender) => {
    const message = { call: 'reportMentions', request: reportOf(['E11.9']) };
    expect(await fake.deliver(message, sender as never)).toEqual({ refused: true });
    expect(fake.session.all()).toEqual({});
  });

  it('takes in nothing that holds more than codings', async () => {
    const message = {
      call: 'reportMentions',
      request: { ...reportOf(['E11.9']), title: 'Tolvan Tolvansson 19121212-1212' },
    };
    expect(await fake.deliver(message, fake.frameSender(5))).toEqual({ refused: true });
    expect(fake.session.all()).toEqual({});
  });

  it('answers a page with names as hashes, not as words, and with what decides', async () => {
    fake.readable.add(5);
    const reply = await fake.deliver({ call: 'termTable', request: null }, fake.frameSender(5));
    const { names } = (reply as { answer: TermTable }).answer;
    expect(Object.keys(names).length).toBeGreaterThan(50);
    expect(JSON.stringify(names)).not.toMatch(/diabetes/i);
    expect(fake.joined).toEqual(['/content-scripts/judge.js 5:0']);
  });

  it('answers no page that it may not read', async () => {
    const message = { call: 'termTable', request: null };
    expect(await fake.deliver(message, fake.frameSender(5))).toEqual({ refused: true });
  });

  it('reads a tab for the panel, and for no page', async () => {
    fake.tabs.set(5, { id: 5, windowId: 2 });
    expect(await readTab.send({ tabId: 5 })).toBe('no-permission');
    const message = { call: 'readTab', request: { tabId: 5 } };
    expect(await fake.deliver(message, fake.frameSender(5))).toEqual({ refused: true });
  });

  it('forgets a page that is left and a tab that is closed', async () => {
    await report(['E11.9']);
    await report(['J45.9'], 6);
    await fake.deliver({ call: 'leaveFrame', request: { top: true } }, fake.frameSender(5));
    expect(await readRecord(5)).toEqual([]);
    fake.events.onRemoved.emit(6);
    await eventually(async () => expect(await readTabRecord(6)).toBeUndefined());
    expect(await readRecord(6)).toEqual([]);
  });

  it('starts with the menu entry, the reader on allowed sites, and fetches only its own files', async () => {
    fake.origins.add('https://journal.example.se/*');
    fake.tabs.set(5, { id: 5, windowId: 2, url: 'https://journal.example.se/a' });
    fake.readable.add(5);
    fake.events.onInstalled.emit();
    await eventually(() => expect(fake.injected).toEqual([5]));
    await eventually(() => expect(fake.menu).toHaveLength(3));
    await eventually(() => expect(fake.registered.size).toBe(1));
    await eventually(() => expect(requested).not.toEqual([]));
    // A test before this one may have left the worker on its way to the word book, its own too.
    const own = [`${ORIGIN}/catalogue/`, `${ORIGIN}/${WORD_BOOK}`];
    expect(requested.filter((url) => !own.some((start) => url.startsWith(start)))).toEqual([]);
  });
});

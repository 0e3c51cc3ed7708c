import './fake-extension.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser, { type Scripting, type Tabs } from 'webextension-polyfill';
import { createRecordKeeper } from '../../../lib/platform/record-keeper.ts';
import { readRecord, readTabRecord } from '../../../lib/platform/record-store.ts';
import { allowSite, revokeSite } from '../../../lib/platform/sites.ts';
import { createTabReading } from '../../../lib/platform/tab-reading.ts';
import { eventually } from '../../eventually.ts';
import { fake, settled } from './fake-extension.ts';
import { reportOf } from './messages-for-tests.ts';

const SITE = 'https://journal.example.se';
let keeper = createRecordKeeper();
let reading = createTabReading(keeper);

beforeEach(() => {
  fake.reset();
  keeper = createRecordKeeper();
  reading = createTabReading(keeper);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function openTab(id: number, url?: string, readable = false): void {
  fake.tabs.set(id, { id, windowId: 1, ...(url && { url }) });
  if (readable) fake.readable.add(id);
}

describe('reading a tab', () => {
  it.each([
    ['clicked', 'clicked', undefined, true, 'read'],
    ['that no extension may read, clicked', 'clicked', undefined, false, 'browser-page'],
    ['neither clicked nor allowed', 'read', undefined, false, 'no-permission'],
    ['of the browser itself, by its address', 'read', 'chrome://settings', false, 'browser-page'],
    ['on an allowed site', 'read', `${SITE}/`, true, 'read'],
  ] as const)('%s', async (_what, how, url, readable, access) => {
    openTab(5, url, readable);
    expect(await reading[how](5)).toBe(access);
    expect((await readTabRecord(5))?.access).toBe(access);
    expect(fake.injected).toEqual(readable ? [5] : []);
  });

  it('keeps what a click let in, when a refusal from before it comes late', async () => {
    openTab(5);
    const looked = Promise.withResolvers<void>();
    vi.spyOn(browser.tabs, 'get').mockImplementationOnce(async () => {
      await looked.promise;
      return { id: 5 } as Tabs.Tab;
    });
    const refused = reading.read(5);
    await settled();
    fake.readable.add(5);
    const clicked = reading.clicked(5);
    await settled();
    looked.resolve();
    await eventually(() => expect(fake.injected).toEqual([5]));
    await keeper.accept({ tabId: 5, frame: 0 }, reportOf(['E11.9']));
    await Promise.all([refused, clicked]);
    expect((await readTabRecord(5))?.access).toBe('read');
    expect(await readRecord(5)).toMatchObject([{ frame: 0 }]);
  });

  it('is tried again while no frame has taken the reader', async () => {
    openTab(5, undefined, true);
    fake.untaken.add(5);
    expect(await reading.clicked(5)).toBe('read');
    expect(fake.injected).toEqual([5, 5]);
  });

  it('says that a page is read, though it hangs and does not take the reader', async () => {
    vi.useFakeTimers();
    openTab(5);
    await reading.read(5);
    fake.readable.add(5);
    const { promise, resolve } = Promise.withResolvers<Scripting.InjectionResult[]>();
    vi.spyOn(browser.scripting, 'executeScript').mockReturnValueOnce(promise);
    const clicked = reading.clicked(5);
    await vi.advanceTimersByTimeAsync(299);
    expect((await readTabRecord(5))?.access).toBe('no-permission');
    await vi.advanceTimersByTimeAsync(1);
    const during = await readTabRecord(5);
    expect(during?.access).toBe('read');
    resolve([{ frameId: 0, documentId: '' }]);
    expect(await clicked).toBe('read');
    expect((await readTabRecord(5))?.context).toBe(during?.context);
  });

  it('that never takes the reader is not said to be read', async () => {
    vi.useFakeTimers();
    openTab(5);
    vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue([]);
    const access = reading.read(5);
    await vi.runAllTimersAsync();
    expect(await access).toBe('no-permission');
  });

  it('says that a tab is gone, and keeps nothing of it', async () => {
    expect(await reading.read(9)).toBe('gone');
    expect(await readTabRecord(9)).toBeUndefined();
  });

  it('remembers a page of the browser until something else is loaded', async () => {
    openTab(5);
    await reading.clicked(5);
    expect(await reading.read(5)).toBe('browser-page');
    await reading.loaded(5);
    expect(await reading.read(5)).toBe('no-permission');
  });

  describe('on a second click', () => {
    /** A record that was read, whose frame is pressed again; whether its frame had looked once more. */
    async function clickAgain(codes: readonly string[], isUpToDate: boolean) {
      openTab(5, undefined, true);
      await reading.clicked(5);
      fake.frames.set('5:0', ({ call }) => {
        if (call === 'catchUp' && !isUpToDate) throw new Error('The frame is gone.');
      });
      await keeper.accept({ tabId: 5, frame: 0 }, reportOf(codes));
      const before = (await readTabRecord(5))?.context;
      await reading.clicked(5);
      await settled();
      return {
        calls: fake.calls.filter((call) => /catchUp|reread/.test(call)),
        isSame: (await readTabRecord(5))?.context === before,
        left: (await readRecord(5)).length,
      };
    }

    it('leaves what stands where every frame says that all is told', async () => {
      const calls = ['catchUp 5:0'];
      expect(await clickAgain(['E11.9'], true)).toEqual({ calls, isSame: true, left: 1 });
    });

    it('reads everything anew where one does not say so', async () => {
      const calls = ['catchUp 5:0', 'rereadRecord 5:0'];
      expect(await clickAgain(['E11.9'], false)).toEqual({ calls, isSame: false, left: 0 });
    });

    it('reads everything anew where no code was read', async () => {
      const calls = ['rereadRecord 5:0'];
      expect(await clickAgain([], true)).toEqual({ calls, isSame: false, left: 0 });
    });
  });

  it('follows the tab while it stays where it may be read', async () => {
    openTab(5, undefined, true);
    await reading.clicked(5);
    await reading.loaded(5);
    expect(fake.injected).toEqual([5, 5]);
    fake.readable.delete(5);
    await reading.loaded(5);
    expect((await readTabRecord(5))?.access).toBe('no-permission');
  });

  it('leaves tabs alone that nobody asked about', async () => {
    openTab(5, undefined, true);
    await reading.loaded(5);
    expect(fake.injected).toEqual([]);
    expect(await readTabRecord(5)).toBeUndefined();
  });
});

describe('an allowed site', () => {
  it('is read in its open tabs at once, also after a new start', async () => {
    openTab(5, `${SITE}/patient`, true);
    openTab(6, 'https://other.example.se/', true);
    await allowSite(SITE);
    await reading.sitesChanged();
    expect(fake.injected).toEqual([5]);
    expect(fake.registered.size).toBe(1);
  });

  it('is blanked and read no more when it is revoked; a clicked tab stays', async () => {
    openTab(5, `${SITE}/patient`, true);
    openTab(6, undefined, true);
    let stopped = 0;
    fake.frames.set('5:0', ({ call }) => {
      if (call === 'stopReading') stopped += 1;
    });
    await allowSite(SITE);
    await reading.sitesChanged();
    await keeper.accept({ tabId: 5, frame: 0 }, reportOf(['E11.9']));
    await reading.clicked(6);
    await keeper.accept({ tabId: 6, frame: 4 }, reportOf(['J45.9']));
    fake.readable.delete(5);
    await revokeSite(SITE);
    await reading.sitesRevoked();
    await settled();
    expect(await readRecord(5)).toEqual([]);
    expect((await readTabRecord(5))?.access).toBe('no-permission');
    expect(stopped).toBe(1);
    expect(await readRecord(6)).toHaveLength(1);
    expect(fake.registered.size).toBe(0);
  });
});

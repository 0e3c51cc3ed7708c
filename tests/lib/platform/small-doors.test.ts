import './fake-extension.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { type ActiveTab, watchActiveTab } from '../../../lib/platform/active-tab.ts';
import { addMenuEntry, menuChosen } from '../../../lib/platform/context-menu.ts';
import {
  awaitQuietMoment,
  QUIET_MS,
  UPDATE_ALARM,
  updateIfQuiet,
} from '../../../lib/platform/quiet-update.ts';
import { createRateLimit } from '../../../lib/platform/rate-limit.ts';
import { LAST_REPORT } from '../../../lib/platform/record-keeper.ts';
import { leaveWords, onWords, seatOfTab, takeWords } from '../../../lib/platform/selected-words.ts';
import { LAST_HELD } from '../../../lib/platform/session-memory.ts';
import { searchFromAddressBar } from '../../../lib/platform/tab-view.ts';
import { createTurns } from '../../../lib/platform/turns.ts';
import { fake, ORIGIN, settled } from './fake-extension.ts';

beforeEach(() => fake.reset());

describe('selected words', () => {
  it('are taken once, by the panel of their window', async () => {
    await leaveWords(1, '  typ 2-\n  diabetes ');
    expect(await takeWords(2)).toBeUndefined();
    expect(await takeWords(1)).toBe('typ 2- diabetes');
    expect(await takeWords(1)).toBeUndefined();
    expect(fake.session.all()).toEqual({});
  });

  it('are a question, not a text', async () => {
    await leaveWords(1, 'ord '.repeat(1000));
    expect((await takeWords(1))?.length).toBeLessThanOrEqual(200);
    await leaveWords(1, ' \n ');
    expect(await takeWords(1)).toBeUndefined();
  });

  it('reach a panel that is open, and one that opens later', async () => {
    const told: string[] = [];
    await leaveWords(1, 'astma');
    const stop = onWords(1, (words) => told.push(words));
    await settled();
    await leaveWords(1, 'kol');
    await settled();
    stop();
    await leaveWords(1, 'gikt');
    await settled();
    expect(told).toEqual(['astma', 'kol']);
  });

  it('come from the menu, which opens the panel in the click', async () => {
    await addMenuEntry();
    await addMenuEntry();
    expect(fake.menu).toHaveLength(3);
    const [{ id }] = fake.menu as [{ id: string }];
    menuChosen({ menuItemId: id, selectionText: 'astma' } as never, { windowId: 1 } as never);
    expect(fake.opened).toEqual([1]);
    await settled();
    expect(await takeWords(1)).toBe('astma');
    menuChosen({ menuItemId: 'other' } as never, { windowId: 1 } as never);
    expect(fake.opened).toEqual([1]);
  });
});

describe('the view in a tab', () => {
  it.each([
    ['open-tab', '/sidepanel.html#tab'],
    ['open-prepare', '/prepare.html'],
  ])('opens from the button’s menu: %s', (menuItemId, path) => {
    menuChosen({ menuItemId } as never, { windowId: 1 } as never);
    expect(fake.tabsOpened.map((url) => url.slice(ORIGIN.length))).toEqual([path]);
    expect(fake.opened).toEqual([]);
  });

  it('gives words from the address bar to the tab they opened, whatever tabs are open', async () => {
    await searchFromAddressBar('kol');
    await searchFromAddressBar('astma');
    expect(await takeWords(seatOfTab(101))).toBe('kol');
    expect(await takeWords(seatOfTab(102))).toBe('astma');
  });

  it('takes words from the address bar, and keeps them out of its address', async () => {
    await searchFromAddressBar('kol');
    expect(fake.tabsOpened.join()).not.toContain('kol');
    expect(await takeWords(seatOfTab(101))).toBe('kol');
  });
});

describe('an update of the extension', () => {
  it.each([
    ['waits while a record is read', true, QUIET_MS - 1, 0],
    ['comes at a quiet moment', true, QUIET_MS + 1, 1],
    ['is not made up', false, QUIET_MS + 1, 0],
  ])('%s', async (_what, waits, quietFor, reloads) => {
    const now = 10 * QUIET_MS;
    if (waits) await awaitQuietMoment();
    await fake.session.set({ [LAST_REPORT]: now - quietFor });
    await updateIfQuiet(now);
    expect(fake.reloads()).toBe(reloads);
    expect(fake.alarms.has(UPDATE_ALARM)).toBe(waits);
  });

  it('waits while a panel holds what its user pinned', async () => {
    const now = 10 * QUIET_MS;
    await awaitQuietMoment();
    await fake.session.set({ [LAST_REPORT]: 0, [LAST_HELD]: now - QUIET_MS / 3 });
    await updateIfQuiet(now);
    expect(fake.reloads()).toBe(0);
  });

  it('comes at once where nothing was ever read', async () => {
    await awaitQuietMoment();
    await updateIfQuiet(Date.now());
    expect(fake.reloads()).toBe(1);
  });
});

describe('the active tab of a window', () => {
  it('is told now and when it changes, with its site where that is known', async () => {
    const told: (ActiveTab | undefined)[] = [];
    fake.tabs.set(5, { id: 5, windowId: 1, active: true, url: 'https://journal.example.se/a?b' });
    fake.tabs.set(8, { id: 8, windowId: 2, active: true });
    const stop = watchActiveTab(1, (tab) => told.push(tab));
    await settled();
    fake.tabs.set(5, { id: 5, windowId: 1, active: false });
    fake.tabs.set(6, { id: 6, windowId: 1, active: true });
    fake.events.onActivated.emit({ tabId: 6, windowId: 1 });
    fake.events.onActivated.emit({ tabId: 8, windowId: 2 });
    await settled();
    stop();
    fake.events.onActivated.emit({ tabId: 6, windowId: 1 });
    await settled();
    expect(told).toEqual([{ tabId: 5, site: 'https://journal.example.se' }, { tabId: 6 }]);
  });
});

describe('a rate limit', () => {
  it('lets a burst through and a flood not, and recovers', () => {
    const limit = createRateLimit(3, 1);
    const tries = (now: number, times: number) =>
      Array.from({ length: times }, () => limit.allows('a', now)).filter(Boolean).length;
    expect(tries(0, 5)).toBe(3);
    expect(limit.allows('b', 0)).toBe(true);
    expect(tries(1000, 5)).toBe(1);
    expect(tries(3_600_000, 5)).toBe(3);
    limit.forget('a');
    expect(tries(3_600_000, 5)).toBe(3);
  });
});

describe('turns', () => {
  it('run one after the other for a key, and a failure does not stop the next', async () => {
    const takeTurn = createTurns();
    const done: string[] = [];
    const task = (name: string, fails = false) =>
      takeTurn(1, async () => {
        done.push(`${name} begins`);
        await settled();
        done.push(`${name} ends`);
        if (fails) throw new Error(name);
      });
    const first = task('first', true);
    const second = task('second');
    await expect(first).rejects.toThrow('first');
    await second;
    expect(done).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  });
});

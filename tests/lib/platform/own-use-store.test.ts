import './fake-extension.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import browser from 'webextension-polyfill';
import type { FeedbackItem } from '../../../lib/followup/feedback.ts';
import {
  deleteOwnUse,
  keepFeedback,
  keepOpened,
  readFeedback,
  readOwnUse,
} from '../../../lib/platform/own-use-store.ts';
import { fake } from './fake-extension.ts';

beforeEach(() => fake.reset());

const item = (id: string, rest: Partial<FeedbackItem> = {}): FeedbackItem => ({
  id,
  support: 'se/a',
  edition: 1,
  week: '2026-W47',
  helped: true,
  ...rest,
});
const ids = async () => (await readFeedback()).map((kept) => kept.item.id);

describe('own use', () => {
  it('is counted, and deleted with the feedback', async () => {
    const opened = { support: 'se/a', category: 'I10', week: '2026-W47' };
    await keepOpened(opened);
    await keepOpened(opened);
    await keepFeedback(item('1'));
    expect(await readOwnUse()).toEqual({ 'se/a I10 2026-W47': 2 });
    await deleteOwnUse();
    expect([await readOwnUse(), await readFeedback()]).toEqual([{}, []]);
  });

  it('is read anew from whatever is stored', async () => {
    await browser.storage.local.set({
      ownUse: { 'se/a I10 2026-W47': 'många' },
      feedback: [{ id: 1 }, 'x', item('1')],
    });
    expect(await readOwnUse()).toEqual({});
    expect(await ids()).toEqual(['1']);
  });
});

describe('feedback', () => {
  it('is sent when the outbox says so, and then stays as it was', async () => {
    await keepFeedback(item('1'));
    const sent = [{ id: '1', type: 'QuestionnaireResponse', about: 'se/a 2026-W47' }];
    await browser.storage.local.set({ outbox: { letters: [], sent } });
    await keepFeedback(item('2'));
    expect(await readFeedback()).toEqual([
      { item: item('1'), isSent: true },
      { item: item('2'), isSent: false },
    ]);
  });

  it('of the same support and week takes the place of what was not sent', async () => {
    await keepFeedback(item('1'));
    await keepFeedback(item('2', { helped: false }));
    await keepFeedback(item('3', { support: 'se/b' }));
    expect(await ids()).toEqual(['2', '3']);
  });
});

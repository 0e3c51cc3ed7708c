/**
 * The user's own counts and feedback in `storage.local`: theirs to see and to delete. What of it is
 * sent to the organisation goes by the outbox (`outbox.ts`).
 */
import browser from 'webextension-polyfill';
import { deviationReasons, type FeedbackItem } from '../followup/feedback.ts';
import type { MarkCounts } from '../followup/marks.ts';
import { countOpened, type OwnCount, type OwnCounts } from '../followup/own-use.ts';
import { FLEET } from './fleet-store.ts';
import { NEWS } from './news-store.ts';
import { emptyOutbox, readOutbox, takeBack } from './outbox.ts';
import { MARK_COUNTS } from './page-mark.ts';

const COUNTS = 'ownUse';
const FEEDBACK = 'feedback';

export interface KeptFeedback {
  readonly item: FeedbackItem;
  readonly isSent: boolean;
}

export async function readOwnUse(): Promise<OwnCounts> {
  return readNumbers(COUNTS);
}

export async function readMarkCounts(): Promise<MarkCounts> {
  return readNumbers(MARK_COUNTS);
}

async function readNumbers(key: string): Promise<Readonly<Record<string, number>>> {
  const { [key]: counts } = await browser.storage.local.get(key);
  if (typeof counts !== 'object' || counts === null) return {};
  const numbers = Object.entries(counts).filter(([, times]) => Number.isInteger(times));
  return Object.fromEntries(numbers);
}

export async function keepOpened(opened: Omit<OwnCount, 'times'>): Promise<void> {
  await browser.storage.local.set({ [COUNTS]: countOpened(await readOwnUse(), opened) });
}

export async function readFeedback(): Promise<readonly KeptFeedback[]> {
  const [items, { sent }] = await Promise.all([readItems(), readOutbox()]);
  const taken = new Set(sent.map(({ id }) => id));
  return items.map((item) => ({ item, isSent: taken.has(item.id) }));
}

/**
 * A later answer about the same support in the same week takes the place of one not yet sent;
 * an experience that of no answer.
 */
export async function keepFeedback(item: FeedbackItem): Promise<void> {
  const kept = await readFeedback();
  const replaced = kept.filter(
    (one) =>
      !one.isSent &&
      one.item.support === item.support &&
      one.item.week === item.week &&
      !(one.item.experience ?? item.experience),
  );
  await takeBack(replaced.map((one) => one.item.id));
  const others = kept.filter((one) => !replaced.includes(one)).map((one) => one.item);
  await browser.storage.local.set({ [FEEDBACK]: [...others, item] });
}

async function readItems(): Promise<readonly FeedbackItem[]> {
  const { [FEEDBACK]: kept } = await browser.storage.local.get(FEEDBACK);
  return Array.isArray(kept) ? kept.filter(isItem) : [];
}

/** Everything that was counted, answered and written; what was sent is not taken back. */
export async function deleteOwnUse(): Promise<void> {
  await browser.storage.local.remove([COUNTS, FEEDBACK, NEWS, MARK_COUNTS, FLEET]);
  await emptyOutbox();
}

function isItem(value: unknown): value is FeedbackItem {
  if (typeof value !== 'object' || value === null) return false;
  const { id, support, week, edition, reason } = value as Record<string, unknown>;
  const isReason = reason === undefined || deviationReasons.some((one) => one === reason);
  return (
    [id, support, week].every((text) => typeof text === 'string') &&
    typeof edition === 'number' &&
    isReason
  );
}

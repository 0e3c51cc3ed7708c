/**
 * The user's own counts and feedback in `storage.local`: theirs to see and to delete. Feedback waits
 * here until the organisation's policy names a receiver and it has answered.
 */
import browser from 'webextension-polyfill';
import { deviationReasons, type FeedbackItem } from '../followup/feedback.ts';
import { countOpened, type OwnCount, type OwnCounts } from '../followup/own-use.ts';

const COUNTS = 'ownUse';
const FEEDBACK = 'feedback';

export interface KeptFeedback {
  readonly item: FeedbackItem;
  readonly isSent: boolean;
}

export async function readOwnUse(): Promise<OwnCounts> {
  const { [COUNTS]: counts } = await browser.storage.local.get(COUNTS);
  if (typeof counts !== 'object' || counts === null) return {};
  const numbers = Object.entries(counts).filter(([, times]) => Number.isInteger(times));
  return Object.fromEntries(numbers);
}

export async function keepOpened(opened: Omit<OwnCount, 'times'>): Promise<void> {
  await browser.storage.local.set({ [COUNTS]: countOpened(await readOwnUse(), opened) });
}

export async function readFeedback(): Promise<readonly KeptFeedback[]> {
  const { [FEEDBACK]: kept } = await browser.storage.local.get(FEEDBACK);
  return Array.isArray(kept) ? kept.filter(isKept) : [];
}

/** A later answer about the same support in the same week takes the place of one not yet sent. */
export async function keepFeedback(item: FeedbackItem): Promise<void> {
  const others = (await readFeedback()).filter(
    (kept) => kept.isSent || kept.item.support !== item.support || kept.item.week !== item.week,
  );
  await browser.storage.local.set({ [FEEDBACK]: [...others, { item, isSent: false }] });
}

export async function markSent(ids: readonly string[]): Promise<void> {
  const kept = (await readFeedback()).map((one) =>
    ids.includes(one.item.id) ? { ...one, isSent: true } : one,
  );
  await browser.storage.local.set({ [FEEDBACK]: kept });
}

/** Everything that was counted and answered, sent or not. */
export async function deleteOwnUse(): Promise<void> {
  await browser.storage.local.remove([COUNTS, FEEDBACK]);
}

function isKept(value: unknown): value is KeptFeedback {
  if (typeof value !== 'object' || value === null) return false;
  const { item, isSent } = value as Record<string, unknown>;
  if (typeof item !== 'object' || item === null || typeof isSent !== 'boolean') return false;
  const { id, support, week, edition, reason } = item as Record<string, unknown>;
  const isReason = reason === undefined || deviationReasons.some((one) => one === reason);
  return (
    [id, support, week].every((text) => typeof text === 'string') &&
    typeof edition === 'number' &&
    isReason
  );
}

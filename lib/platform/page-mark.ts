/**
 * The one quiet mark in a record's page, where the organisation's policy asks for it (features F2,
 * F3): for what a publisher signals these days and the panel has not shown, once for each record
 * context. It stands in a file of its own, which is put into a page only then.
 */
import browser from 'webextension-polyfill';
import type { Entry, Found } from '../catalogue/overlay.ts';
import { signalOn } from '../catalogue/signal.ts';
import type { Match } from '../matching/match.ts';
import { HIDE_MARK, type MarkOutcome, type MarkWords } from './mark-wire.ts';
import { readPolicyLimits } from './policy-limits.ts';
import type { Stored } from './record-store.ts';
import { sessionMemory } from './session-memory.ts';

/** The mark's script as WXT builds it, from the package's root. */
const MARK_FILE = '/content-scripts/mark.js';
/** In `storage.local`: how many marks were shown, opened and closed, by support. */
export const MARK_COUNTS = 'marks';

/** What stands in a tab's record, and what of it the panel has shown. */
export interface Standing {
  readonly context: string;
  readonly entries: readonly Entry<Found>[];
  readonly seen: ReadonlySet<string>;
}

interface Mark extends MarkWords {
  readonly context: string;
  readonly support: string;
}

/** @param today ISO date */
export async function followMark(tabId: number, standing: Standing, today: string): Promise<void> {
  const told = await readMark(tabId);
  if (told?.context === standing.context) return;
  if (told !== undefined) {
    await forgetMark(tabId);
    await browser.tabs.sendMessage(tabId, { call: HIDE_MARK }).catch(() => undefined);
  }
  if (!(await readPolicyLimits()).mayMark) return;
  const mark = markFor(standing, today);
  if (mark === undefined) return;
  await sessionMemory().set({ [keyOf(tabId)]: mark });
  await count(mark.support, 'shown');
  await browser.scripting
    .executeScript({ target: { tabId, frameIds: [0] }, files: [MARK_FILE] })
    // The permission ended meanwhile: then there is no record to mark.
    .catch(() => undefined);
}

/** The weightiest that is signalled and was not seen; what is withdrawn or set aside never. */
function markFor({ context, entries, seen }: Standing, today: string): Mark | undefined {
  const [first] = entries
    .flatMap(({ found, standing, differences }) => [
      ...(standing === 'applies' ? [found] : []),
      ...differences.map((one) => one.found),
    ])
    .flatMap((found): Mark[] => {
      const { support, withdrawn } = found as Match;
      const signal = signalOn(support, today);
      if (signal === undefined || withdrawn || seen.has(support.id)) return [];
      return [{ context, support: support.id, level: signal.level, text: signal.text }];
    })
    .sort((one, other) => (one.level < other.level ? -1 : 1));
  return first;
}

/** What the mark in the tab is to say; nothing where there is none. */
export async function wordsOfMark(tabId: number): Promise<MarkWords | undefined> {
  const mark = await readMark(tabId);
  return mark && { level: mark.level, text: mark.text };
}

/** Counts, for the user's own eyes, what became of the mark in the tab. */
export async function countOutcome(tabId: number, outcome: MarkOutcome): Promise<void> {
  const mark = await readMark(tabId);
  if (mark !== undefined) await count(mark.support, outcome);
}

export async function forgetMark(tabId: number): Promise<void> {
  await sessionMemory().remove(keyOf(tabId));
}

/** Whether a mark stands in the tab. */
export function isMarked(stored: Stored, tabId: number): boolean {
  return keyOf(tabId) in stored;
}

function keyOf(tabId: number): string {
  return `mark:${tabId}`;
}

async function readMark(tabId: number): Promise<Mark | undefined> {
  const key = keyOf(tabId);
  return (await sessionMemory().get(key))[key] as Mark | undefined;
}

async function count(support: string, outcome: MarkOutcome | 'shown'): Promise<void> {
  if (browser.extension?.inIncognitoContext) return;
  const { [MARK_COUNTS]: kept } = await browser.storage.local.get(MARK_COUNTS);
  const counts = { ...(kept as Record<string, number> | undefined) };
  const key = `${support} ${outcome}`;
  counts[key] = (counts[key] ?? 0) + 1;
  await browser.storage.local.set({ [MARK_COUNTS]: counts });
}

/**
 * Which supports the panel has shown for the open record, so that the badge counts only what is
 * new. Kept in session storage, for one record context at a time: the next patient starts anew.
 */

import { readTabRecord, type Stored, tabIn, tabKey } from './record-store.ts';
import { sessionMemory } from './session-memory.ts';

interface Seen {
  readonly context: string;
  readonly supports: readonly string[];
}

/** The session key of what was seen in a tab. */
export function seenKey(tabId: number): string {
  return `seen:${tabId}`;
}

/**
 * The panel has shown these supports for this record context. Says nothing of a context that is
 * no longer open in the tab.
 * @param context as in the tab's `FrameReport`s
 */
export async function markSeen(
  tabId: number,
  context: string,
  supportIds: readonly string[],
): Promise<void> {
  const stored = await sessionMemory().get([tabKey(tabId), seenKey(tabId)]);
  if (tabIn(stored, tabId)?.context !== context) return;
  const before = seenIn(stored, tabId, context);
  const supports = new Set([...before, ...supportIds]);
  if (supports.size === before.size) return;
  const seen: Seen = { context, supports: [...supports] };
  await sessionMemory().set({ [seenKey(tabId)]: seen });
  // The tab may have been closed meanwhile: nothing late outlives it.
  if ((await readTabRecord(tabId)) === undefined) await sessionMemory().remove(seenKey(tabId));
}

/** The supports shown for this record context so far. */
export function seenIn(stored: Stored, tabId: number, context: string): ReadonlySet<string> {
  const seen = stored[seenKey(tabId)] as Seen | undefined;
  return new Set(seen?.context === context ? seen.supports : []);
}

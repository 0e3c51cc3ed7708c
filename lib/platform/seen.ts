/**
 * What the panel has of the open record: which supports it has shown, so that the badge counts only
 * what is new, and which were pinned or opened there, so that they stand again when the panel is
 * closed and opened (features C5). Kept in memory (`session-memory.ts`), for one record context at a
 * time, in the catalogue's words only: the next patient starts anew.
 */
import type { LayerId, SupportId } from '../catalogue/support.ts';
import { readTabRecord, type Stored, tabIn, tabKey } from './record-store.ts';
import { sessionMemory } from './session-memory.ts';

/** A support that stays with the record, by what the catalogue knows it as; no code of the record's. */
export interface StayedSupport {
  readonly id: SupportId;
  readonly layer: LayerId;
  /** The first code of its own focus, to look it up by. */
  readonly focus: string;
}

export interface Stayed {
  readonly pinned: readonly StayedSupport[];
  readonly opened: readonly StayedSupport[];
}

interface Seen {
  readonly context: string;
  readonly supports: readonly string[];
  readonly stayed?: Stayed;
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
export function markSeen(
  tabId: number,
  context: string,
  supportIds: readonly string[],
): Promise<void> {
  return change(tabId, context, (before) => {
    const supports = [...new Set([...before.supports, ...supportIds])];
    return supports.length === before.supports.length ? undefined : { ...before, supports };
  });
}

/** These are pinned and opened now, in the same context or not at all. */
export function keepStayed(tabId: number, context: string, stayed: Stayed): Promise<void> {
  return change(tabId, context, (before) => ({ ...before, stayed }));
}

/** What was pinned and opened in this record context; nothing of another's. */
export async function readStayed(tabId: number, context: string): Promise<Stayed | undefined> {
  return seenIn(await sessionMemory().get(seenKey(tabId)), tabId, context)?.stayed;
}

/** What is kept of this record context; nothing of another's. */
export function seenIn(stored: Stored, tabId: number, context: string): Seen | undefined {
  const seen = stored[seenKey(tabId)] as Seen | undefined;
  return seen?.context === context ? seen : undefined;
}

/** One after the other, so that what one writes the next has read. */
let last: Promise<void> | undefined;

function change(
  tabId: number,
  context: string,
  next: (before: Seen) => Seen | undefined,
): Promise<void> {
  const task = async () => {
    const stored = await sessionMemory().get([tabKey(tabId), seenKey(tabId)]);
    if (tabIn(stored, tabId)?.context !== context) return;
    const entry = next(seenIn(stored, tabId, context) ?? { context, supports: [] });
    if (entry === undefined) return;
    await sessionMemory().set({ [seenKey(tabId)]: entry });
    // The tab may have been closed or turned to another patient meanwhile: nothing late outlives it.
    if ((await readTabRecord(tabId))?.context !== context) {
      await sessionMemory().remove(seenKey(tabId));
    }
  };
  last = (last ?? Promise.resolve()).then(task, task);
  return last;
}

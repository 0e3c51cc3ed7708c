/**
 * Words the user selected on a page and asked Bredvid to search for. They wait in session storage
 * until the panel of that window takes them, and are gone then: the selection may hold anything.
 */
import { type MemoryChanges, sessionMemory } from './session-memory.ts';

/** Characters; more than that is not a question. */
const LIMIT = 200;

/** The view in this tab, as if it were a window: none of the browser's has such a number. */
export function seatOfTab(tabId: number): number {
  return -9 - tabId;
}

function keyOf(windowId: number): string {
  return `words:${windowId}`;
}

/** Leaves the words for the panel of the window. */
export async function leaveWords(windowId: number, selected: string): Promise<void> {
  const words = selected.trim().replace(/\s+/g, ' ').slice(0, LIMIT);
  if (words) await sessionMemory().set({ [keyOf(windowId)]: words });
}

/** Takes words that wait; `undefined` when there are none. */
export async function takeWords(windowId: number): Promise<string | undefined> {
  const key = keyOf(windowId);
  const stored = await sessionMemory().get(key);
  const words: unknown = stored[key];
  if (typeof words !== 'string') return undefined;
  await sessionMemory().remove(key);
  return words;
}

/**
 * Takes words for the panel of a window: those that wait, and then each time some are left.
 * @returns how to stop
 */
export function onWords(windowId: number, listener: (words: string) => void): () => void {
  const take = async () => {
    const words = await takeWords(windowId);
    if (words !== undefined) listener(words);
  };
  const onChanged = (changes: MemoryChanges) => {
    if (changes[keyOf(windowId)]?.newValue !== undefined) void take();
  };
  sessionMemory().onChanged.addListener(onChanged);
  void take();
  return () => sessionMemory().onChanged.removeListener(onChanged);
}

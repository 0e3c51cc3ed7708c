/**
 * Where what is read from open records is kept while it is shown: in memory, for extension pages
 * only. That is `storage.session`, but not in Chromium's private windows: it is the same for all
 * windows there and outlives the private ones. They have a database of their own, which the
 * browser holds in memory and throws away with the last private window.
 */
import browser from 'webextension-polyfill';

/** Key: when a panel last held what its user pinned, ticked or typed; in ms since 1970. */
export const LAST_HELD = 'last-held';

export type MemoryChanges = Readonly<Record<string, { readonly newValue?: unknown }>>;
export type MemoryListener = (changes: MemoryChanges) => void;

export interface SessionMemory {
  /** The values of these keys, or of all with `null`; keys that are not there are left out. */
  readonly get: (keys: string | string[] | null) => Promise<Record<string, unknown>>;
  readonly set: (values: Record<string, unknown>) => Promise<void>;
  readonly remove: (keys: string | string[]) => Promise<void>;
  readonly onChanged: {
    readonly addListener: (listener: MemoryListener) => void;
    readonly removeListener: (listener: MemoryListener) => void;
  };
}

/** The memory of this window's profile. Asked each time: a test has a browser of its own. */
export function sessionMemory(): SessionMemory {
  if (!browser.extension?.inIncognitoContext) return browser.storage.session;
  ofPrivateWindows ??= openPrivateMemory();
  return ofPrivateWindows;
}

let ofPrivateWindows: SessionMemory | undefined;

/** A database and a channel by which worker and panel hear of each other's changes. */
export function openPrivateMemory(): SessionMemory {
  // Fetched only in a private window: whoever shows a record elsewhere need not wait for it.
  const opened = import('./private-table.ts').then(({ openPrivateTable }) => openPrivateTable());
  const channel = new BroadcastChannel('session');
  const listeners = new Set<MemoryListener>();
  const hear = (changes: MemoryChanges) => {
    for (const listener of listeners) listener(changes);
  };
  const tell = (changes: MemoryChanges) => {
    channel.postMessage(changes);
    hear(changes);
  };
  channel.onmessage = ({ data }: MessageEvent<MemoryChanges>) => hear(data);

  return {
    async get(keys) {
      const values = await opened;
      const wanted = keys === null ? await values.toCollection().primaryKeys() : [keys].flat();
      const found = await values.bulkGet(wanted);
      const entries = wanted.map((key, n) => [key, found[n]] as const);
      return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
    },
    async set(next) {
      await (await opened).bulkPut(Object.values(next), Object.keys(next));
      tell(Object.fromEntries(Object.entries(next).map(([key, newValue]) => [key, { newValue }])));
    },
    async remove(keys) {
      const gone = [keys].flat();
      await (await opened).bulkDelete(gone);
      tell(Object.fromEntries(gone.map((key) => [key, {}])));
    },
    onChanged: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
}

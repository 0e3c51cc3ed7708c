/**
 * The shelf is where the catalogue's records stand: values under text keys, read and written in
 * transactions. One shelf is a database (Dexie), the other is memory, for browsers that have no
 * working IndexedDB (a private window, a broken profile). Keys are paths: `page/se/3/00017`.
 */
import Dexie, { type Table } from 'dexie';

export interface ShelfReading {
  /** The values under the keys, `undefined` where there is none. */
  get(keys: readonly string[]): Promise<readonly unknown[]>;
  /** All values whose key begins so, in the order of their keys. */
  list(prefix: string): Promise<readonly unknown[]>;
}

export interface ShelfWriting extends ShelfReading {
  put(entries: readonly (readonly [key: string, value: unknown])[]): Promise<void>;
  /** Takes away all whose key begins so. */
  remove(prefix: string): Promise<void>;
  /** Takes away the one of that key. */
  drop(key: string): Promise<void>;
}

export interface Shelf {
  readonly kind: 'disk' | 'memory';
  read<T>(work: (reading: ShelfReading) => Promise<T>): Promise<T>;
  /** All of it happens or, when `work` or the disk fails, none of it. */
  write(work: (writing: ShelfWriting) => Promise<void>): Promise<void>;
  /** Throws everything away and begins again, empty. */
  reset(): Promise<void>;
  close(): void;
}

const closedNames = ['DatabaseClosedError', 'InvalidStateError'];

/** @throws what Dexie throws when the database cannot be opened, even after having deleted it */
export async function openDiskShelf(name: string): Promise<Shelf> {
  // No live queries here, so nothing to keep a cache for.
  const database = new Dexie(name, { cache: 'disabled' });
  database.version(1).stores({ records: '' });
  const records: Table<unknown, string> = database.table('records');
  const reading: ShelfReading = {
    get: (keys) => records.bulkGet([...keys]),
    list: (prefix) => records.where(':id').startsWith(prefix).toArray(),
  };
  const writing: ShelfWriting = {
    ...reading,
    async put(entries) {
      await records.bulkPut(
        entries.map(([, value]) => value),
        entries.map(([key]) => key),
      );
    },
    async remove(prefix) {
      await records.where(':id').startsWith(prefix).delete();
    },
    drop: (key) => records.delete(key),
  };
  const reset = async () => {
    await database.delete({ disableAutoOpen: false });
    await database.open();
  };
  try {
    await database.open();
  } catch (error) {
    if (error instanceof Dexie.MissingAPIError) throw error;
    await reset();
  }
  // A browser may close a connection on its own (cleared data, a full or failing disk).
  const again = async <T>(attempt: () => PromiseLike<T>): Promise<T> => {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Error) || !closedNames.includes(error.name)) throw error;
      database.close({ disableAutoOpen: false });
      return await attempt();
    }
  };
  return {
    kind: 'disk',
    read: (work) => again(() => database.transaction('r', records, () => work(reading))),
    write: (work) => again(() => database.transaction('rw', records, () => work(writing))),
    reset,
    close: () => database.close(),
  };
}

export function openMemoryShelf(): Shelf {
  let records = new Map<string, unknown>();
  const readingOf = (map: Map<string, unknown>): ShelfReading => ({
    get: async (keys) => keys.map((key) => map.get(key)),
    list: async (prefix) => keysUnder(map, prefix).map((key) => map.get(key)),
  });
  return {
    kind: 'memory',
    read: (work) => work(readingOf(records)),
    async write(work) {
      const next = new Map(records);
      await work({
        ...readingOf(next),
        async put(entries) {
          for (const [key, value] of entries) next.set(key, value);
        },
        async drop(key) {
          next.delete(key);
        },
        async remove(prefix) {
          for (const key of keysUnder(next, prefix)) next.delete(key);
        },
      });
      records = next;
    },
    async reset() {
      records = new Map();
    },
    close() {},
  };
}

function keysUnder(map: ReadonlyMap<string, unknown>, prefix: string): string[] {
  return [...map.keys()].filter((key) => key.startsWith(prefix)).sort();
}

/**
 * One context's connection to the stored catalogue: the shelf in use, and what is held in memory of
 * it. Every failure of the shelf comes out as a `CatalogueStoreError`.
 */
import { createPageCache, type PageCache } from './catalogue-places.ts';
import {
  openDiskShelf,
  openMemoryShelf,
  type Shelf,
  type ShelfReading,
  type ShelfWriting,
} from './catalogue-shelf.ts';
import { type BrokenPart, storeError } from './catalogue-store-error.ts';
import type { Views } from './catalogue-views.ts';

export interface CatalogueConnection {
  readonly views: Views;
  readonly pages: PageCache;
  /** The shelf itself, for work of several transactions; see `attempt`. */
  shelf(): Shelf;
  /** @param what what is being done, for the error: `Reading the terms` */
  attempt<T>(what: string, work: () => Promise<T>): Promise<T>;
  /** `work` is one transaction; `finish` is what is done with it after, such as unpacking. */
  read<T>(what: string, work: (reading: ShelfReading) => Promise<T>): Promise<T>;
  read<T, U>(
    what: string,
    work: (reading: ShelfReading) => Promise<T>,
    finish: (taken: T) => U,
  ): Promise<U>;
  write(what: string, work: (writing: ShelfWriting) => Promise<void>): Promise<void>;
  /** Throws the database away; in memory from then on when it cannot be begun anew. */
  rebuild(): Promise<void>;
}

export async function connect(name: string): Promise<CatalogueConnection> {
  let shelf = await openDiskShelf(name).catch(openMemoryShelf);
  const views: Views = new Map();
  const pages = createPageCache();

  async function attempt<T>(what: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const said = storeError(what, error);
      if (said.part !== undefined) await forget(said.part).catch(() => undefined);
      throw said;
    }
  }

  /** What cannot be read is no longer said to be stored, so that the next seeding stores it anew. */
  async function forget({ key, generation }: BrokenPart): Promise<void> {
    await shelf.write(async (writing) => {
      const [row] = (await writing.get([key])) as readonly ({ generation?: number } | undefined)[];
      // Someone may have stored another meanwhile.
      if (row !== undefined && row.generation === generation) await writing.drop(key);
    });
  }

  return {
    views,
    pages,
    shelf: () => shelf,
    attempt,
    read: <T, U>(
      what: string,
      work: (reading: ShelfReading) => Promise<T>,
      finish: (taken: T) => T | U = (taken) => taken,
    ) => attempt(what, async () => finish(await shelf.read(work))),
    write: (what, work) => attempt(what, () => shelf.write(work)),
    async rebuild() {
      views.clear();
      pages.clear();
      try {
        await shelf.reset();
      } catch {
        shelf = openMemoryShelf();
      }
    },
  };
}

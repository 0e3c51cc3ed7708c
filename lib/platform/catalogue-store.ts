/**
 * The catalogue on this machine: layers and terms as they were last stored, and the look-up by
 * codes. Works in the worker and in the extension's pages, each with a connection of its own;
 * what one stores the others see at their next question. Search by words is apart
 * (`searchIn` of `catalogue-search.ts`), so that the worker need not carry it.
 */
import type { KnowledgeSupport, Layer, LayerId, SupportId } from '../catalogue/support.ts';
import type { Term } from '../catalogue/term.ts';
import { causesIn, questionsOf } from '../matching/causes.ts';
import type { Match } from '../matching/match.ts';
import type { Coding } from '../terminology/coding.ts';
import { isLong, type LayerChange, logChange } from './catalogue-changes.ts';
import { placesOf } from './catalogue-ids.ts';
import {
  idsKey,
  type LayerRow,
  type LayerView,
  ROWS,
  readRow,
  readViews,
  type StoredLayer,
  writeLayer,
} from './catalogue-layers.ts';
import { createPageCache, readPlaces, validPlaces } from './catalogue-places.ts';
import {
  openDiskShelf,
  openMemoryShelf,
  type Shelf,
  type ShelfReading,
} from './catalogue-shelf.ts';
import { storeError } from './catalogue-store-error.ts';
import { createTermShelf, type StoredTerms } from './catalogue-terms.ts';

export interface CatalogueStore {
  /** `memory`: nothing outlives this context, because the browser gave no database. */
  storedOn(): 'disk' | 'memory';
  layers(): Promise<readonly StoredLayer[]>;
  storedTerms(): Promise<StoredTerms | undefined>;
  /** Atomic: readers see the old edition or the new, and a failure leaves the old. */
  replaceLayer(layer: Layer, sha256: string): Promise<void>;
  /** As `replaceLayer`, for an edition that is given by what it changes in the stored one. */
  changeLayer(change: LayerChange, sha256: string): Promise<void>;
  replaceTerms(terms: readonly Term[], edition: number, sha256: string): Promise<void>;
  /** The supports of the layers that cover the codings, each once, in the layers' order. */
  lookUp(codings: readonly Coding[], layers: readonly LayerId[]): Promise<readonly Match[]>;
  /** Those that are stored, in the order asked. */
  readSupports(ids: readonly SupportId[]): Promise<readonly KnowledgeSupport[]>;
  /** A whole layer, sorted by id; `undefined` when it is not stored. */
  readLayer(id: LayerId): Promise<Layer | undefined>;
  terms(): Promise<readonly Term[]>;
  /** The name of the nearest term at or above an ICD-10-SE code; `undefined` when there is none. */
  termFor(code: string): Promise<string | undefined>;
  /** A value kept beside the catalogue, such as an index made of it; losing it loses nothing. */
  readKept(name: string): Promise<unknown>;
  keep(name: string, value: unknown): Promise<void>;
  /** Deletes the database and begins again, empty; falls back to memory. For a broken database. */
  rebuild(): Promise<void>;
  close(): void;
}

const KEPT = 'kept/';

/** Never fails: without a working database the store lives in memory. */
export async function openCatalogueStore(
  options: { readonly name?: string } = {},
): Promise<CatalogueStore> {
  let shelf: Shelf = await openDiskShelf(options.name ?? 'bredvid-catalogue').catch(
    openMemoryShelf,
  );
  const views = new Map<LayerId, LayerView>();
  const pages = createPageCache();

  async function attempt<T>(what: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw storeError(what, error);
    }
  }
  const read = <T>(what: string, work: (reading: ShelfReading) => Promise<T>): Promise<T> =>
    attempt(what, () => shelf.read(work));
  const terms = createTermShelf(() => shelf);

  async function readLayer(id: LayerId): Promise<Layer | undefined> {
    const found = await read(`Reading the layer ${id}`, async (reading) => {
      const [view] = await readViews(reading, [id], views);
      if (view === undefined) return undefined;
      const places = validPlaces(view.row, view.masked);
      // Not kept: a whole layer would push out what is in use.
      return {
        row: view.row,
        unread: await readPlaces(reading, view.row, places, createPageCache(0)),
      };
    });
    if (found === undefined) return undefined;
    const supports = [...found.unread()].sort((one, other) => (one.id < other.id ? -1 : 1));
    return { id, edition: found.row.edition, published: found.row.published, supports };
  }

  return {
    storedOn: () => shelf.kind,

    async layers() {
      const rows = await read('Reading the layers', (reading) => reading.list(ROWS));
      return (rows as readonly LayerRow[]).map(({ id, edition, published, count, sha256 }) => ({
        id,
        edition,
        published,
        count,
        sha256,
      }));
    },

    replaceLayer: (layer, sha256) =>
      attempt(`Storing the layer ${layer.id}`, () => writeLayer(shelf, layer, sha256)),

    async changeLayer(change, sha256) {
      await attempt(`Changing the layer ${change.id}`, () => logChange(shelf, change, sha256));
      const row = await read('Reading the layer', (reading) => readRow(reading, change.id));
      const layer = row && isLong(row) ? await readLayer(change.id) : undefined;
      if (layer) await attempt('Storing the layer', () => writeLayer(shelf, layer, sha256));
    },

    async lookUp(codings, layers) {
      const questions = questionsOf(codings);
      const answers = await read('Looking codes up', async (reading) => {
        const found = await readViews(reading, layers, views);
        return await Promise.all(
          found.map(async ({ row, runs, masked }) => {
            const causes = runs.flatMap(({ start, index }) =>
              [...causesIn(index, questions)].map(([at, because]) => ({ at: start + at, because })),
            );
            const valid = causes.filter(({ at }) => !masked.has(at));
            const places = valid.map(({ at }) => at);
            return { row, valid, unread: await readPlaces(reading, row, places, pages) };
          }),
        );
      });
      return answers.flatMap(({ row, valid, unread }) =>
        unread().map((support, n) => ({
          support,
          layer: row.id,
          because: valid[n]?.because ?? [],
        })),
      );
    },

    async readSupports(ids) {
      const layers = [...new Set(ids.map((id) => id.slice(0, id.indexOf('/'))))];
      const unread = await read('Reading supports', async (reading) => {
        const found = await readViews(reading, layers, views);
        return await Promise.all(
          found.map(async ({ row, masked }) => {
            const hashes = await reading.get(row.runs.map(({ start }) => idsKey(row, start)));
            const places = row.runs
              .flatMap(({ start }, n) =>
                [...placesOf(hashes[n] as Float64Array, ids).values()].map((at) => start + at),
              )
              .filter((at) => !masked.has(at));
            return await readPlaces(reading, row, places, pages);
          }),
        );
      });
      const byId = new Map(unread.flatMap((of) => of().map((support) => [support.id, support])));
      return ids.flatMap((id) => byId.get(id) ?? []);
    },

    readLayer,
    ...terms,

    async readKept(name) {
      const [value] = await read('Reading what is kept', (reading) => reading.get([KEPT + name]));
      return value;
    },

    keep: (name, value) =>
      attempt('Keeping a value', () =>
        shelf.write((writing) => writing.put([[KEPT + name, value]])),
      ),

    async rebuild() {
      views.clear();
      pages.clear();
      try {
        await shelf.reset();
      } catch {
        shelf = openMemoryShelf();
      }
    },

    close: () => shelf.close(),
  };
}

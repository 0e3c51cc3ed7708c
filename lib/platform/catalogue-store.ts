/**
 * The catalogue on this machine: layers and terms as they were last stored, and the look-up by
 * codes. Works in the worker and in the extension's pages, each with a connection of its own;
 * what one stores the others see at their next question. Search by words is apart
 * (`catalogue-search.ts`), so that the worker need not carry it.
 */
import type { KnowledgeSupport, Layer, LayerId, SupportId } from '../catalogue/support.ts';
import type { Term } from '../catalogue/term.ts';
import { causesIn, questionsOf } from '../matching/causes.ts';
import type { Match } from '../matching/match.ts';
import type { Coding } from '../terminology/coding.ts';
import {
  type LayerRow,
  type LayerView,
  ROWS,
  readPlaces,
  readViews,
  readWhole,
  type StoredLayer,
  writeLayer,
} from './catalogue-layers.ts';
import { unpackPage } from './catalogue-pages.ts';
import {
  openDiskShelf,
  openMemoryShelf,
  type Shelf,
  type ShelfReading,
} from './catalogue-shelf.ts';
import { storeError } from './catalogue-store-error.ts';

export interface StoredTerms {
  readonly edition: number;
  readonly count: number;
  readonly sha256: string;
}

export interface CatalogueStore {
  /** `memory`: nothing outlives this context, because the browser gave no database. */
  storedOn(): 'disk' | 'memory';
  layers(): Promise<readonly StoredLayer[]>;
  storedTerms(): Promise<StoredTerms | undefined>;
  /** Atomic: readers see the old edition or the new, and a failure leaves the old. */
  replaceLayer(layer: Layer, sha256: string): Promise<void>;
  replaceTerms(terms: readonly Term[], edition: number, sha256: string): Promise<void>;
  /** The supports of the layers that cover the codings, each once, in the layers' order. */
  lookUp(codings: readonly Coding[], layers: readonly LayerId[]): Promise<readonly Match[]>;
  /** Those that are stored, in the order asked. */
  readSupports(ids: readonly SupportId[]): Promise<readonly KnowledgeSupport[]>;
  /** A whole layer; `undefined` when it is not stored. */
  readLayer(id: LayerId): Promise<Layer | undefined>;
  terms(): Promise<readonly Term[]>;
  /** The name of the nearest term at or above an ICD-10-SE code; `undefined` when there is none. */
  termFor(code: string): Promise<string | undefined>;
  /** Deletes the database and begins again, empty; falls back to memory. For a broken database. */
  rebuild(): Promise<void>;
  close(): void;
}

const TERMS = 'terms';

interface TermsRow extends StoredTerms {
  readonly terms: readonly Term[];
}

/** Never fails: without a working database the store lives in memory. */
export async function openCatalogueStore(
  options: { readonly name?: string } = {},
): Promise<CatalogueStore> {
  const name = options.name ?? 'bredvid-catalogue';
  let shelf: Shelf = await openDiskShelf(name).catch(openMemoryShelf);
  const views = new Map<LayerId, LayerView>();

  const read = async <T>(what: string, work: (reading: ShelfReading) => Promise<T>) => {
    try {
      return await shelf.read(work);
    } catch (error) {
      throw storeError(what, error);
    }
  };
  const readTerms = async () => {
    const [row] = await read('Reading the terms', (reading) => reading.get([TERMS]));
    return row as TermsRow | undefined;
  };

  const store: CatalogueStore = {
    storedOn: () => shelf.kind,

    async layers() {
      const rows = await read('Reading the layers', (reading) => reading.list(ROWS));
      return (rows as LayerRow[]).map(({ generation: _, ...stored }) => stored);
    },

    async storedTerms() {
      const row = await readTerms();
      return row && { edition: row.edition, count: row.count, sha256: row.sha256 };
    },

    async replaceLayer(layer, sha256) {
      try {
        await writeLayer(shelf, layer, sha256);
      } catch (error) {
        throw storeError(`Storing the layer ${layer.id}`, error);
      }
    },

    async replaceTerms(terms, edition, sha256) {
      const row: TermsRow = { terms, edition, sha256, count: terms.length };
      try {
        await shelf.write((writing) => writing.put([[TERMS, row]]));
      } catch (error) {
        throw storeError('Storing the terms', error);
      }
    },

    async lookUp(codings, layers) {
      const questions = questionsOf(codings);
      const answers = await read('Looking up codes', async (reading) => {
        const read = await readViews(reading, layers, views);
        return await Promise.all(
          read.map(async ({ row, index }) => {
            const causes = causesIn(index, questions);
            return { row, causes, supports: await readPlaces(reading, row, [...causes.keys()]) };
          }),
        );
      });
      return answers.flatMap(({ row, causes, supports }) =>
        [...supports()].map(([at, support]) => ({
          support,
          layer: row.id,
          because: causes.get(at) ?? [],
        })),
      );
    },

    async readSupports(ids) {
      const layers = [...new Set(ids.map((id) => id.slice(0, id.indexOf('/'))))];
      const found = new Map<SupportId, KnowledgeSupport>();
      for (const id of layers) {
        for (const support of (await store.readLayer(id))?.supports ?? []) {
          found.set(support.id, support);
        }
      }
      return ids.flatMap((id) => found.get(id) ?? []);
    },

    async readLayer(id) {
      const answer = await read('Reading a layer', async (reading) => {
        const [row] = (await reading.get([ROWS + id])) as (LayerRow | undefined)[];
        return row && { row, pages: await readWhole(reading, row) };
      });
      if (answer === undefined) return undefined;
      const supports = answer.pages.flatMap(unpackPage);
      const { edition, published } = answer.row;
      return { id, edition, published, supports };
    },

    async terms() {
      return (await readTerms())?.terms ?? [];
    },

    async termFor(code) {
      const terms = await store.terms();
      for (let length = code.length; length >= 3; length -= 1) {
        const found = terms.find((term) => term.code === code.slice(0, length));
        if (found !== undefined) return found.name;
      }
      return undefined;
    },

    async rebuild() {
      views.clear();
      try {
        await shelf.reset();
      } catch {
        shelf = openMemoryShelf();
      }
    },

    close: () => shelf.close(),
  };
  return store;
}

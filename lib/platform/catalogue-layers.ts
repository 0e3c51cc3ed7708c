/**
 * How a layer lies on the shelf: a row that says which generation holds; its code index, a value
 * per letter; its pages; and the changes logged since. Whoever reads begins with the row,
 * in the same transaction, so that no one sees two generations mixed.
 *
 * A support is named by its place: first those of the generation, then those each logged change
 * brought. Places are never used again while the generation holds. One that a later change
 * replaced or removed is known by its id, once it has been read.
 */
import type { Layer, LayerId, SupportId } from '../catalogue/support.ts';
import { buildCodeIndex, byLetter, type CodeIndex } from '../matching/code-index.ts';
import { PAGE_SIZE, pagesOf, sortedByCode } from './catalogue-pages.ts';
import type { Shelf, ShelfReading } from './catalogue-shelf.ts';
import { CatalogueStoreError } from './catalogue-store-error.ts';

/** What is known of a stored layer. */
export interface StoredLayer {
  readonly id: LayerId;
  readonly edition: number;
  readonly published: string;
  /** How many supports it holds. */
  readonly count: number;
  /** Of the bundle it came from, hexadecimal. */
  readonly sha256: string;
}

/** Supports that were stored together: a generation, or one logged change. */
export interface Run {
  /** The place of the first; no two runs have the same. */
  readonly start: number;
  readonly length: number;
}

export interface LayerRow extends StoredLayer {
  /** Rises with every replacement; part of the keys of its pages. */
  readonly generation: number;
  /** The letters there is an index of, each for its codes: `AEJ`. */
  readonly letters: string;
  /** The generation first, then the changes in the order they were logged. */
  readonly runs: readonly Run[];
}

/** A logged change, without its pages. */
export interface LoggedRun extends Run {
  readonly index: CodeIndex;
  /** Those it brought and those it removed: earlier supports of these ids no longer hold. */
  readonly ids: readonly SupportId[];
}

const numbered = (number: number) => String(number).padStart(8, '0');
export const ROWS = 'layer/';
export const rowKey = (id: LayerId) => ROWS + id;
/** All logged changes of a layer begin with this. */
export const logKey = (id: LayerId) => `log/${id}/`;
export const runKey = (id: LayerId, start: number) => logKey(id) + numbered(start);
export const indexKey = (id: LayerId, letter: string) => indexesKey(id) + letter;
const indexesKey = (id: LayerId) => `index/${id}/`;
type Keyed = Pick<LayerRow, 'id' | 'generation'>;
const pagesKey = ({ id, generation }: Keyed) => `page/${id}/${generation}/`;
/** @param start the place of the page's first support */
export const pageKey = (row: Keyed, start: number) => pagesKey(row) + numbered(start);

export type Entries = readonly (readonly [key: string, value: unknown])[];

/**
 * Makes a run's pages before the transaction that stores them, which must not wait for long work.
 * @returns their entries, once the generation they belong to is known
 */
export function pageEntries(sorted: Layer['supports']): (row: Keyed, start: number) => Entries {
  const pages = pagesOf(sorted);
  return (row, start) => pages.map((page, n) => [pageKey(row, start + n * PAGE_SIZE), page]);
}

/** Writes the new generation, flips the row to it, deletes the old: all or nothing. */
export async function writeLayer(shelf: Shelf, layer: Layer, sha256: string): Promise<void> {
  const { id, edition, published } = layer;
  const sorted = sortedByCode(layer.supports);
  const entriesOf = pageEntries(sorted);
  const indexes = byLetter(buildCodeIndex(sorted.map(({ focus }) => focus)));
  await shelf.write(async (writing) => {
    const old = await readRow(writing, id);
    const row: LayerRow = {
      id,
      edition,
      published,
      count: sorted.length,
      sha256,
      // By the clock, so that a number from before a rebuild never comes back in another's memory.
      generation: Math.max((old?.generation ?? 0) + 1, Date.now()),
      letters: [...indexes.keys()].join(''),
      runs: [{ start: 0, length: sorted.length }],
    };
    if (old !== undefined) {
      await writing.remove(indexesKey(id));
      await writing.remove(logKey(id));
    }
    await writing.put([
      ...entriesOf(row, 0),
      ...[...indexes].map(([letter, index]) => [indexKey(id, letter), index] as const),
      [rowKey(id), row],
    ]);
    if (old !== undefined) await writing.remove(pagesKey(old));
  });
}

export async function readRow(reading: ShelfReading, id: LayerId): Promise<LayerRow | undefined> {
  const [row] = await reading.get([rowKey(id)]);
  return rowIn(row);
}

/** A row, if what is stored is one: a layer without counts as not stored, and is stored anew. */
export function rowIn(value: unknown): LayerRow | undefined {
  const row = value as LayerRow | undefined;
  return Array.isArray(row?.runs) ? row : undefined;
}

/** The error that a layer of which a part is missing or none of ours is read with. */
export function brokenLayer({ id, generation }: LayerRow, why: string): CatalogueStoreError {
  const part = { key: rowKey(id), generation };
  return new CatalogueStoreError('broken', `The layer ${id}`, why, { part });
}

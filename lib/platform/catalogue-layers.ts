/**
 * How a layer lies on the shelf: a row that says which generation holds, that generation's code
 * index, and its pages. Whoever reads begins at the row, in the same transaction, so that no one
 * sees two generations mixed.
 */
import type { KnowledgeSupport, Layer, LayerId } from '../catalogue/support.ts';
import { buildCodeIndex, type CodeIndex } from '../matching/code-index.ts';
import { PAGE_SIZE, packPages, sortedByCode, unpackPage } from './catalogue-pages.ts';
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

export interface LayerRow extends StoredLayer {
  /** Rises with every replacement; part of the keys of what belongs to it. */
  readonly generation: number;
}

/** A layer's index as it is held in memory while its generation holds. */
export interface LayerView {
  readonly row: LayerRow;
  readonly index: CodeIndex;
}

export const ROWS = 'layer/';
const indexKey = ({ id, generation }: LayerRow) => `index/${id}/${generation}`;
const pagesKey = ({ id, generation }: LayerRow) => `page/${id}/${generation}/`;
const pageKey = (row: LayerRow, page: number) => pagesKey(row) + String(page).padStart(6, '0');

/** Writes the new generation, flips the row to it, deletes the old: all or nothing. */
export async function writeLayer(shelf: Shelf, layer: Layer, sha256: string): Promise<void> {
  const sorted = sortedByCode(layer.supports);
  const index = buildCodeIndex(sorted.map((support) => support.focus));
  const pages = packPages(sorted);
  await shelf.write(async (writing) => {
    const key = ROWS + layer.id;
    const [old] = (await writing.get([key])) as (LayerRow | undefined)[];
    const row: LayerRow = {
      id: layer.id,
      edition: layer.edition,
      published: layer.published,
      count: sorted.length,
      sha256,
      generation: (old?.generation ?? 0) + 1,
    };
    await writing.put([
      ...pages.map((page, number): [string, unknown] => [pageKey(row, number), page]),
      [indexKey(row), index],
      [key, row],
    ]);
    if (old === undefined) return;
    await writing.remove(pagesKey(old));
    await writing.remove(indexKey(old));
  });
}

/** The layers' views; those still in `known` are not read again. Layers not stored are left out. */
export async function readViews(
  reading: ShelfReading,
  layers: readonly LayerId[],
  known: Map<LayerId, LayerView>,
): Promise<readonly LayerView[]> {
  const rows = (await reading.get(layers.map((id) => ROWS + id))) as (LayerRow | undefined)[];
  const stored = rows.filter((row) => row !== undefined);
  const stale = stored.filter((row) => known.get(row.id)?.row.generation !== row.generation);
  const indexes = stale.length > 0 ? await reading.get(stale.map(indexKey)) : [];
  stale.forEach((row, n) => {
    const index = indexes[n] as CodeIndex | undefined;
    if (index === undefined) {
      throw new CatalogueStoreError('broken', `The layer ${row.id}`, 'its index is missing');
    }
    known.set(row.id, { row, index });
  });
  return stored.flatMap((row) => known.get(row.id) ?? []);
}

/** Reads supports by their places in a layer; unpack the answer when the transaction is over. */
export async function readPlaces(
  reading: ShelfReading,
  row: LayerRow,
  places: readonly number[],
): Promise<() => ReadonlyMap<number, KnowledgeSupport>> {
  const numbers = [...new Set(places.map((at) => Math.floor(at / PAGE_SIZE)))];
  const packed = await reading.get(numbers.map((number) => pageKey(row, number)));
  return () => {
    const pages = new Map(numbers.map((number, n) => [number, unpackPage(packed[n])]));
    const supports = new Map<number, KnowledgeSupport>();
    for (const at of places) {
      const support = pages.get(Math.floor(at / PAGE_SIZE))?.[at % PAGE_SIZE];
      if (support !== undefined) supports.set(at, support);
    }
    return supports;
  };
}

/** All supports of a layer, in the order of their places. */
export async function readWhole(reading: ShelfReading, row: LayerRow): Promise<readonly unknown[]> {
  return await reading.list(pagesKey(row));
}

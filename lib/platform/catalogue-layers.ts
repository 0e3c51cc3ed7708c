/**
 * How a layer lies on the shelf: a row that says which generation holds; that generation's code
 * index and ids; its pages; and the changes logged since. Whoever reads begins at the row, in the
 * same transaction, so that no one sees two generations mixed.
 *
 * A support is named by its place: first those of the generation, then those each logged change
 * brought. Places are never used again while the generation holds; those no longer valid are masked.
 */
import type { Layer, LayerId } from '../catalogue/support.ts';
import { buildCodeIndex, type CodeIndex } from '../matching/code-index.ts';
import { hashesOf } from './catalogue-ids.ts';
import { PAGE_SIZE, packPages, sortedByCode } from './catalogue-pages.ts';
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
  /** The place of the first. */
  readonly start: number;
  readonly length: number;
}

export interface LayerRow extends StoredLayer {
  /** Rises with every replacement; part of the keys of what belongs to it. */
  readonly generation: number;
  /** The generation first, then the changes in the order they were logged. */
  readonly runs: readonly Run[];
}

/** The code index of a run as it is stored. */
export interface StoredIndex extends CodeIndex {
  /** Earlier places that this change makes invalid. */
  readonly masked: Uint32Array;
}

/** A layer's indexes as they are held in memory while its row holds. */
export interface LayerView {
  readonly row: LayerRow;
  readonly runs: readonly { readonly start: number; readonly index: CodeIndex }[];
  readonly masked: ReadonlySet<number>;
}

export const ROWS = 'layer/';
type Keyed = Pick<LayerRow, 'id' | 'generation'>;
const ofGeneration = (kind: string, { id, generation }: Keyed) => `${kind}/${id}/${generation}/`;
const numbered = (number: number) => String(number).padStart(8, '0');

/** The stored index (and masks) of the run that starts there. */
export const indexKey = (row: Keyed, start: number) => ofGeneration('index', row) + numbered(start);
export const idsKey = (row: Keyed, start: number) => ofGeneration('ids', row) + numbered(start);
export const pageKey = (row: Keyed, start: number) => ofGeneration('page', row) + numbered(start);

export type Entries = readonly (readonly [key: string, value: unknown])[];

/**
 * Packs a run before the transaction that stores it, which must not wait for anything else.
 * @returns its entries, once the generation they belong to is known
 */
export function packRun(
  sorted: Layer['supports'],
  start: number,
  masked: Uint32Array,
): (row: Keyed) => Entries {
  const pages = packPages(sorted);
  const index: StoredIndex = { ...buildCodeIndex(sorted.map(({ focus }) => focus)), masked };
  const ids = hashesOf(sorted.map(({ id }) => id));
  return (row) => [
    ...pages.map((page, n): [string, unknown] => [pageKey(row, start + n * PAGE_SIZE), page]),
    [indexKey(row, start), index],
    [idsKey(row, start), ids],
  ];
}

/** Writes the new generation, flips the row to it, deletes the old: all or nothing. */
export async function writeLayer(shelf: Shelf, layer: Layer, sha256: string): Promise<void> {
  const sorted = sortedByCode(layer.supports);
  const entriesOf = packRun(sorted, 0, new Uint32Array());
  await shelf.write(async (writing) => {
    const old = await readRow(writing, layer.id);
    const row: LayerRow = {
      id: layer.id,
      edition: layer.edition,
      published: layer.published,
      count: sorted.length,
      sha256,
      // By the clock, so that a number from before a rebuild never comes back in another's memory.
      generation: Math.max((old?.generation ?? 0) + 1, Date.now()),
      runs: [{ start: 0, length: sorted.length }],
    };
    await writing.put([...entriesOf(row), [ROWS + row.id, row]]);
    if (old === undefined) return;
    for (const kind of ['page', 'index', 'ids']) await writing.remove(ofGeneration(kind, old));
  });
}

export async function readRow(reading: ShelfReading, id: LayerId): Promise<LayerRow | undefined> {
  const [row] = await reading.get([ROWS + id]);
  return row as LayerRow | undefined;
}

/** The layers' views; those still in `known` are not read again. Layers not stored are left out. */
export async function readViews(
  reading: ShelfReading,
  layers: readonly LayerId[],
  known: Map<LayerId, LayerView>,
): Promise<readonly LayerView[]> {
  const rows = (await reading.get(layers.map((id) => ROWS + id))) as (LayerRow | undefined)[];
  const stored = rows.filter((row) => row !== undefined);
  const stale = stored.filter((row) => !isSame(known.get(row.id)?.row, row));
  const keys = stale.flatMap((row) => row.runs.map(({ start }) => indexKey(row, start)));
  const indexes = keys.length > 0 ? await reading.get(keys) : [];
  let next = 0;
  for (const row of stale) {
    const runs = indexes.slice(next, next + row.runs.length);
    next += row.runs.length;
    known.set(row.id, viewOf(row, runs));
  }
  return stored.flatMap((row) => known.get(row.id) ?? []);
}

/** Whether two rows of a layer stand for the same content. */
export function isSame(one: LayerRow | undefined, other: LayerRow): boolean {
  return one?.generation === other.generation && one.runs.length === other.runs.length;
}

/** @throws CatalogueStoreError when an index is missing or none of ours */
function viewOf(row: LayerRow, indexes: readonly unknown[]): LayerView {
  const stored = indexes as readonly (StoredIndex | undefined)[];
  if (stored.some((run) => !(run?.postings instanceof Uint32Array))) {
    throw new CatalogueStoreError('broken', `The layer ${row.id}`, 'its index cannot be read');
  }
  return {
    row,
    runs: row.runs.flatMap(({ start }, n) => (stored[n] ? [{ start, index: stored[n] }] : [])),
    masked: new Set(stored.flatMap((run) => [...(run?.masked ?? [])])),
  };
}

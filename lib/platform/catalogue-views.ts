/**
 * What is held in memory of a layer while its row holds: its log, and the indexes of the letters
 * that were asked for. A first question reads row, log and indexes at once; later ones only the
 * row, to see that it still holds.
 */
import type { LayerId, SupportId } from '../catalogue/support.ts';
import type { CodeIndex } from '../matching/code-index.ts';
import {
  brokenLayer,
  indexKey,
  type LayerRow,
  type LoggedRun,
  logKey,
  readRow,
  rowIn,
  rowKey,
} from './catalogue-layers.ts';
import type { ShelfReading } from './catalogue-shelf.ts';

export interface LayerView {
  readonly row: LayerRow;
  readonly log: readonly LoggedRun[];
  /** Of the generation; read as letters are asked for. */
  readonly indexes: ReadonlyMap<string, CodeIndex>;
  /** Where the last change of an id begins: what stands at earlier places no longer holds. */
  readonly changedAt: ReadonlyMap<SupportId, number>;
}

export type Views = Map<LayerId, LayerView>;

/**
 * The views of the layers, with the indexes of the letters. Layers not stored are left out.
 * @throws CatalogueStoreError when a layer's index or log is missing or none of ours
 */
export async function readViews(
  reading: ShelfReading,
  layers: readonly LayerId[],
  letters: readonly string[],
  known: Views,
): Promise<readonly LayerView[]> {
  const views = await Promise.all(
    layers.map((id) => {
      const view = known.get(id);
      return view === undefined ? readNew(reading, id, letters) : renew(reading, view, letters);
    }),
  );
  return views.flatMap((view, n) => {
    const id = layers[n] ?? '';
    if (view === undefined) known.delete(id);
    else known.set(id, view);
    return view ?? [];
  });
}

async function renew(
  reading: ShelfReading,
  view: LayerView,
  letters: readonly string[],
): Promise<LayerView | undefined> {
  const { id } = view.row;
  const row = await readRow(reading, id);
  if (row === undefined || !isSame(view.row, row)) return await readNew(reading, id, letters);
  const unread = letters.filter((letter) => !view.indexes.has(letter));
  if (unread.length === 0) return view;
  const values = await reading.get(unread.map((letter) => indexKey(id, letter)));
  return { ...view, indexes: new Map([...view.indexes, ...indexesIn(row, unread, values)]) };
}

/** Everything at once, before it is known whether the layer is stored at all. */
async function readNew(
  reading: ShelfReading,
  id: LayerId,
  letters: readonly string[],
): Promise<LayerView | undefined> {
  const [[row, ...values], logged] = await Promise.all([
    reading.get([rowKey(id), ...letters.map((letter) => indexKey(id, letter))]),
    reading.list(logKey(id)),
  ]);
  const stored = rowIn(row);
  if (stored === undefined) return undefined;
  const log = logIn(stored, logged);
  return {
    row: stored,
    log,
    indexes: indexesIn(stored, letters, values),
    changedAt: new Map(log.flatMap(({ ids, start }) => ids.map((changed) => [changed, start]))),
  };
}

/** Whether two rows of a layer stand for the same content. */
function isSame(one: LayerRow, other: LayerRow): boolean {
  return one.generation === other.generation && one.runs.length === other.runs.length;
}

function logIn(row: LayerRow, logged: readonly unknown[]): readonly LoggedRun[] {
  const log = logged as readonly LoggedRun[];
  const fits = log.length === row.runs.length - 1;
  if (fits && log.every(({ ids, index }) => Array.isArray(ids) && isIndex(index))) return log;
  throw brokenLayer(row, 'its log cannot be read');
}

function indexesIn(
  row: LayerRow,
  letters: readonly string[],
  values: readonly unknown[],
): ReadonlyMap<string, CodeIndex> {
  const indexes = new Map<string, CodeIndex>();
  letters.forEach((letter, n) => {
    if (!row.letters.includes(letter)) return;
    const index = values[n];
    if (!isIndex(index)) throw brokenLayer(row, 'its index cannot be read');
    indexes.set(letter, index);
  });
  return indexes;
}

function isIndex(value: unknown): value is CodeIndex {
  const index = value as CodeIndex | undefined;
  return index?.postings instanceof Uint32Array && index.offsets instanceof Uint32Array;
}

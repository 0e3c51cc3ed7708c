/**
 * What is held in memory of a layer while its row holds: its log, and the indexes of the letters
 * that were asked for. A first question reads row, log and indexes at once; later ones only the
 * row, to see that it still holds.
 */
import type { LayerId } from '../catalogue/support.ts';
import type { CodeIndex } from '../matching/code-index.ts';
import {
  indexKey,
  type LayerRow,
  type Log,
  type LoggedRun,
  logKey,
  rowKey,
} from './catalogue-layers.ts';
import type { ShelfReading } from './catalogue-shelf.ts';
import { CatalogueStoreError } from './catalogue-store-error.ts';

export interface LayerView {
  readonly row: LayerRow;
  readonly log: Log;
  /** Of the generation; read as letters are asked for. */
  readonly indexes: ReadonlyMap<string, CodeIndex>;
  readonly masked: ReadonlySet<number>;
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
  const keys = layers.map(rowKey);
  for (const id of layers) if (!known.has(id)) keys.push(...partKeys(id, letters));
  const values = new Map((await reading.get(keys)).map((value, n) => [keys[n] ?? '', value]));
  const rows = layers.flatMap((id) => (values.get(rowKey(id)) as LayerRow | undefined) ?? []);
  const missing = rows.flatMap((row) => {
    const view = known.get(row.id);
    if (view === undefined) return [];
    if (!isSame(view.row, row)) return partKeys(row.id, letters);
    const unread = letters.filter((letter) => !view.indexes.has(letter));
    return unread.map((letter) => indexKey(row.id, letter));
  });
  if (missing.length > 0) {
    const more = await reading.get(missing);
    missing.forEach((key, n) => {
      values.set(key, more[n]);
    });
  }
  return rows.map((row) => {
    const view = viewOf(row, letters, values, known.get(row.id));
    known.set(row.id, view);
    return view;
  });
}

function partKeys(id: LayerId, letters: readonly string[]): readonly string[] {
  return [logKey(id), ...letters.map((letter) => indexKey(id, letter))];
}

function viewOf(
  row: LayerRow,
  letters: readonly string[],
  values: ReadonlyMap<string, unknown>,
  before: LayerView | undefined,
): LayerView {
  const held = before !== undefined && isSame(before.row, row) ? before : undefined;
  const log = held?.log ?? logIn(row, values.get(logKey(row.id)));
  const indexes = new Map(held?.indexes);
  for (const letter of letters) {
    if (indexes.has(letter) || !row.letters.includes(letter)) continue;
    indexes.set(letter, indexIn(row, values.get(indexKey(row.id, letter))));
  }
  const masked = held?.masked ?? new Set(log.flatMap((run) => [...run.masked]));
  return { row, log, indexes, masked };
}

/** Whether two rows of a layer stand for the same content. */
function isSame(one: LayerRow, other: LayerRow): boolean {
  return one.generation === other.generation && one.runs.length === other.runs.length;
}

function logIn(row: LayerRow, value: unknown): Log {
  const log = (value ?? []) as Log;
  const fits = Array.isArray(log) && log.length === row.runs.length - 1;
  if (fits && log.every(({ masked }: LoggedRun) => masked instanceof Uint32Array)) return log;
  throw new CatalogueStoreError('broken', `The layer ${row.id}`, 'its log cannot be read');
}

function indexIn(row: LayerRow, value: unknown): CodeIndex {
  const index = value as CodeIndex | undefined;
  if (index?.postings instanceof Uint32Array && index.offsets instanceof Uint32Array) return index;
  throw new CatalogueStoreError('broken', `The layer ${row.id}`, 'its index cannot be read');
}

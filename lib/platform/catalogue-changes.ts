/**
 * Logs what a new edition of a layer changes, beside the generation it rests on: a thousand changed
 * supports of a hundred thousand cost about that much less than writing the layer again. When the
 * log has grown long, the layer is written anew.
 */
import type { KnowledgeSupport, LayerId, SupportId } from '../catalogue/support.ts';
import { placesOf } from './catalogue-ids.ts';
import {
  type Entries,
  idsKey,
  type LayerRow,
  packRun,
  ROWS,
  readRow,
  readViews,
} from './catalogue-layers.ts';
import { sortedByCode } from './catalogue-pages.ts';
import type { Shelf } from './catalogue-shelf.ts';
import { CatalogueStoreError } from './catalogue-store-error.ts';

/** What one edition of a layer changes in the one before. */
export interface LayerChange {
  readonly id: LayerId;
  /** The stored edition it rests on. */
  readonly from: number;
  readonly edition: number;
  readonly published: string;
  /** New and changed supports, whole. */
  readonly changed: readonly KnowledgeSupport[];
  readonly removed: readonly SupportId[];
}

/** Changes are logged up to this many, or a fifth of the layer. */
const LONGEST_LOG = 32;

/** Whether the log is long enough for the layer to be written anew. */
export function isLong({ runs, count }: LayerRow): boolean {
  const logged = runs.slice(1).reduce((sum, { length }) => sum + length, 0);
  return runs.length > LONGEST_LOG || logged > Math.max(count / 5, 500);
}

/**
 * Atomic, as a replacement is.
 * @throws CatalogueStoreError when another edition is stored than the change rests on
 */
export async function logChange(shelf: Shelf, change: LayerChange, sha256: string): Promise<void> {
  const sorted = sortedByCode(change.changed);
  const gone = [...change.removed, ...sorted.map(({ id }) => id)];
  const before = await shelf.read(async (reading) => {
    const row = await readRow(reading, change.id);
    if (row?.edition !== change.from) throw another(change);
    const ids = await reading.get(row.runs.map(({ start }) => idsKey(row, start)));
    const [view] = await readViews(reading, [change.id], new Map());
    return { row, ids: ids as readonly Float64Array[], masked: view?.masked ?? new Set() };
  });
  const masked = placesIn(before.row, before.ids, gone).filter((at) => !before.masked.has(at));
  const last = before.row.runs.at(-1) ?? { start: 0, length: 0 };
  // A run that only removes takes a place too: its start is its name.
  const start = last.start + Math.max(last.length, 1);
  const entriesOf = packRun(sorted, start, masked);
  await shelf.write(async (writing) => {
    const row = await readRow(writing, change.id);
    // Someone else stored another edition in between.
    if (row?.edition !== change.from || row.generation !== before.row.generation) {
      throw another(change);
    }
    const next: LayerRow = {
      ...row,
      edition: change.edition,
      published: change.published,
      sha256,
      count: row.count - masked.length + sorted.length,
      runs: [...row.runs, { start, length: sorted.length }],
    };
    const entries: Entries = [...entriesOf(next), [ROWS + next.id, next]];
    await writing.put(entries);
  });
}

/** Where the ids stood last: an id may stand in several runs, of which only the last may be valid. */
function placesIn(
  row: LayerRow,
  ids: readonly Float64Array[],
  gone: readonly SupportId[],
): Uint32Array {
  const last = new Map<SupportId, number>();
  row.runs.forEach(({ start }, n) => {
    for (const [id, at] of placesOf(ids[n] ?? new Float64Array(), gone)) last.set(id, start + at);
  });
  return Uint32Array.from(last.values());
}

function another({ id, from }: LayerChange): CatalogueStoreError {
  return new CatalogueStoreError('refused', `The change of ${id}`, `edition ${from} is not stored`);
}

/**
 * Logs what a new edition of a layer changes, beside the generation it rests on: a thousand changed
 * supports of a hundred thousand cost about that much less than writing the layer again. When the
 * log has grown long, the layer is written anew.
 */
import type { KnowledgeSupport, LayerId, SupportId } from '../catalogue/support.ts';
import { buildCodeIndex } from '../matching/code-index.ts';
import {
  type LayerRow,
  type LoggedRun,
  pageEntries,
  readRow,
  rowKey,
  runKey,
} from './catalogue-layers.ts';
import { sortedByCode } from './catalogue-pages.ts';
import type { Shelf } from './catalogue-shelf.ts';
import type { CatalogueStore } from './catalogue-store.ts';
import { CatalogueStoreError } from './catalogue-store-error.ts';
import { wholeOf } from './catalogue-whole.ts';

/** What one edition of a layer changes in the one before. */
export interface LayerChange {
  readonly id: LayerId;
  /** The stored edition it rests on. */
  readonly from: number;
  readonly edition: number;
  readonly published: string;
  /** How many supports the layer has with the change in it. */
  readonly count: number;
  /** New and changed supports, whole. */
  readonly changed: readonly KnowledgeSupport[];
  readonly removed: readonly SupportId[];
}

/** Changes are logged up to this many, or a fifth of the layer. */
const LONGEST_LOG = 32;

/** Whether the log is long enough for the layer to be written anew. */
function isLong({ runs, count }: LayerRow): boolean {
  const logged = runs.slice(1).reduce((sum, { length }) => sum + length, 0);
  return runs.length > LONGEST_LOG || logged > Math.max(count / 5, 500);
}

/**
 * Stores a new edition of a layer by what it changes. Atomic, as a replacement is.
 * @throws CatalogueStoreError when another edition is stored than the change rests on
 */
export async function changeLayer(
  store: CatalogueStore,
  change: LayerChange,
  sha256: string,
): Promise<void> {
  const { attempt, shelf } = store.connection;
  const long = await attempt(`Changing the layer ${change.id}`, () =>
    logChange(shelf(), change, sha256),
  );
  const layer = long ? await wholeOf(store).readLayer(change.id) : undefined;
  if (layer !== undefined) await store.replaceLayer(layer, sha256);
}

/** @returns whether the log has grown so long that the layer should be written anew */
async function logChange(shelf: Shelf, change: LayerChange, sha256: string): Promise<boolean> {
  const { id, from, edition, published, count } = change;
  const sorted = sortedByCode(change.changed);
  const entriesOf = pageEntries(sorted);
  const index = buildCodeIndex(sorted.map(({ focus }) => focus));
  const ids = [...change.removed, ...sorted.map((support) => support.id)];
  let long = false;
  await shelf.write(async (writing) => {
    const row = await readRow(writing, id);
    if (row?.edition !== from) {
      const why = `edition ${from} is not stored`;
      throw new CatalogueStoreError('refused', `The change of ${id}`, why);
    }
    const last = row.runs.at(-1) ?? { start: 0, length: 0 };
    // A run that only removes takes a place too: its start is its name.
    const start = last.start + Math.max(last.length, 1);
    const run: LoggedRun = { start, length: sorted.length, index, ids };
    const runs = [...row.runs, { start, length: sorted.length }];
    const next: LayerRow = { ...row, edition, published, sha256, count, runs };
    await writing.put([...entriesOf(next, start), [runKey(id, start), run], [rowKey(id), next]]);
    long = isLong(next);
  });
  return long;
}

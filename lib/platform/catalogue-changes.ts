/**
 * Logs what a new edition of a layer changes, beside the generation it rests on: a thousand changed
 * supports of a hundred thousand cost about that much less than writing the layer again. When the
 * log has grown long, the layer is written anew.
 */
import type { KnowledgeSupport, LayerId, SupportId } from '../catalogue/support.ts';
import { buildCodeIndex } from '../matching/code-index.ts';
import { hashesOf, placesOf } from './catalogue-ids.ts';
import {
  idsKey,
  type LayerRow,
  type Log,
  type LoggedRun,
  logKey,
  packRun,
  rowKey,
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
function isLong({ runs, count }: LayerRow): boolean {
  const logged = runs.slice(1).reduce((sum, { length }) => sum + length, 0);
  return runs.length > LONGEST_LOG || logged > Math.max(count / 5, 500);
}

/**
 * Atomic, as a replacement is.
 * @returns whether the log has grown so long that the layer should be written anew
 * @throws CatalogueStoreError when another edition is stored than the change rests on
 */
export async function logChange(
  shelf: Shelf,
  change: LayerChange,
  sha256: string,
): Promise<boolean> {
  const { id, from, edition, published } = change;
  const sorted = sortedByCode(change.changed);
  const gone = [...change.removed, ...sorted.map((support) => support.id)];
  const pagesOf = packRun(sorted);
  const index = buildCodeIndex(sorted.map(({ focus }) => focus));
  const ids = hashesOf(sorted.map((support) => support.id));
  let long = false;
  await shelf.write(async (writing) => {
    const [stored, hashes, logged] = await writing.get([rowKey(id), idsKey(id), logKey(id)]);
    const row = stored as LayerRow | undefined;
    if (row?.edition !== from) {
      throw new CatalogueStoreError(
        'refused',
        `The change of ${id}`,
        `edition ${from} is not stored`,
      );
    }
    const log = (logged ?? []) as Log;
    const last = row.runs.at(-1) ?? { start: 0, length: 0 };
    const run: LoggedRun = {
      // A run that only removes takes a place too: its start is its name.
      start: last.start + Math.max(last.length, 1),
      length: sorted.length,
      index,
      ids,
      masked: validPlacesOf(gone, hashes as Float64Array, log),
    };
    const next: LayerRow = {
      ...row,
      edition,
      published,
      sha256,
      count: row.count - run.masked.length + sorted.length,
      runs: [...row.runs, { start: run.start, length: run.length }],
    };
    await writing.put([
      ...pagesOf(next, run.start),
      [logKey(id), [...log, run]],
      [rowKey(id), next],
    ]);
    long = isLong(next);
  });
  return long;
}

/** Where the ids stand now: an id may stand in several runs, of which only the last may be valid. */
function validPlacesOf(ids: readonly SupportId[], first: Float64Array, log: Log): Uint32Array {
  const last = new Map(placesOf(first, ids));
  const masked = new Set(log.flatMap((run) => [...run.masked]));
  for (const { start, ids: hashes } of log) {
    for (const [id, at] of placesOf(hashes, ids)) last.set(id, start + at);
  }
  return Uint32Array.from([...last.values()].filter((at) => !masked.has(at)));
}

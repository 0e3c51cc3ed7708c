/**
 * The browser side of P5, P6 and P8. One page holds Bredvid's store, another (of another origin, so
 * that neither waits for the other's disk) a plain Dexie table of rows with a multiEntry index,
 * both with the same generated supports. Each function answers with what it took (ms).
 */
import Dexie, { type Table } from 'dexie';
import type { KnowledgeSupport, Layer } from '../../../lib/catalogue/support.ts';
import { buildCodeIndex, covering } from '../../../lib/matching/code-index.ts';
import { changeLayer } from '../../../lib/platform/catalogue-changes.ts';
import { openCatalogueStore } from '../../../lib/platform/catalogue-store.ts';
import { ancestry } from '../../../lib/terminology/code-system.ts';
import { generateLayer, randomFrom, UNUSED_CODE } from '../generate.ts';
import { timed } from '../measure.ts';

const OURS = 'bench-store';
const ROWS = 'bench-rows';

let layer: Layer = generateLayer(0);
let codes: readonly string[] = [];

/** Makes the supports, without storing them. */
export function prepare(size: number): void {
  layer = generateLayer(size);
  const random = randomFrom(7);
  codes = Array.from({ length: 1000 }, () => {
    const support = layer.supports[Math.floor(random() * layer.supports.length)];
    return support?.focus[0] ?? 'A00';
  });
}

/** Stores them; answers with the bytes of the supports as JSON, and those they take on the disk. */
export async function fillOurs() {
  const before = await settledUsage();
  await withStore((store) => store.replaceLayer(layer, 'bench'));
  const disk = (await settledUsage()) - before;
  return { json: new TextEncoder().encode(JSON.stringify(layer.supports)).length, disk };
}

export async function fillRows(): Promise<void> {
  await withRows((rows) => rows.bulkAdd([...layer.supports]));
}

/** Code → places in memory, 1000 codes. */
export async function ourCodes(): Promise<number> {
  const index = buildCodeIndex(layer.supports.map(({ focus }) => focus));
  let found = 0;
  const look = (call: number) => {
    const places: number[] = [];
    const code = codes[call] ?? 'A00';
    covering(index, ancestry({ system: 'icd-10-se', code }), (at) => places.push(at));
    found += places.length;
  };
  await timed(look, 1000);
  const took = await timed(look, 1000);
  if (found === 0) throw new Error('no code was found');
  return took;
}

/** `equals` on the multiEntry index, keys only: it gives no more than ours does. */
export async function rowsEquals(): Promise<number> {
  return await withRows((rows) =>
    timed(
      (call) =>
        rows
          .where('focus')
          .equals(codes[call] ?? 'A00')
          .primaryKeys(),
      20,
    ),
  );
}

/** Opening until a code has been looked up, on the disk, as a new context does. */
export async function ourReady(): Promise<number> {
  await quiet();
  return await timed(() => withStore((store) => store.lookUp([UNUSED_CODE], ['se'])));
}

export async function bareOpen(): Promise<number> {
  await quiet();
  return await timed(() => withRows(() => undefined));
}

export async function rowsToArray(): Promise<number> {
  await quiet();
  return await timed(() => withRows((rows) => rows.toArray()));
}

export async function ourReplace(): Promise<number> {
  await quiet();
  return await withStore((store) => timed(() => store.replaceLayer(layer, 'again')));
}

export async function rowsReplace(): Promise<number> {
  await quiet();
  const all = [...layer.supports];
  return await withRows((rows) =>
    timed(() =>
      rows.db.transaction('rw', rows, async () => {
        await rows.clear();
        await rows.bulkAdd(all);
      }),
    ),
  );
}

/** One per cent of the supports, changed. */
function changed(): readonly KnowledgeSupport[] {
  const random = randomFrom(11);
  return layer.supports
    .filter(() => random() < 0.01)
    .map((support) => ({ ...support, title: `${support.title} (ändrad)` }));
}

/** On a layer with an empty log. */
export async function ourChange(): Promise<number> {
  const change = {
    id: 'se',
    from: layer.edition,
    edition: layer.edition + 1,
    published: layer.published,
    count: layer.supports.length,
    changed: changed(),
    removed: [],
  };
  return await withStore(async (store) => {
    await store.replaceLayer(layer, 'again');
    await quiet();
    return await timed(() => changeLayer(store, change, 'changed'));
  });
}

export async function rowsPut(): Promise<number> {
  const rowsChanged = changed();
  await quiet();
  return await withRows((rows) => timed(() => rows.bulkPut(rowsChanged)));
}

type Store = Awaited<ReturnType<typeof openCatalogueStore>>;

async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openCatalogueStore({ name: OURS });
  const answer = await work(store);
  store.close();
  return answer;
}

async function withRows<T>(
  work: (rows: Table<KnowledgeSupport>) => T | PromiseLike<T>,
): Promise<T> {
  const database = new Dexie(ROWS);
  database.version(1).stores({ supports: 'id,*focus' });
  await database.open();
  const answer = await work(database.table('supports'));
  database.close();
  return answer;
}

/** The origin's use of the disk (bytes) once it has stood still for two seconds. */
async function settledUsage(): Promise<number> {
  let usage = -1;
  let still = 0;
  while (still < 8) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    const { usage: now = 0 } = await navigator.storage.estimate();
    still = now === usage ? still + 1 : 0;
    usage = now;
  }
  return usage;
}

/**
 * Waits until the browser has done what it put off (a large delete is cleaned up long after it is
 * answered), so that a measurement does not pay for the one before.
 */
async function quiet(): Promise<void> {
  const database = new Dexie('bench-quiet');
  database.version(1).stores({ records: '' });
  const end = performance.now() + 1_000;
  let calm = 0;
  while (calm < 3 && performance.now() < end) {
    const took = await timed(() => database.table('records').put('still?', 'key'));
    calm = took < 5 ? calm + 1 : 0;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  database.close();
}

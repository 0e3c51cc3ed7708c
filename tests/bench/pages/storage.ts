/**
 * The browser side of P5, P6 and P8: Bredvid's store and a plain Dexie table of rows with a
 * multiEntry index, both with the same generated supports.
 */
import Dexie, { type Table } from 'dexie';
import type { KnowledgeSupport, Layer } from '../../../lib/catalogue/support.ts';
import { buildCodeIndex, covering } from '../../../lib/matching/code-index.ts';
import { openCatalogueStore } from '../../../lib/platform/catalogue-store.ts';
import { ancestry } from '../../../lib/terminology/code-system.ts';
import { generateLayer, randomFrom } from '../generate.ts';
import { interleave } from '../measure.ts';

const OURS = 'bench-store';
const ROWS = 'bench-rows';

function rowsDatabase(): { readonly database: Dexie; readonly rows: Table<KnowledgeSupport> } {
  const database = new Dexie(ROWS);
  database.version(1).stores({ supports: 'id,*focus' });
  return { database, rows: database.table('supports') };
}

let layer: Layer = generateLayer(0);

/** Fills both; answers with the length of the supports as JSON (bytes) and what each takes (bytes). */
export async function fill(size: number) {
  layer = generateLayer(size);
  const before = await settledUsage();
  const store = await openCatalogueStore({ name: OURS });
  await store.replaceLayer(layer, 'bench');
  store.close();
  const ours = (await settledUsage()) - before;
  const { database, rows } = rowsDatabase();
  await rows.bulkAdd([...layer.supports]);
  database.close();
  const json = new TextEncoder().encode(JSON.stringify(layer.supports)).length;
  return { json, ours };
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
  const end = performance.now() + 5_000;
  let calm = 0;
  while (calm < 10 && performance.now() < end) {
    const start = performance.now();
    await database.table('records').put('still?', 'key');
    calm = performance.now() - start < 4 ? calm + 1 : 0;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  database.close();
}

/** Code → ids: an index array of ours against `equals` on the multiEntry index, keys only. */
export async function lookUp() {
  const { database, rows } = rowsDatabase();
  await database.open();
  const index = buildCodeIndex(layer.supports.map(({ focus }) => focus));
  const random = randomFrom(7);
  const codes = Array.from({ length: 1000 }, () => {
    const { focus } = layer.supports[Math.floor(random() * layer.supports.length)] ?? { focus: [] };
    return focus[0] ?? 'A00';
  });
  let found = 0;
  const times = await interleave(
    [
      {
        name: 'ours',
        calls: 1000,
        run: (call) => {
          const code = codes[call] ?? 'A00';
          const ids: number[] = [];
          covering(index, ancestry({ system: 'icd-10-se', code }), (at) => ids.push(at));
          found += ids.length;
        },
      },
      {
        name: 'equals',
        calls: 10,
        run: (call) =>
          rows
            .where('focus')
            .equals(codes[call] ?? 'A00')
            .primaryKeys(),
      },
    ],
    15,
  );
  database.close();
  return { ...times, found };
}

/** Opening until codes can be looked up, against a bare open and against reading all rows. */
export async function ready() {
  // Of a letter with as many codes as any; the answer is counted, its rows are not read.
  const nothing = { system: 'icd-10-se', code: 'E99.9' } as const;
  return await interleave(
    [
      {
        name: 'ours',
        before: quiet,
        run: async () => {
          const store = await openCatalogueStore({ name: OURS });
          await store.lookUp([nothing], ['se']);
          store.close();
        },
      },
      {
        name: 'bare',
        before: quiet,
        run: async () => {
          const { database } = rowsDatabase();
          await database.open();
          database.close();
        },
      },
      {
        name: 'toArray',
        run: async () => {
          const { database, rows } = rowsDatabase();
          await rows.toArray();
          database.close();
        },
      },
    ],
    layer.supports.length > 50_000 ? 5 : 15,
  );
}

/** Replacing everything, and one per cent of it. */
export async function replace() {
  const large = layer.supports.length > 50_000;
  const store = await openCatalogueStore({ name: OURS });
  const { database, rows } = rowsDatabase();
  await database.open();
  const all = [...layer.supports];
  const whole = await interleave(
    [
      { name: 'ours', before: quiet, run: () => store.replaceLayer(layer, 'again') },
      {
        name: 'clear+bulkAdd',
        before: quiet,
        run: () =>
          database.transaction('rw', rows, () => rows.clear().then(() => rows.bulkAdd(all))),
      },
    ],
    large ? 2 : 5,
    large ? 0 : 1,
  );
  const random = randomFrom(11);
  const changed = all
    .filter(() => random() < 0.01)
    .map((support) => ({ ...support, title: `${support.title} (ändrad)` }));
  let edition = layer.edition;
  const delta = await interleave(
    [
      {
        name: 'ours',
        before: async () => {
          // Measured on a layer with an empty log, as an hourly change usually meets.
          await store.replaceLayer(layer, 'again');
          edition = layer.edition;
          await quiet();
        },
        run: () =>
          store.changeLayer(
            {
              id: 'se',
              from: edition,
              edition: edition + 1,
              published: layer.published,
              changed,
              removed: [],
            },
            'delta',
          ),
      },
      { name: 'bulkPut', before: quiet, run: () => rows.bulkPut(changed) },
    ],
    large ? 3 : 7,
  );
  store.close();
  database.close();
  return { whole, delta, changed: changed.length };
}

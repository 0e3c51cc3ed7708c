/** The disk is full, or the database throws, at each single thing that an update writes or deletes. */
import { setStage } from './stage.ts';

export interface DiskFaults {
  readonly faults: number;
  /** After which the old edition could not be read whole. */
  readonly lost: number;
  /** After which the next run did not bring the new one. */
  readonly notRecovered: number;
  /** The longest such recovery, milliseconds. */
  readonly longestMs: number;
}

const methods = ['put', 'delete'] as const;

/** @param names of the errors to throw: `QuotaExceededError`, `AbortError`, `UnknownError` */
export async function failEachWrite(names: readonly string[]): Promise<DiskFaults> {
  const stage = await setStage();
  let edition = 1;
  const result = { faults: 0, lost: 0, notRecovered: 0, longestMs: 0 };
  for (const name of names) {
    for (const method of methods) {
      for (let nth = 1; ; nth += 1) {
        const before = await stage.shown();
        edition += 1;
        stage.publish(edition);
        const wasHit = await failing(method, nth, name, () => stage.run());
        if (!wasHit) break;
        result.faults += 1;
        const after = await stage.shown();
        const isWhole = ['se', 'se-14'].every(
          (layer) => after[layer] === before[layer] || after[layer] === edition,
        );
        if (!isWhole) result.lost += 1;
        const start = performance.now();
        await stage.run();
        const { se, 'se-14': own } = await stage.shown();
        if (se !== edition || own !== edition) result.notRecovered += 1;
        result.longestMs = Math.max(result.longestMs, performance.now() - start);
      }
    }
  }
  stage.leave();
  return result;
}

/** @returns whether there was an nth call to fail */
async function failing(
  method: (typeof methods)[number],
  nth: number,
  name: string,
  work: () => Promise<void>,
): Promise<boolean> {
  const prototype = IDBObjectStore.prototype as unknown as Record<
    string,
    (...args: unknown[]) => unknown
  >;
  const honest = prototype[method];
  if (honest === undefined) throw new Error(`No ${method} in this database`);
  let calls = 0;
  prototype[method] = function (this: unknown, ...args: unknown[]) {
    calls += 1;
    if (calls === nth) throw new DOMException(`The ${nth}th ${method} fails`, name);
    return honest.apply(this, args);
  };
  try {
    await work().catch(() => undefined);
  } finally {
    prototype[method] = honest;
  }
  return calls >= nth;
}

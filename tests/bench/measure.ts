/** Medians and p95 of times taken in turns, so that what disturbs the machine disturbs all alike. */

/** Milliseconds. */
export interface Times {
  readonly median: number;
  readonly p95: number;
}

export function timesOf(samples: readonly number[]): Times {
  const sorted = [...samples].sort((one, other) => one - other);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}

export type Taken = Readonly<Record<string, Times>>;

/** Takes one measurement; answers with what it took (ms), as its own side measured it. */
export type Take = () => Promise<number>;

/**
 * Each measurement once a round, another first in each.
 * @param thrownAway rounds at the beginning that do not count
 */
export async function inTurns(
  takes: Readonly<Record<string, Take>>,
  rounds: number,
  thrownAway = 1,
): Promise<Taken> {
  const all = Object.entries(takes);
  const samples = new Map<string, number[]>(all.map(([name]) => [name, []]));
  for (let round = 0; round < rounds + thrownAway; round += 1) {
    for (let n = 0; n < all.length; n += 1) {
      const [name, take] = all[(n + round) % all.length] ?? ['', async () => Number.NaN];
      const took = await take();
      if (round >= thrownAway) samples.get(name)?.push(took);
    }
  }
  return Object.fromEntries([...samples].map(([name, taken]) => [name, timesOf(taken)]));
}

/** What some work takes (ms), a call of it where it is done several times. */
export async function timed(work: (call: number) => unknown, calls = 1): Promise<number> {
  const start = performance.now();
  for (let call = 0; call < calls; call += 1) {
    const answer = work(call);
    // Dexie's promises are not the platform's.
    if (typeof answer === 'object' && answer !== null && 'then' in answer) await answer;
  }
  return (performance.now() - start) / calls;
}

/** The ratio of the medians. */
export function ratio(taken: Taken, ours: string, peer: string): number {
  return (taken[ours]?.median ?? Number.NaN) / (taken[peer]?.median ?? Number.NaN);
}

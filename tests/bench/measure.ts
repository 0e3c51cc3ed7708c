/** Medians and p95 of times taken in turns, so that what disturbs the machine disturbs all alike. */
import { randomFrom } from './generate.ts';

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
 * Each measurement once a round, in an order drawn anew for each, the same in every run: one that always
 * came after the same other would pay for what that leaves behind.
 * @param thrownAway rounds at the beginning that do not count
 */
export async function inTurns(
  takes: Readonly<Record<string, Take>>,
  rounds: number,
  thrownAway = 1,
): Promise<Taken> {
  const all = Object.entries(takes);
  const samples = new Map<string, number[]>(all.map(([name]) => [name, []]));
  const random = randomFrom(rounds);
  for (let round = 0; round < rounds + thrownAway; round += 1) {
    const drawn = all.map((one) => ({ one, at: random() })).sort((a, b) => a.at - b.at);
    for (const { one } of drawn) {
      const [name, take] = one;
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

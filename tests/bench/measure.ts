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

/** Something to time: what `run` takes counts, what `before` takes does not. */
export interface Candidate {
  readonly name: string;
  /** Calls per sample, for what is too short to time once. */
  readonly calls?: number;
  readonly before?: () => Promise<void> | void;
  readonly run: (call: number) => Promise<unknown> | unknown;
}

/** Another goes first in each round, so that no one always follows the same. */
function turned<T>(all: readonly T[], by: number): readonly T[] {
  const turnedList = all.map((_, n) => all[(n + by) % all.length] as T);
  return Math.floor(by / all.length) % 2 === 0 ? turnedList : turnedList.reverse();
}

/** Each candidate once a round, in turns; times are per call. */
export async function interleave(
  candidates: readonly Candidate[],
  rounds: number,
  thrownAway = 1,
): Promise<Readonly<Record<string, Times>>> {
  const samples = new Map<string, number[]>(candidates.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds + thrownAway; round += 1) {
    for (const { name, calls = 1, before, run } of turned(candidates, round)) {
      await before?.();
      const start = performance.now();
      for (let call = 0; call < calls; call += 1) {
        const answer = run(call);
        // Dexie's promises are not the platform's.
        if (typeof answer === 'object' && answer !== null && 'then' in answer) await answer;
      }
      const took = (performance.now() - start) / calls;
      if (round >= thrownAway) samples.get(name)?.push(took);
    }
  }
  return Object.fromEntries([...samples].map(([name, taken]) => [name, timesOf(taken)]));
}

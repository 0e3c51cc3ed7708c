/**
 * `npm run torture`: the attack and fault matrix in full numbers (trust.md §5); `npm test` has the
 * same with smaller ones. Some minutes; `docs/reliability.md` holds the last results.
 *
 *   npm run torture                all of it
 *   npm run torture -- interrupted only what is named
 *
 * The last line is JSON; the exit code is 1 when anything was taken, lost or not recovered.
 */
import { buildExtension } from './build-extension.ts';
import { alterAtRandom, flipEachByte, offerHostile } from './torture/altered.ts';
import { walkEditions } from './torture/deltas.ts';
import { failEachWrite } from './torture/full-disk.ts';
import { interruptEverywhere } from './torture/interrupted.ts';
import { killAt, type Moment } from './torture/killed.ts';

type Result = Readonly<Record<string, number>>;

const parts: Readonly<Record<string, () => Promise<Result>>> = {
  hostile: async () => ({ ...(await offerHostile()) }),
  altered: async () => ({ ...(await alterAtRandom(100_000)) }),
  interrupted: async () => ({ ...(await interruptEverywhere(50)) }),
  killed: async () => {
    await buildExtension('chromium');
    return { ...(await killAt(moments)) };
  },
  disk: async () => ({
    ...(await failEachWrite(['QuotaExceededError', 'AbortError', 'UnknownError'])),
  }),
  deltas: async () => ({ ...walkEditions(100_000) }),
  flipped: async () => ({ ...(await flipEachByte(300_000)) }),
};

/** Before and in each file of an update, and while the bundle is stored: 0.3 s after it came. */
const moments: readonly Moment[] = [
  ...[1, 2, 3, 4, 5, 6].flatMap((file): Moment[] => [
    { file, sentMs: 'half' },
    { file, sentMs: 0 },
  ]),
  ...Array.from({ length: 18 }, (_, n): Moment => ({ file: 6, sentMs: 5 + n * 17 })),
];

/** What must be 0. */
const bad = ['taken', 'wrong', 'corrupt', 'rolledBack', 'notConverged', 'lost', 'notRecovered'];

const asked = process.argv.slice(2);
const results: Record<string, Result> = {};
for (const [name, run] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const start = performance.now();
  const result = await run();
  results[name] = { ...result, seconds: Math.round((performance.now() - start) / 1000) };
  console.log(name, results[name]);
}
console.log(JSON.stringify(results));
const isBad = Object.values(results).some((result) => bad.some((name) => (result[name] ?? 0) > 0));
process.exitCode = isBad ? 1 : 0;

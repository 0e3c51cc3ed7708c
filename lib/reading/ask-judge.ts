/** The judge, asked for when the first code is found, once per frame. */
import type { Judge } from './joined.ts';
import type { Schedule } from './slices.ts';

/** The worker may be starting: a while before it is asked again, in milliseconds. */
const AGAIN_MS = 1000;

interface Asked {
  readonly askJudge: () => Promise<Judge | undefined>;
  readonly schedule: Schedule;
  readonly signal: AbortSignal;
}

/** Answers a function that gives the judge, or asks for it and calls `onReady` later. */
export function askOnce({ askJudge, schedule, signal }: Asked, onReady: (judge: Judge) => void) {
  let known: Judge | undefined;
  let asking = false;

  async function ask(): Promise<void> {
    asking = true;
    // One that fails is asked again, as one that is not there yet.
    known = await askJudge().catch(() => undefined);
    if (signal.aborted) return;
    if (known) onReady(known);
    else schedule.after(AGAIN_MS, () => void ask());
  }

  return () => {
    if (!known && !asking) void ask();
    return known;
  };
}

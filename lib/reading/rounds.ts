/** Readings of the page, one at a time: a newer one takes the place of the one under way. */
import { createSlices, type Schedule } from './slices.ts';

interface Ruled {
  readonly schedule: Schedule;
  readonly signal: AbortSignal;
}

/** @param onBroken called when a reading failed */
export function createRounds({ schedule, signal }: Ruled, onBroken: () => void) {
  let latest = 0;
  /** 0 at rest. */
  let underWay = 0;
  const slices = createSlices(schedule);

  return {
    /** Whether one is under way: changes wait for it, or a page that ticks is never read. */
    isUnderWay: () => underWay > 0,
    run(work: (mine: number) => Promise<void>): Promise<void> {
      latest += 1;
      const mine = latest;
      underWay = mine;
      slices.begin();
      return work(mine)
        .catch(onBroken)
        .finally(() => {
          if (underWay === mine) underWay = 0;
        });
    },
    /** `false` as soon as the steps are not wanted any more. */
    inSlices: (steps: Iterable<void>, mine: number) =>
      slices.run(steps, () => mine === latest && !signal.aborted),
    /** Nothing is wanted of the one under way. */
    drop(): void {
      latest += 1;
      underWay = 0;
    },
  };
}

/** Work in slices, between which the page's own work goes first. */

/** Time, which a pure layer is handed. */
export interface Schedule {
  /** Milliseconds, monotonic. */
  readonly now: () => number;
  /** Whether a key or click waits for the page, where the browser tells; cheap. */
  readonly isAwaited?: () => boolean;
  /** Lets the page's own work go first. */
  readonly pause: () => Promise<void>;
  /** Runs a task after so many milliseconds; answers how to take it back. */
  readonly after: (milliseconds: number, task: () => void) => () => void;
}

/** How long the reader works before the page may, in milliseconds. */
const SLICE_MS = 6;
/** Where the page takes long for itself, half as long, to this: some more is not felt there. */
const LONGEST_MS = 18;

/** The time that the reader has before the page may go first, over all that it does in a task. */
export function createSlices(schedule: Schedule) {
  let until = 0;
  return {
    /** A task has begun. */
    begin(): void {
      until = schedule.now() + SLICE_MS;
    },
    /** Runs the steps; `false` as soon as they are not wanted any more. */
    async run(steps: Iterable<void>, isWanted: () => boolean): Promise<boolean> {
      for (const _ of steps) {
        const left = schedule.now();
        if (left < until && !schedule.isAwaited?.()) continue;
        await schedule.pause();
        if (!isWanted()) return false;
        const now = schedule.now();
        until = now + Math.min(Math.max(SLICE_MS, (now - left) / 2), LONGEST_MS);
      }
      return isWanted();
    },
  };
}

/** A page can make any call throw; a find that does is no find. */
export function safely<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

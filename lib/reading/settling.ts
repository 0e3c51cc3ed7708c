/** What depends on changes is put off for a while: a page that ticks is not decided on at each tick. */
import type { Schedule } from './slices.ts';

/** Between changes and a decision on everything that depends on them, in milliseconds. */
const SETTLE_MS = 700;

/** @param isBusy another reading is under way: it is waited for */
export function createSettling(schedule: Schedule, isBusy: () => boolean, settle: () => void) {
  let isPlanned = false;

  function now(): void {
    isPlanned = false;
    if (isBusy()) schedule.after(0, now);
    else settle();
  }

  return {
    now,
    later(): void {
      if (!isPlanned) schedule.after(SETTLE_MS, now);
      isPlanned = true;
    },
    isPlanned: () => isPlanned,
  };
}

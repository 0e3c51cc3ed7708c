/**
 * Elements of the page's own making that it defines late: they get their shadow roots then, and
 * no observer tells of it.
 */
import type { Schedule } from './slices.ts';

const UNDEFINED = ':not(:defined)';
/** Between two looks, in milliseconds, and how many looks. */
const LOOK_MS = 700;
const LOOKS = 20;

interface Awaited {
  readonly document: Document;
  readonly schedule: Schedule;
  readonly signal: AbortSignal;
}

/** Answers a function that looks for such elements, and calls `onDefined` later when it saw any. */
export function awaitOwnElements({ document, schedule, signal }: Awaited, onDefined: () => void) {
  let left = 0;
  const isUndefined = () => document.querySelector(UNDEFINED) !== null;

  function look(): void {
    left -= 1;
    if (!isUndefined()) {
      left = 0;
      onDefined();
    } else if (left > 0 && !signal.aborted) schedule.after(LOOK_MS, look);
  }

  return () => {
    if (left > 0 || !isUndefined()) return;
    left = LOOKS;
    schedule.after(LOOK_MS, look);
  };
}

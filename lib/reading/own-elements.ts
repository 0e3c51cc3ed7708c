/**
 * Elements that get their shadow roots late: those of the page's own making that it defines after
 * they stand there, and empty ones that wait for data. No observer tells of it.
 */

import { hosts } from './scan.ts';
import type { Schedule } from './slices.ts';

/** Between two looks, in milliseconds, and how many looks. */
const LOOK_MS = 700;
const LOOKS = 20;

interface Awaited {
  readonly schedule: Schedule;
  readonly signal: AbortSignal;
}

/** Answers a function that watches such elements below some nodes; calls `onRoot` when one has one. */
export function awaitRoots({ schedule, signal }: Awaited, onRoot: () => void) {
  let awaited: readonly Element[] = [];
  let left = 0;

  function look(): void {
    left -= 1;
    if (awaited.some(({ shadowRoot }) => shadowRoot)) {
      left = 0;
      onRoot();
    } else if (left > 0 && !signal.aborted) schedule.after(LOOK_MS, look);
  }

  return (within: Iterable<Node>) => {
    for (const node of within) {
      const found = (node as Element).querySelectorAll(`:not(:defined),${hosts}:empty`);
      awaited = [...awaited, ...found];
    }
    awaited = awaited.filter((one) => one.isConnected && !one.shadowRoot);
    if (!awaited[0]) return;
    if (left <= 0) schedule.after(LOOK_MS, look);
    left = LOOKS;
  };
}

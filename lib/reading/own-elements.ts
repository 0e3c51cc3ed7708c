/**
 * What no observer tells of: elements that get their shadow roots late (those of the page's own
 * making that it defines after they stand there, and empty ones that wait for data), and fields
 * whose values a script sets.
 */

import { holdsOther } from './fields.ts';
import { hosts } from './scan.ts';
import type { Schedule } from './slices.ts';

/** Between two looks, in milliseconds, sooner at first, and how many looks. */
const LOOK_MS = 700;
const FIRST_LOOK_MS = 100;
const LOOKS = 20;
/** After a change of texts alone, which makes neither elements nor fields. */
const FEWER_LOOKS = 6;

/** The fields looked at: a form, not a spreadsheet. */
const FIELDS = 200;

interface Awaited {
  readonly document: Pick<Document, 'activeElement'>;
  readonly schedule: Schedule;
  readonly signal: AbortSignal;
}

/**
 * Answers a function that watches below some nodes, and fields read there, or without any goes on with
 * those known, in steps; calls `onLate` with the fields that hold something else, or with all when a shadow root has come.
 */
export function awaitLate(
  { document: page, schedule, signal }: Awaited,
  onLate: (parts: readonly Node[] | 'all') => void,
) {
  let awaited: readonly Element[] = [];
  let left = 0;
  let fields: readonly Element[] = [];
  let wait = FIRST_LOOK_MS;
  let written: string | undefined;

  function plan(): void {
    schedule.after(wait, look);
    wait = Math.min(LOOK_MS, wait * 2);
  }

  function look(): void {
    left -= 1;
    // The one that somebody writes in tells by itself. What stands still in it a suggestion that was
    // chosen may have put there.
    const writing = page.activeElement;
    const { value } = (writing ?? {}) as HTMLInputElement;
    const isStill = value === written;
    written = value;
    const changed = fields.filter((field) => (field !== writing || isStill) && holdsOther(field));
    const late = awaited.some(({ shadowRoot }) => shadowRoot) ? 'all' : changed;
    if (late[0]) {
      left = 0;
      onLate(late);
    } else if (left > 0 && !signal.aborted) plan();
  }

  return function* awaitIn(within: readonly Node[], read: Iterable<Element>): Generator<void> {
    for (const node of within) {
      // Of what is empty few are asked whether they could be a host.
      for (const selector of [':not(:defined)', `:empty${hosts}`]) {
        yield;
        const found = (node as Element).querySelectorAll(selector);
        awaited = [...new Set([...awaited, ...found])];
      }
    }
    if (within[0]) {
      yield;
      awaited = awaited.filter((one) => one.isConnected && !one.shadowRoot);
      const known = fields.filter(({ isConnected }) => isConnected);
      fields = [...new Set([...known, ...read])].slice(0, FIELDS);
    }
    if (!awaited[0] && !fields[0]) return;
    if (left <= 0) {
      wait = FIRST_LOOK_MS;
      plan();
    }
    left = Math.max(left, within[0] ? LOOKS : FEWER_LOOKS);
  };
}

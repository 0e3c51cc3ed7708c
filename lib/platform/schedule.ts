/** Time for the reader in a record page: waits that let the page's own work go first. */
import type { Schedule } from '../reading/slices.ts';

interface Scheduler {
  readonly postTask: (task: () => void) => Promise<void>;
  readonly yield: () => Promise<void>;
}

interface PendingInput {
  readonly isInputPending?: () => boolean;
}

/**
 * After a key Chromium holds back what pages and we have posted until it has painted, though nothing else
 * is to be done. So long after one the reader asks to go on with its task instead, in milliseconds: key and
 * paint still go first.
 */
const HELD_BACK_MS = 20;
/** But then the page's own tasks come after it, and wait for it no longer. */
const PASSED_OVER_MS = 50;

export function createSchedule(): Schedule {
  const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
  // Chromium's; elsewhere the reader's slices are short.
  const { scheduling } = navigator as { readonly scheduling?: PendingInput };
  const now = () => performance.now();
  const isAwaited = () => scheduling?.isInputPending?.() === true;
  let awaitedAt = Number.NEGATIVE_INFINITY;
  let passedAt = 0;
  return {
    now,
    isAwaited,
    pause: () =>
      new Promise((resolve) => {
        const pass = () => {
          passedAt = now();
          resolve();
        };
        if (isAwaited()) awaitedAt = now();
        const isHeldBack = now() - awaitedAt < HELD_BACK_MS && now() - passedAt < PASSED_OVER_MS;
        if (!scheduler) setTimeout(resolve);
        else if (isHeldBack) void scheduler.yield().then(resolve, pass);
        // `user-visible`, the default, comes after input and rendering, before idle work.
        else void scheduler.postTask(pass);
      }),
    after(milliseconds, task) {
      const timer = setTimeout(task, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}

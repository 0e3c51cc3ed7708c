/** Time for the reader in a record page: waits that let the page's own work go first. */
import type { Schedule } from '../reading/slices.ts';

interface PostTask {
  readonly postTask: (task: () => void) => Promise<void>;
}

interface PendingInput {
  readonly isInputPending?: () => boolean;
}

export function createSchedule(): Schedule {
  const { scheduler } = globalThis as { readonly scheduler?: PostTask };
  // Chromium's; elsewhere the reader's slices are short.
  const { scheduling } = navigator as { readonly scheduling?: PendingInput };
  return {
    now: () => performance.now(),
    isAwaited: () => scheduling?.isInputPending?.() === true,
    pause: () =>
      new Promise((resolve) => {
        // `user-visible`, the default, comes after input and rendering, before idle work.
        if (scheduler) void scheduler.postTask(resolve);
        else setTimeout(resolve);
      }),
    after(milliseconds, task) {
      const timer = setTimeout(task, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}

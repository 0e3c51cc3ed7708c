/**
 * While something is pinned, ticked or typed, it is in use: a new version of Bredvid, which would
 * begin with an empty panel, waits (features G7). Not for ever: a panel that was left as it is does
 * not keep the extension old beyond a shift.
 */
import { effect } from '@preact/signals';
import { LAST_HELD, sessionMemory } from '../../lib/platform/session-memory.ts';
import type { PanelState } from '../../lib/state/panel.ts';

/** Milliseconds; less than what counts as quiet, see `quiet-update.ts`. */
const AGAIN_MS = 5 * 60_000;
/** Milliseconds after the last change to what is kept. */
export const SHIFT_MS = 12 * 60 * 60_000;

export function holdUpdates({ kept }: Pick<PanelState, 'kept'>): void {
  effect(() => {
    if (kept.value === 0) return undefined;
    const until = Date.now() + SHIFT_MS;
    const hold = () => {
      // A time that is not written makes a reload possible, no more.
      if (Date.now() < until)
        sessionMemory()
          .set({ [LAST_HELD]: Date.now() })
          .catch(() => undefined);
    };
    hold();
    const beat = setInterval(hold, AGAIN_MS);
    return () => clearInterval(beat);
  });
}

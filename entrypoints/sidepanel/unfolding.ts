/** Headings that were unfolded stand so the next time the panel is opened. */
import { effect } from '@preact/signals';
import { keepUnfolded, readUnfolded } from '../../lib/platform/unfolded-store.ts';
import type { PanelState } from '../../lib/state/panel.ts';

export async function rememberUnfolded({ unfolded }: PanelState): Promise<void> {
  const kept = await readUnfolded();
  if (kept.length > 0) unfolded.value = new Set([...kept, ...unfolded.value]);
  const before = unfolded.value;
  effect(() => {
    // A full disk forgets it; the panel stands as it does.
    if (unfolded.value !== before) keepUnfolded([...unfolded.value]).catch(() => undefined);
  });
}

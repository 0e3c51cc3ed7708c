import '../lib/platform/fake-extension.ts';
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdUpdates, SHIFT_MS } from '../../entrypoints/sidepanel/holding.ts';
import { QUIET_MS } from '../../lib/platform/quiet-update.ts';
import { LAST_HELD, sessionMemory } from '../../lib/platform/session-memory.ts';
import { fake } from '../lib/platform/fake-extension.ts';

const held = async () => (await sessionMemory().get(LAST_HELD))[LAST_HELD];

describe('what is pinned, ticked or typed in an open panel', () => {
  beforeEach(() => {
    fake.reset();
    vi.useFakeTimers();
  });
  afterEach(() => void vi.useRealTimers());

  it('holds a new version back while it is there, and no longer than a shift', async () => {
    const kept = signal(0);
    holdUpdates({ kept });
    await vi.advanceTimersByTimeAsync(QUIET_MS);
    expect(await held()).toBeUndefined();

    kept.value = 1;
    await vi.advanceTimersByTimeAsync(2 * QUIET_MS);
    expect(Date.now() - Number(await held())).toBeLessThan(QUIET_MS);

    kept.value = 0;
    const last = await held();
    await vi.advanceTimersByTimeAsync(2 * QUIET_MS);
    expect(await held()).toBe(last);

    kept.value = 2;
    await vi.advanceTimersByTimeAsync(SHIFT_MS + QUIET_MS);
    expect(Date.now() - Number(await held())).toBeGreaterThan(QUIET_MS);
  });
});

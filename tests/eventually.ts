import { vi } from 'vitest';

/** Until it holds, on a machine that is busy with other things too: slow is not wrong. */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 20_000 });
}

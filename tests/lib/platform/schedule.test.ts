import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSchedule } from '../../../lib/platform/schedule.ts';

let time = 0;
let isKeyWaiting = false;
let waited: string[] = [];

beforeEach(() => {
  time = 1000;
  isKeyWaiting = false;
  waited = [];
  vi.stubGlobal('performance', { now: () => time });
  vi.stubGlobal('navigator', { scheduling: { isInputPending: () => isKeyWaiting } });
  vi.stubGlobal('scheduler', {
    postTask: async (task: () => void) => {
      waited.push('its turn');
      task();
    },
    yield: async () => {
      waited.push('a key');
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

/** Pauses every 5 ms for so long, a key waiting at each pause of the first 100 ms if so. */
async function pauseFor(milliseconds: number, isTyped: boolean): Promise<void> {
  const { pause } = createSchedule();
  for (const until = time + milliseconds; time < until; time += 5) {
    isKeyWaiting = isTyped && time < 1100;
    await pause();
  }
}

it('lets all of the page go first while nobody types', async () => {
  await pauseFor(100, false);
  expect(new Set(waited)).toEqual(new Set(['its turn']));
});

it('goes on after a key and its painting, but lets the page have its turn every 50 ms', async () => {
  await pauseFor(200, true);
  const turns = waited.flatMap((one, at) => (one === 'its turn' ? at : []));
  // In steps of 5 ms: the first, then after 50 ms each, until no key has waited for 20 ms.
  expect(turns.slice(0, 3)).toEqual([0, 10, 20]);
  expect(turns.slice(3)).toEqual(Array.from({ length: turns.length - 3 }, (_, at) => 23 + at));
});

it('waits a timer where the browser has no tasks of its own to post', async () => {
  vi.stubGlobal('scheduler', undefined);
  await pauseFor(20, true);
  expect(waited).toEqual([]);
});

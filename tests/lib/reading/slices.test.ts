import { expect, it } from 'vitest';
import { createSlices } from '../../../lib/reading/slices.ts';

/** How many steps are taken before the page goes first, with a millisecond between two of them. */
async function stepsUntilPause(isAwaited?: () => boolean): Promise<number> {
  let now = 0;
  let steps = 0;
  let before: number | undefined;
  const slices = createSlices({
    now: () => now++,
    ...(isAwaited && { isAwaited }),
    async pause() {
      before ??= steps;
    },
    after: () => () => undefined,
  });
  slices.begin();
  await slices.run(
    (function* () {
      for (; steps < 20; steps += 1) yield;
    })(),
    () => true,
  );
  return before ?? Number.NaN;
}

it('lets the page go first when the slice is over', async () => {
  expect(await stepsUntilPause()).toBe(5);
});

it('lets a key that waits go first at once', async () => {
  expect(await stepsUntilPause(() => true)).toBe(0);
});

import { expect, it } from 'vitest';
import { awaitRoots } from '../../../lib/reading/own-elements.ts';

/** An element whose root is there after so many looks, and tasks that run when told. */
function rootAfter(looks: number) {
  const tasks: (() => void)[] = [];
  let told = 0;
  let looked = 0;
  const host = {
    isConnected: true,
    get shadowRoot() {
      return looked++ < looks ? null : {};
    },
  };
  const schedule = {
    now: () => 0,
    pause: async () => undefined,
    after(_: number, task: () => void) {
      tasks.push(task);
      return () => undefined;
    },
  };
  const { signal } = new AbortController();
  const awaitIn = awaitRoots({ schedule, signal }, () => {
    told += 1;
  });
  awaitIn([{ querySelectorAll: () => [host] } as never]);
  for (let task = tasks.shift(); task; task = tasks.shift()) task();
  return { told, looked };
}

it('tells once when an element has got its root', () => {
  expect(rootAfter(3).told).toBe(1);
});

it('waits for none that has its root already', () => {
  expect(rootAfter(0)).toEqual({ told: 0, looked: 1 });
});

it('gives up on elements that never get one', () => {
  expect(rootAfter(Number.POSITIVE_INFINITY)).toEqual({ told: 0, looked: 21 });
});

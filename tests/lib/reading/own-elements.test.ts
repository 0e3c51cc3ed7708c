import { expect, it } from 'vitest';
import { awaitOwnElements } from '../../../lib/reading/own-elements.ts';

/** A page whose own elements are defined after so many looks, and tasks that run when told. */
function pageDefinedAfter(looks: number) {
  const tasks: (() => void)[] = [];
  let defined = 0;
  const looked = { times: 0 };
  const look = awaitOwnElements(
    {
      document: { querySelector: () => (looked.times++ < looks ? {} : null) } as never,
      schedule: {
        now: () => 0,
        pause: async () => undefined,
        after(_, task) {
          tasks.push(task);
          return () => undefined;
        },
      },
      signal: new AbortController().signal,
    },
    () => {
      defined += 1;
    },
  );
  look();
  for (let task = tasks.shift(); task; task = tasks.shift()) task();
  return { defined, looked: looked.times };
}

it('tells once when elements that were undefined are defined', () => {
  expect(pageDefinedAfter(3).defined).toBe(1);
});

it('does nothing on a page that has none', () => {
  expect(pageDefinedAfter(0)).toEqual({ defined: 0, looked: 1 });
});

it('gives up on elements that are never defined', () => {
  expect(pageDefinedAfter(Number.POSITIVE_INFINITY)).toEqual({ defined: 0, looked: 21 });
});

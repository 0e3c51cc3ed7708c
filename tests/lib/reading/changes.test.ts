// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { watchChanges } from '../../../lib/reading/changes.ts';

/** What happens, in order, when the page has changed and all waits up to so many milliseconds are over. */
async function after(milliseconds: number, isDoubtful: boolean): Promise<readonly string[]> {
  const waits = new Map<() => void, number>();
  const said: string[] = [];
  const end = new AbortController();
  const changes = watchChanges({
    page: document,
    schedule: {
      now: () => 0,
      pause: async () => undefined,
      after(wait, task) {
        waits.set(task, wait);
        return () => waits.delete(task);
      },
    },
    signal: end.signal,
    isDoubtful: () => isDoubtful,
    onDoubt: () => said.push('doubt'),
    onChanged: () => said.push('changed'),
    onFlood: () => said.push('flood'),
  });
  changes.start();
  document.body.append('E11.9');
  await new Promise((resolve) => setImmediate(resolve));
  const due = [...waits].sort(([, one], [, other]) => one - other);
  for (const [task, wait] of due) if (wait <= milliseconds && waits.has(task)) task();
  end.abort();
  return said;
}

it('looks for another record before it reads, and says so once', async () => {
  expect(await after(100, true)).toEqual(['doubt']);
});

it('reads what changed of the same record when the page has had time for the rest', async () => {
  expect(await after(0, false)).toEqual([]);
  expect(await after(100, false)).toEqual(['changed']);
});

// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readFields } from '../../../lib/reading/fields.ts';
import { awaitLate } from '../../../lib/reading/own-elements.ts';

/** An element whose root is there after so many looks, and tasks that run when told. */
function rootAfter(
  looks: number,
  fields: readonly Element[] = [],
  activeElement: Element | null = null,
) {
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
  const awaitIn = awaitLate({ document: { activeElement }, schedule, signal }, () => {
    told += 1;
  });
  for (const _ of awaitIn([{ querySelectorAll: () => [host] } as never], fields));
  for (let task = tasks.shift(); task; task = tasks.shift()) task();
  return { told, looked };
}

it('tells once when an element has got its root', () => {
  expect(rootAfter(3).told).toBe(1);
});

it('tells when a script has set the value of a field since it was read', () => {
  document.body.innerHTML = '<input>';
  const field = document.body.firstElementChild as HTMLInputElement;
  const read = () => [...readFields(document.body, [field], [])];
  read();
  field.value = 'M545';
  expect(rootAfter(0, [field]).told).toBe(1);
  read();
  expect(rootAfter(0, [field]).told).toBe(0);
});

it('tells of the field that somebody stands in once it holds the same at two looks', () => {
  document.body.innerHTML = '<input value="F32">';
  const field = document.body.firstElementChild as HTMLInputElement;
  for (const _ of readFields(document.body, [field], []));
  field.value = 'F321';
  // A suggestion was chosen: what it put there stands still.
  expect(rootAfter(0, [field], field).told).toBe(1);
});

it('waits for none that has its root already', () => {
  expect(rootAfter(0)).toEqual({ told: 0, looked: 1 });
});

it('gives up on elements that never get one', () => {
  expect(rootAfter(Number.POSITIVE_INFINITY)).toEqual({ told: 0, looked: 21 });
});

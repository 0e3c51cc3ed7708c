// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { isQuiet, nothing, renewed } from '../../../lib/reading/found.ts';
import { emptyScan } from '../../../lib/reading/scan.ts';

function findIn(node: Element) {
  return { node, from: 'value' as const, text: 'E11.9', at: 0, written: 'E11.9' };
}

it('keeps what stood elsewhere and takes what stands in the changed part now', () => {
  document.body.innerHTML = '<p id="one"></p><p id="two"></p>';
  const [one, two] = [...document.querySelectorAll('p')].map(findIn);
  if (!one || !two) throw new Error('The page was not made.');
  const former = { ...nothing, finds: [one, two] };
  const now = { ...emptyScan(), finds: [findIn(two.node)] };
  const after = renewed(former, [two.node], now);
  expect(after.finds).toEqual([one, now.finds[0]]);
  expect(isQuiet(former, now, after)).toBe(false);
});

it.each([1, 20])('takes what stands in a shadow once, read again in %i parts', (count) => {
  document.body.innerHTML = `<main><div></div></main>${'<p></p>'.repeat(count - 1)}`;
  const parts = [...document.querySelectorAll('main,p')];
  const shadow = document.querySelector('div')?.attachShadow({ mode: 'open' });
  if (!shadow) throw new Error('The page was not made.');
  shadow.innerHTML = '<b></b>';
  const found = [...shadow.querySelectorAll('b')].map(findIn);
  const now = { ...emptyScan(), finds: found, roots: new Set([shadow]) };
  expect(renewed({ ...nothing, finds: found }, parts, now).finds).toEqual(found);
});

it('is quiet where nothing was found or lost', () => {
  const after = renewed(nothing, [document.body], emptyScan());
  expect(isQuiet(nothing, emptyScan(), after)).toBe(true);
});

/** Nothing of a patient leaves the page: canaries on generated records, see tests/canary/. */
import { describe, expect, it } from 'vitest';
import { canaryPage, hexOf } from '../canary/pages.ts';
import { runCanaries } from '../canary/run.ts';
import { findLeaks } from '../canary/search.ts';

describe('the search itself', () => {
  const [first = ''] = canaryPage(1).canaries;
  it.each([
    ['raw', first],
    ['reversed', [...first].reverse().join('')],
    ['in base64', btoa(`{"a":"${first}"}`)],
    ['in base64, a place later', btoa(`{"ab":"${first}"}`)],
    ['in hexadecimal', hexOf(`x${first}y`)],
  ])('finds a canary %s', (_, words) => {
    expect(findLeaks([first], { words })).not.toEqual([]);
  });
});

describe('no byte of a canary is in messages, storage, databases, console or network', () => {
  // The panel is drawn beside the first fifth; `npm run canary` has it open all the time.
  it('on 500 pages in Chromium', async () => {
    const run = await runCanaries('chromium', { count: 500, besidePanel: 100 });
    expect(run.leaks).toEqual([]);
    expect(run.asked).toEqual([]);
    expect(run.reported).toBe(500);
  }, 300_000);

  // Fewer: Firefox is driven more slowly.
  it('on 50 pages in Firefox', async () => {
    const run = await runCanaries('firefox', { count: 50, besidePanel: 25 });
    expect(run.leaks).toEqual([]);
    expect(run.reported).toBe(50);
  }, 180_000);
});

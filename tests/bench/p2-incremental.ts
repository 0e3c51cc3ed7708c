/**
 * P2: one change in a page of 50,000 nodes against a reading of all of it. Timed is everything the
 * reader does until it rests again: its observer, reading the changed part, deciding and reporting,
 * and the settling after it; only its waits are left out, and the page's own layout of what it
 * changed, which the browser does before the reader's first wait is over. A `text` change touches no code, a `code`
 * change does. The goal's own figures are of finding alone: that is a line of its own, the scan of what
 * changed against the scan of all. Batches are changes of so many texts at once.
 */
import { atMost, type Figures } from './figures.ts';
import type { Taken } from './measure.ts';
import { withReadingPage } from './reading-page.ts';
import { rowsOf, show } from './show.ts';

const ROUNDS = 9;
const BATCHES = [10, 100, 1000, 4000];

export async function incrementalFigures(): Promise<Figures> {
  return withReadingPage(async (page) => {
    await page.call('build', 50_000);
    const { times } = await page.call<{ times: Taken }>('incremental', ROUNDS, BATCHES);
    show(rowsOf('P2 50k', times));
    // The bench's own way of waiting, as often as a change does.
    const rest = times.rest?.median ?? 0;
    const of = (name: string) => Math.max(0, (times[name]?.median ?? Number.NaN) - rest);
    const worst = Math.max(...BATCHES.map((count) => of(`batch ${count}`)));
    return {
      'P2.finding': atMost(
        (times['finding, code']?.median ?? Number.NaN) /
          (times['finding, full']?.median ?? Number.NaN),
        1 / 100,
        'a full scan: finding alone',
      ),
      'P2.text': atMost(of('text') / of('full'), 1 / 100, 'a full reading'),
      'P2.code': atMost(of('code') / of('full'), 1 / 100, 'a full reading'),
      'P2.batch': atMost(worst / of('full'), 1.2, 'a full reading'),
    };
  });
}

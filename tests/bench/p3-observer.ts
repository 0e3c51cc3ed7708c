/**
 * P3: what the page itself pays for being followed: 1000 appended rows, changed texts or changed
 * classes, until the observers have been told, with Bredvid's reader on a page of 10,000 nodes and
 * with an observer of the same records whose callback is empty. Reading the changes happens later,
 * in tasks of its own (P2, P4). So short a time is a matter of many rounds: between two observers that do
 * nothing lie up to 9 % after 40 on a busy machine.
 */
import { atMost, type Figures } from './figures.ts';
import { ratio, type Taken } from './measure.ts';
import { withReadingPage } from './reading-page.ts';
import { rowsOf, show } from './show.ts';

const ROUNDS = 50;
const KINDS = ['append', 'text', 'attribute'];

export async function observerFigures(): Promise<Figures> {
  return withReadingPage(async (page) => {
    await page.call('build', 10_000);
    const times = await page.call<Taken>('observer', ROUNDS);
    show(rowsOf('P3 1000 changes', times));
    return Object.fromEntries(
      KINDS.map((kind) => [
        `P3.${kind}`,
        atMost(
          ratio(times, `${kind} bredvid`, `${kind} empty`),
          1.1,
          'an observer that does nothing',
        ),
      ]),
    );
  });
}

/**
 * P1: the reader's first scan of a page (texts, fields, shadow roots; every node seen for the
 * first time) against a bare TreeWalker that only reads `nodeValue.length` and against the walk of
 * a well-known password manager, each on a freshly parsed page, in turns, in real Chromium. The goal's
 * own figures ("TreeWalker + one ASCII regex") are of texts alone, which neither look at fields nor for
 * shadow roots: a line of its own says what ours takes of that. What
 * stands around the codes is decided afterwards and is not part of the scan; P4 times all of it.
 */
import { atLeast, atMost, type Figures, sizeName } from './figures.ts';
import { ratio, type Taken } from './measure.ts';
import { withReadingPage } from './reading-page.ts';
import { rowsOf, show } from './show.ts';

const SIZES = [
  { size: 10_000, rounds: 21 },
  { size: 50_000, rounds: 11 },
  { size: 200_000, rounds: 5 },
];

interface Scanned {
  readonly times: Taken;
  readonly found: number;
  readonly shown: number;
  readonly cut: boolean;
  readonly missed: readonly string[];
}

export async function firstScanFigures(): Promise<Figures> {
  let figures: Figures = {};
  for (const { size, rounds } of SIZES) {
    await withReadingPage(async (page) => {
      const { nodes, length } = await page.call<{ nodes: number; length: number }>('build', size);
      const { times, found, shown, cut, missed } = await page.call<Scanned>('firstScan', rounds);
      const name = sizeName(size);
      show(rowsOf(`P1 ${name}`, times));
      console.log(
        `P1 ${name}: ${nodes} nodes, ${length} characters, ${found} written codes${cut ? ', CUT' : ''}`,
      );
      figures = {
        ...figures,
        [`P1.${name}`]: atMost(ratio(times, 'scan', 'bare TreeWalker'), 1.4, 'a bare TreeWalker'),
        [`P1.${name}.texts`]: atMost(
          ratio(times, 'its texts', 'bare TreeWalker'),
          1.4,
          'a bare TreeWalker; texts alone',
        ),
        [`P1.${name}.manager`]: atMost(
          ratio(times, 'scan', 'password manager'),
          0.5,
          'the walk of a password manager',
        ),
        [`P1.${name}.found`]: atLeast(
          (shown - missed.length) / shown,
          1,
          `the ${shown} codes that innerText finds`,
        ),
      };
    });
  }
  return figures;
}

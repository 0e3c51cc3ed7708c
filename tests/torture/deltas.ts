/** Editions that change at random: what a delta builds has to be the full bundle, byte for byte. */
import { serializeBundle } from '../../lib/catalogue/bundle.ts';
import { deltaBetween, linesOf } from '../../lib/publishing/deltas.ts';
import { applyDelta } from '../../lib/trust/delta.ts';
import { supportFor } from '../lib/matching/builders.ts';

export interface Deltas {
  readonly tried: number;
  /** Built bundles that were not the full one. */
  readonly wrong: number;
}

/** A walk through so many editions of a bundle of up to 40 supports. */
export function walkEditions(times: number): Deltas {
  let seed = 1;
  const random = (below: number) => {
    // A small generator (Park and Miller), so that a run can be repeated.
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const titles = new Map<string, string>();
  let [before, built, wrong] = [bundleOf(0, titles), bundleOf(0, titles), 0];
  for (let edition = 1; edition <= times; edition += 1) {
    for (let change = random(6); change > 0; change -= 1) {
      const id = `se/stod-${random(40)}`;
      if (random(3) === 0) titles.delete(id);
      else titles.set(id, `Titel "${random(9)}" \\ å𝄞 ${random(9)}`);
    }
    const after = bundleOf(edition, titles);
    // From what was built the time before, in another order, as it comes out of the store.
    const lines = linesOf(built).toReversed();
    built = applyDelta(lines, deltaBetween(before, after));
    if (built !== after) wrong += 1;
    before = after;
  }
  return { tried: times, wrong };
}

function bundleOf(edition: number, titles: ReadonlyMap<string, string>): string {
  return serializeBundle({
    content: 'supports',
    layer: 'se',
    edition: edition + 1,
    published: '2026-11-22',
    minExtension: '0.1.0',
    supports: [...titles].map(([id, title]) => supportFor(['J44'], { id, title })),
  });
}

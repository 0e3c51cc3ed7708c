/** Goes back to what an earlier edition said. Clients never go back, so it becomes a new one. */

import { stringify } from 'yaml';
import { entriesOfBundle, keyOfEntry } from '../editing/entries.ts';
import { filesUnder } from './commit.ts';
import { dayOf } from './day.ts';
import { headerOf } from './layers.ts';
import { readRetired } from './life.ts';
import { PUBLISHED } from './published.ts';
import { Refused } from './refusal.ts';
import type { Workshop } from './workshop.ts';

export interface RolledBack {
  /** The edition it will be. */
  readonly edition: number;
  /** Of that edition, the supports that were retired since: they stay so. */
  readonly retired: readonly string[];
}

/**
 * Writes the source anew from the bundle of that edition, which published/ still has.
 * @param source the source's name: `se`, `terms`, or `se.answers` of what stands beside the supports
 * @throws Refused when that edition was never published from here
 */
export function rollBack(
  workshop: Workshop,
  source: string,
  edition: number,
  now: number,
): RolledBack {
  const texts = bundlesOf(workshop, source);
  const found = texts.find((text) => headerOf(text).edition === edition);
  if (found === undefined) {
    const known = texts.map((text) => headerOf(text).edition).sort((a, b) => a - b);
    throw new Refused(
      `Edition ${edition} of ${source} is not in published/ (there: ${known.join(', ') || 'none'})`,
      'Name one of those',
    );
  }
  const next = Math.max(...texts.map((text) => headerOf(text).edition)) + 1;
  const { layer, content, entries } = entriesOfBundle(found);
  const ended = new Set(readRetired(workshop).map(({ id }) => id));
  const kept = entries.filter((entry) => !ended.has(keyOfEntry(entry)));
  const day = dayOf(now);
  workshop.write(
    `layers/${source}.yaml`,
    `${commentAbove(workshop, source)}${stringify({ layer, edition: next, published: day, [content]: kept })}`,
  );
  const retired = entries.map(keyOfEntry).filter((id) => ended.has(id));
  return { edition: next, retired };
}

/** A layer's supports and each thing beside them are bundles of their own, side by side. */
function bundlesOf(workshop: Workshop, source: string): readonly string[] {
  const [layer = '', ...beside] = source.split('.');
  const name = new RegExp(`^[0-9a-f]{64}\\.${[...beside, 'bundle'].join('\\.')}\\.jsonl$`);
  return filesUnder(workshop.path(PUBLISHED, 'targets', layer))
    .filter((file) => name.test(file))
    .map((file) => workshop.read(PUBLISHED, 'targets', layer, file));
}

/** What people wrote at the top of the source stays; comments inside it go with its entries. */
function commentAbove(workshop: Workshop, source: string): string {
  const file = `layers/${source}.yaml`;
  if (!workshop.has(file)) return '';
  return /^(?:#.*\n|\n)*/.exec(workshop.read(file))?.[0] ?? '';
}

/** Goes back to what an earlier edition said. Clients never go back, so it becomes a new one. */

import { stringify } from 'yaml';
import { entriesOfBundle } from '../editing/entries.ts';
import { filesUnder } from './commit.ts';
import { dayOf } from './day.ts';
import { headerOf } from './layers.ts';
import { PUBLISHED } from './published.ts';
import { Refused } from './refusal.ts';
import type { Workshop } from './workshop.ts';

/**
 * Writes the layer's source anew from the bundle of that edition, which published/ still has.
 * @returns the edition it will be
 * @throws Refused when that edition was never published from here
 */
export function rollBack(workshop: Workshop, layer: string, edition: number, now: number): number {
  const texts = bundlesOf(workshop, layer);
  const found = texts.find((text) => headerOf(text).edition === edition);
  if (found === undefined) {
    const known = texts.map((text) => headerOf(text).edition).sort((a, b) => a - b);
    throw new Refused(
      `Edition ${edition} of ${layer} is not in published/ (there: ${known.join(', ') || 'none'})`,
      'Name one of those',
    );
  }
  const next = Math.max(...texts.map((text) => headerOf(text).edition)) + 1;
  const { content, entries } = entriesOfBundle(found);
  const day = dayOf(now);
  workshop.write(
    `layers/${layer}.yaml`,
    `${commentAbove(workshop, layer)}${stringify({ layer, edition: next, published: day, [content]: entries })}`,
  );
  return next;
}

function bundlesOf(workshop: Workshop, layer: string): readonly string[] {
  return filesUnder(workshop.path(PUBLISHED, 'targets', layer))
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => workshop.read(PUBLISHED, 'targets', layer, file));
}

/** What people wrote at the top of the source stays; comments inside it go with its entries. */
function commentAbove(workshop: Workshop, layer: string): string {
  const file = `layers/${layer}.yaml`;
  if (!workshop.has(file)) return '';
  return /^(?:#.*\n|\n)*/.exec(workshop.read(file))?.[0] ?? '';
}

/** What the draft would change for those who read the catalogue, layer by layer. */
import { type Comparison, compareEntries } from '../editing/compare.ts';
import { entriesOfBundle } from '../editing/entries.ts';
import { DRAFT, readDraft } from './draft.ts';
import { readLayers } from './layers.ts';
import { targetFile } from './layout.ts';
import { PUBLISHED, publishedTarget, readPublished } from './published.ts';
import type { Workshop } from './workshop.ts';

/** The changes of one file: a layer's bundle, or the list of what is withdrawn. */
export interface TargetChange {
  readonly role: string;
  readonly path: string;
  readonly comparison: Comparison;
}

export function draftChanges(workshop: Workshop): readonly TargetChange[] {
  const published = readPublished(workshop);
  return [...readDraft(workshop).roles].flatMap(([role, { signed }]) =>
    Object.values(signed.targets).flatMap(({ path, hashes }) => {
      const file = targetFile(path, hashes.sha256 ?? '');
      const after = workshop.has(DRAFT, file)
        ? workshop.read(DRAFT, file)
        : workshop.read(PUBLISHED, file);
      const before = publishedTarget(workshop, published.roles.get(role), path);
      if (before === after) return [];
      return [{ role, path, comparison: compareEntries(entriesIn(before), entriesIn(after)) }];
    }),
  );
}

/** What `layers/` would change of what is published, whoever may sign it; nothing is written. */
export function sourceChanges(workshop: Workshop): readonly TargetChange[] {
  const { roles } = readPublished(workshop);
  return readLayers(workshop).flatMap(({ role, path, text }) => {
    const before = publishedTarget(workshop, roles.get(role), path);
    const comparison = compareEntries(entriesIn(before), entriesIn(text));
    return comparison.weight === undefined ? [] : [{ role, path, comparison }];
  });
}

function entriesIn(text: string | undefined) {
  if (text === undefined) return [];
  const first = JSON.parse(text.slice(0, text.indexOf('\n')));
  return 'withdrawn' in first ? first.withdrawn : entriesOfBundle(text).entries;
}

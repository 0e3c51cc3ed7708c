/** What the draft would change for those who read the catalogue, layer by layer. */
import type { TargetFile } from '@tufjs/models';
import { type Comparison, compareEntries } from '../editing/compare.ts';
import { type Entry, entriesOfBundle } from '../editing/entries.ts';
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
  return [...readDraft(workshop).roles].flatMap(([role, { signed }]) => {
    const last = published.roles.get(role);
    const paths = [...Object.keys(last?.signed.targets ?? {}), ...Object.keys(signed.targets)];
    return [...new Set(paths)].sort().flatMap((path) => {
      const before = publishedTarget(workshop, last, path);
      const after = draftedTarget(workshop, signed.targets[path]);
      const [was, is] = [entriesIn(before), entriesIn(after)];
      // An empty list of what is withdrawn, where there was none, says nothing.
      if (before === after || was.length + is.length === 0) return [];
      return [{ role, path, comparison: compareEntries(was, is) }];
    });
  });
}

/** Nothing where the draft names it no longer. */
function draftedTarget(workshop: Workshop, target: TargetFile | undefined): string | undefined {
  if (target === undefined) return undefined;
  const file = targetFile(target.path, target.hashes.sha256 ?? '');
  return workshop.read(workshop.has(DRAFT, file) ? DRAFT : PUBLISHED, file);
}

/** What `layers/` would change of what is published, whoever may sign it; nothing is written. */
export function sourceChanges(workshop: Workshop): readonly TargetChange[] {
  const { roles } = readPublished(workshop);
  const layers = readLayers(workshop);
  // A role whose sources are all gone, or elsewhere, says what it said.
  const own = new Set(layers.map(({ role }) => role));
  const now = new Map(layers.map(({ role, path, text }) => [path, { role, text }]));
  const all = [...roles].flatMap(([role, { signed }]) =>
    own.has(role) ? Object.keys(signed.targets).map((path) => [path, { role }] as const) : [],
  );
  const told = new Map<string, { readonly role: string; readonly text?: string }>([...all, ...now]);
  return [...told].flatMap(([path, { role, text }]) => {
    if (path.endsWith('withdrawn.json')) return [];
    const before = publishedTarget(workshop, roles.get(role), path);
    const comparison = compareEntries(entriesIn(before), entriesIn(text));
    return comparison.weight === undefined ? [] : [{ role, path, comparison }];
  });
}

function entriesIn(text: string | undefined): readonly Entry[] {
  if (text === undefined) return [];
  const first = JSON.parse(text.slice(0, text.indexOf('\n')));
  return 'withdrawn' in first ? first.withdrawn : entriesOfBundle(text).entries;
}

/**
 * Supports of several regions that are the same: one address, or one title of one kind. Twenty-one
 * regions that link to the same page are one line, not twenty-one (features B8).
 */
import type { Found } from './overlay.ts';

export interface SameSupport<F extends Found> {
  /** The first of them, which stands for all. */
  readonly found: F;
  /** All of them, in the order handed in. */
  readonly all: readonly F[];
}

/** In the order of the first of each; what many regions share comes first. */
export function foldSame<F extends Found>(found: readonly F[]): readonly SameSupport<F>[] {
  const groups: F[][] = [];
  const byKey = new Map<string, F[]>();
  for (const one of found) {
    const keys = keysOf(one);
    const known = keys.map((key) => byKey.get(key)).find((group) => group !== undefined);
    const group = known ?? [];
    if (known === undefined) groups.push(group);
    group.push(one);
    for (const key of keys) byKey.set(key, group);
  }
  return groups
    .flatMap((all) => (all[0] === undefined ? [] : [{ found: all[0], all }]))
    .sort((one, other) => layersIn(other).length - layersIn(one).length);
}

/** The layers a support stands in, each once. */
export function layersIn({ all }: SameSupport<Found>): readonly string[] {
  return [...new Set(all.map(({ layer }) => layer))];
}

function keysOf({ support }: Found): readonly string[] {
  const { title, kind, link } = support;
  const words = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const isItsOwn = link?.scope === 'page';
  return [`title ${kind} ${words}`, ...(isItsOwn ? [`page ${link.url}`] : [])];
}

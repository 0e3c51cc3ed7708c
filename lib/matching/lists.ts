/**
 * Many short lists of numbers in two typed arrays, so that they can be stored as they are and
 * reading one makes nothing new.
 */

export interface Lists {
  /** List `n` is `items[offsets[n] … offsets[n + 1]]`. */
  readonly offsets: Uint32Array;
  readonly items: Uint32Array;
}

/** List `keys[n]` gets `items[n]`, in the order given. */
export function listsOf(count: number, keys: readonly number[], items: readonly number[]): Lists {
  const offsets = new Uint32Array(count + 1);
  for (const key of keys) offsets[key + 1] = (offsets[key + 1] ?? 0) + 1;
  for (let n = 0; n < count; n += 1) offsets[n + 1] = (offsets[n + 1] ?? 0) + (offsets[n] ?? 0);
  const next = offsets.slice(0, count);
  const placed = new Uint32Array(keys.length);
  keys.forEach((key, n) => {
    const slot = next[key] ?? 0;
    placed[slot] = items[n] ?? 0;
    next[key] = slot + 1;
  });
  return { offsets, items: placed };
}

/** The items of list `n`; a view, not a copy. */
export function listAt({ offsets, items }: Lists, n: number): Uint32Array {
  return items.subarray(offsets[n] ?? 0, offsets[n + 1] ?? 0);
}

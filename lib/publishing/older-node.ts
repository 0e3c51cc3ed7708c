/**
 * What the command line uses of the language and Node 20 does not have. Imported before all else:
 * the packed `bredvid` runs on the Node of whoever installs it.
 */

function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index);
    index += 1;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

Map.groupBy ??= groupBy;

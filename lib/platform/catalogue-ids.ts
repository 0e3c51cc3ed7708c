/**
 * Where in a layer a support stands, by its id: the id's hash at each place, one number array that
 * is stored beside the layer's index. Whoever reads the place checks the id itself.
 */

/** 53 bits: two ids of 100,000 share a hash in one catalogue of a million. */
function hashOf(id: string): number {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let n = 0; n < id.length; n += 1) {
    const unit = id.charCodeAt(n);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995);
    high ^= high >>> 15;
  }
  return (high & 0x1fffff) * 4_294_967_296 + (low >>> 0);
}

export function hashesOf(ids: Iterable<string>): Float64Array {
  return Float64Array.from(ids, hashOf);
}

/** The places of the ids among the hashes; ids that stand nowhere are left out. */
export function placesOf(
  hashes: Float64Array,
  ids: readonly string[],
): ReadonlyMap<string, number> {
  const wanted = new Map(ids.map((id) => [hashOf(id), id]));
  const places = new Map<string, number>();
  hashes.forEach((hash, at) => {
    const id = wanted.get(hash);
    if (id !== undefined) places.set(id, at);
  });
  return places;
}

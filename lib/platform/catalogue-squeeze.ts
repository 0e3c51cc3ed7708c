/**
 * A small byte packer of the Lempel–Ziv kind: what was written before is pointed to. It packs the
 * catalogue's pages to about a third of their bytes at several hundred MB/s, and synchronously.
 * The browser's own gzip packs them twice as well, but takes so much longer that replacing a layer
 * would miss its goal (docs/performance.md has the figures).
 *
 * A packed value is the unpacked length (4 bytes, little end first), then sequences: a byte with
 * the number of literals (high half) and of copied bytes less 4 (low half), 15 meaning that more
 * bytes of the number follow, each up to 255; the literals; how far back to copy from (2 bytes).
 */

const SHORTEST = 4;
const REACH = 65_535;
const HASH_BITS = 13;

/** Where each four-byte beginning was last seen, plus one. Used anew for every call. */
const seen = new Int32Array(1 << HASH_BITS);

function wordAt(bytes: Uint8Array, at: number): number {
  return (
    ((bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24)) >>>
    0
  );
}

export function squeeze(bytes: Uint8Array): Uint8Array {
  const size = bytes.length;
  const packed = new Uint8Array(4 + size + Math.ceil(size / 255) + 16);
  seen.fill(0);
  new DataView(packed.buffer).setUint32(0, size, true);
  let to = 4;
  let literalsFrom = 0;

  const emit = (literals: number, copied: number, back: number) => {
    const token = to;
    to += 1;
    to = writeRest(packed, to, literals);
    for (let n = 0; n < literals; n += 1) packed[to + n] = bytes[literalsFrom + n] as number;
    to += literals;
    packed[token] = Math.min(literals, 15) << 4;
    if (copied === 0) return;
    packed[to] = back & 255;
    packed[to + 1] = back >>> 8;
    to = writeRest(packed, to + 2, copied - SHORTEST);
    packed[token] = (Math.min(literals, 15) << 4) | Math.min(copied - SHORTEST, 15);
  };

  let at = 0;
  while (at + SHORTEST <= size) {
    const word = wordAt(bytes, at);
    const slot = Math.imul(word, 2_654_435_761) >>> (32 - HASH_BITS);
    const before = (seen[slot] as number) - 1;
    seen[slot] = at + 1;
    if (before < 0 || at - before > REACH || wordAt(bytes, before) !== word) {
      // Where nothing has repeated for long, look less closely.
      at += 1 + ((at - literalsFrom) >>> 6);
      continue;
    }
    let end = at + SHORTEST;
    while (end < size && bytes[end] === bytes[before + end - at]) end += 1;
    emit(at - literalsFrom, end - at, at - before);
    at = end;
    literalsFrom = at;
  }
  emit(size - literalsFrom, 0, 0);
  return packed.slice(0, to);
}

/** The part of a number that its half byte could not hold. */
function writeRest(packed: Uint8Array, to: number, number: number): number {
  let rest = number - 15;
  let next = to;
  while (rest >= 0) {
    packed[next] = Math.min(rest, 255);
    next += 1;
    rest -= 255;
  }
  return next;
}

/** @throws RangeError when the bytes are not what `squeeze` gave */
export function unsqueeze(packed: Uint8Array): Uint8Array {
  if (packed.length < 5) throw new RangeError('too short');
  const size = new DataView(packed.buffer, packed.byteOffset).getUint32(0, true);
  // No sequence makes more than 255 bytes of one.
  if (size > packed.length * 255) throw new RangeError('a length that cannot be');
  const bytes = new Uint8Array(size);
  let from = 4;
  let to = 0;
  const number = (half: number): number => {
    let sum = half;
    if (half < 15) return sum;
    for (;;) {
      const more = packed[from] ?? 0;
      from += 1;
      sum += more;
      if (more < 255) return sum;
    }
  };
  while (from < packed.length) {
    const token = packed[from] as number;
    from += 1;
    const literals = number(token >>> 4);
    if (to + literals > size || from + literals > packed.length) throw new RangeError('too long');
    bytes.set(packed.subarray(from, from + literals), to);
    from += literals;
    to += literals;
    if (from >= packed.length) break;
    const back = (packed[from] as number) | ((packed[from + 1] ?? 0) << 8);
    from += 2;
    const copied = number(token & 15) + SHORTEST;
    if (back === 0 || back > to || to + copied > size) throw new RangeError('points nowhere');
    for (let n = 0; n < copied; n += 1) bytes[to + n] = bytes[to + n - back] as number;
    to += copied;
  }
  if (to !== size) throw new RangeError('too short');
  return bytes;
}

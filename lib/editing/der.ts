/**
 * The little of DER (ITU-T X.690) that a key file is made of: a tag, a length, and what is inside.
 */

export const tags = {
  integer: 0x02,
  octets: 0x04,
  nothing: 0x05,
  objectId: 0x06,
  sequence: 0x30,
} as const;

/** One value with its tag; the parts are joined. */
export function der(tag: number, ...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const long = length > 255 ? [0x82, length >> 8, length & 255] : [0x81, length];
  const head = [tag, ...(length < 128 ? [length] : long)];
  const whole = new Uint8Array(head.length + length);
  whole.set(head);
  let at = head.length;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A whole number from 0 to 2^31-1. */
export function derInteger(value: number): Uint8Array {
  const bytes: number[] = [];
  for (let rest = value; rest > 0 || bytes.length === 0; rest >>= 8) bytes.unshift(rest & 255);
  if ((bytes[0] ?? 0) > 127) bytes.unshift(0);
  return der(tags.integer, Uint8Array.from(bytes));
}

/** @throws RangeError when the bytes are not such a value */
export interface DerReader {
  /** What is inside the next value, which must have this tag. */
  next(tag: number): Uint8Array<ArrayBuffer>;
  /** Whether the next value has this tag. */
  has(tag: number): boolean;
}

export function readDer(bytes: Uint8Array): DerReader {
  let at = 0;
  return {
    has: (tag) => bytes[at] === tag,
    next(tag) {
      if (bytes[at] !== tag) throw new RangeError('It is not written as a key file is');
      const first = bytes[at + 1] ?? 0;
      const more = first > 127 ? first & 127 : 0;
      let length = more === 0 ? first : 0;
      for (let step = 0; step < more; step += 1)
        length = length * 256 + (bytes[at + 2 + step] ?? 0);
      const start = at + 2 + more;
      at = start + length;
      if (more > 3 || at > bytes.length) throw new RangeError('It ends too early');
      return new Uint8Array(bytes.slice(start, at));
    },
  };
}

/** A whole number as it stands inside its value. */
export function integerOf(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0);
}

/** Bytes written in base 16. */
export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The bytes of text in base 16 of an even length. */
export function bytesOfHex(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** Bytes, their text and their hash. */
import { ContentError, FormError } from './errors.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Bytes as text, and back again the same bytes: overlong forms, lone surrogates and a byte order
 * mark do not pass unseen.
 * @throws FormError when they are not UTF-8
 */
export function textOf(bytes: Bytes, what: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FormError(what, 'it is not UTF-8');
  }
}

/** SHA-256, hexadecimal in small letters. */
export async function sha256Of(bytes: Bytes): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The bytes of a hexadecimal text of so many bytes; `undefined` for any other text. */
export function bytesOfHex(hex: string, length: number): Bytes | undefined {
  if (hex.length !== 2 * length || !/^[0-9a-f]*$/.test(hex)) return undefined;
  return Uint8Array.from({ length }, (_, at) => Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16));
}

/** What a delegator says of a file's bytes. */
interface SignedBytes {
  readonly length?: number;
  readonly hashes?: Readonly<Record<string, string>>;
}

/**
 * TUF 5.5.2, 5.6.2, 5.7.3: other bytes than the signed ones are an arbitrary-content attack, or
 * files of different times put together (mix-and-match).
 * @throws ContentError
 */
export async function holdToSigned(
  what: string,
  bytes: Bytes,
  { length, hashes }: SignedBytes,
): Promise<void> {
  if (length !== undefined && bytes.length !== length) {
    throw new ContentError(what, `it has ${bytes.length} bytes where ${length} were signed`);
  }
  if (hashes === undefined) return;
  // A hash we cannot compute is no hash: nothing is accepted on it.
  if (hashes.sha256 === undefined) throw new ContentError(what, 'no SHA-256 of it was signed');
  if ((await sha256Of(bytes)) !== hashes.sha256) {
    throw new ContentError(what, 'its hash is not the signed one');
  }
}

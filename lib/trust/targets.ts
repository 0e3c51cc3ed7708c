/** The files of the catalogue that a role has signed, and what their bytes must be. */
import { type Bytes, holdToSigned } from './bytes.ts';
import { ContentError, MissingError } from './errors.ts';
import type { TargetFile, Targets } from './form.ts';
import { type Place, placeOf } from './namespace.ts';
import { BUNDLE_BYTES, type ReadFile, readCapped } from './repository.ts';

/** One file of the catalogue, as a role has signed it. */
export interface Listed extends Place {
  /** `se/bundle.jsonl`. */
  readonly path: string;
  /** Bytes. */
  readonly length: number;
  /** Hexadecimal. */
  readonly sha256: string;
  /** Hashes of earlier bundles from which the repository has a delta to this one. */
  readonly deltaFrom: readonly string[];
}

/** @throws ContentError when one has no SHA-256 or is heavier than any bundle may be */
export function listedIn({ targets }: Pick<Targets, 'targets'>): readonly Listed[] {
  return Object.entries(targets).map(([path, signed]) => {
    return { path, ...placeOf(path), ...signedOf(path, signed) };
  });
}

function signedOf(path: string, { length, hashes, custom }: TargetFile) {
  const { sha256 = '' } = hashes;
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new ContentError(path, 'no SHA-256 of it was signed');
  if (length > BUNDLE_BYTES)
    throw new ContentError(path, `it is longer than ${BUNDLE_BYTES} bytes`);
  return { length, sha256, deltaFrom: custom?.deltaFrom ?? [] };
}

/** Where a file lies in the repository: `targets/se/<sha256>.bundle.jsonl` (consistent snapshots). */
export function addressOf({
  layer,
  file,
  sha256,
}: Omit<Listed, 'deltaFrom' | 'length' | 'path'>): string {
  return ['targets', ...(layer === undefined ? [] : [layer]), `${sha256}.${file}`].join('/');
}

/**
 * The signed bytes of a file of the catalogue.
 * @throws MissingError, ContentError
 */
export async function readListed(read: ReadFile, listed: Listed): Promise<Bytes> {
  const { path, length, sha256 } = listed;
  const bytes = await readCapped(read, addressOf(listed), length);
  if (bytes === undefined) throw new MissingError(path);
  await holdToSigned(path, bytes, { length, hashes: { sha256 } });
  return bytes;
}

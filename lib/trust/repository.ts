/** A repository as a reader meets it: files by their paths, each with a limit to its size. */
import type { Bytes } from './bytes.ts';
import { ContentError } from './errors.ts';

/**
 * Reads a file of a repository.
 * @param path `metadata/timestamp.json`, `targets/se/<sha256>.bundle.jsonl`
 * @param cap bytes after which the reading is broken off
 * @returns `undefined` where the repository has no such file
 */
export type ReadFile = (path: string, cap: number) => Promise<Bytes | undefined>;

// The most a file of each kind may weigh: an endless answer fills neither memory nor disk
// (endless-data attack, TUF 5.3.3, 5.4.1, 5.5.1, 5.6.1).
export const ROOT_BYTES = 64 * 1024;
export const TIMESTAMP_BYTES = 16 * 1024;
export const SNAPSHOT_BYTES = 64 * 1024;
export const TARGETS_BYTES = 256 * 1024;
export const BUNDLE_BYTES = 32 * 1024 * 1024;

/** @throws ContentError when the reader handed out more than it was asked for */
export async function readCapped(
  read: ReadFile,
  path: string,
  cap: number,
): Promise<Bytes | undefined> {
  const bytes = await read(path, cap);
  if (bytes !== undefined && bytes.length > cap) {
    throw new ContentError(path, `it is longer than ${cap} bytes`);
  }
  return bytes;
}

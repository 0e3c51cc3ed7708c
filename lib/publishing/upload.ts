/**
 * Brings a destination up to `published/`, in the order in which a half-done upload harms nobody:
 * bundles, then signed metadata, then the timestamp, which alone makes the new edition visible.
 * What the destination already holds byte for byte is not sent again.
 */
import { readFileSync } from 'node:fs';
import { filesUnder } from './commit.ts';
import type { Destination } from './destination.ts';
import { parseTimestamp } from './metadata.ts';
import { PUBLISHED } from './published.ts';
import { Refused } from './refusal.ts';
import type { Workshop } from './workshop.ts';

const TIMESTAMP = 'metadata/timestamp.json';

export interface Uploaded {
  readonly sent: number;
  readonly bytes: number;
  readonly alreadyThere: number;
}

/**
 * @param onFile told of each file, its place in the row and how many there are; tests stop here
 * @throws Refused (exit code 4) when the server fails, or has something newer than this folder
 */
export async function upload(
  workshop: Workshop,
  destination: Destination,
  onFile: (file: string, at: number, of: number) => void = () => {},
): Promise<Uploaded> {
  const own = readFileSync(workshop.path(PUBLISHED, TIMESTAMP));
  const theirs = await destination.read(TIMESTAMP);
  if (theirs !== undefined) refuseOlder(destination.name, own, theirs);
  const files = inOrder(filesUnder(workshop.path(PUBLISHED)));
  let [sent, bytes] = [0, 0];
  for (const [at, file] of files.entries()) {
    onFile(file, at + 1, files.length);
    const content = readFileSync(workshop.path(PUBLISHED, file));
    const there = await destination.read(file);
    if (there !== undefined && content.equals(there)) continue;
    await destination.write(file, content);
    sent += 1;
    bytes += content.length;
  }
  return { sent, bytes, alreadyThere: files.length - sent };
}

/** A root must be there before what its new keys have signed, a role before the snapshot. */
function inOrder(files: readonly string[]): readonly string[] {
  const ranks = [
    /^targets\//,
    /\.root\.json$/,
    /^metadata\/\d+\.(?!snapshot)/,
    /\.snapshot\.json$/,
  ];
  const rank = (file: string) => {
    const found = ranks.findIndex((pattern) => pattern.test(file));
    return found === -1 ? ranks.length : found;
  };
  return [...files].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

function refuseOlder(name: string, own: Uint8Array, theirs: Uint8Array): void {
  const versionOf = (bytes: Uint8Array) =>
    parseTimestamp(new TextDecoder().decode(bytes)).signed.version;
  const [ownVersion, theirVersion] = [versionOf(own), versionOf(theirs)];
  if (theirVersion < ownVersion) return;
  if (theirVersion === ownVersion && Buffer.from(own).equals(theirs)) return;
  throw new Refused(
    `${name} has timestamp ${theirVersion}, this folder ${ownVersion}: somebody else has published`,
    'Bring the folder up to date (it is shared by all who publish) and try again',
    'remote',
  );
}

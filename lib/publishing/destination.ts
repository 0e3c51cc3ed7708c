/**
 * Where a catalogue is published to: a folder, a web server that takes PUT (WebDAV or any other),
 * or an object store that speaks S3. All three read and write whole files by name.
 */
import { folderDestination } from './destinations/folder.ts';
import { s3Destination } from './destinations/s3.ts';
import { webDestination } from './destinations/web.ts';
import { Refused } from './refusal.ts';

export interface Destination {
  /** What the user called it. */
  readonly name: string;
  /** The bytes of a file; nothing when there is none. @throws Refused (remote) */
  read(file: string): Promise<Uint8Array | undefined>;
  /** Written whole or not at all. @throws Refused (remote) */
  write(file: string, content: Uint8Array): Promise<void>;
}

/** What a file is served as, and for how long it may be kept (trust.md §1). */
export interface FileHeaders {
  readonly contentType: string;
  readonly cacheControl: string;
}

export function headersOf(file: string): FileHeaders {
  return {
    contentType: file.endsWith('.jsonl') ? 'application/jsonl' : 'application/json',
    cacheControl: file.endsWith('timestamp.json')
      ? 'public, max-age=300'
      : 'public, max-age=31536000, immutable',
  };
}

/** What can be named, for help and for refusals. */
export const places =
  'a folder, https://server/path/ (PUT, WebDAV) or s3://bucket/prefix; several are mirrors';

/** @param place a folder, `https://…` (or `http://` on loopback), or `s3://BUCKET/PREFIX` */
export function destinationOf(place: string): Destination {
  if (/^https?:/i.test(place)) return webDestination(place);
  if (/^s3:/i.test(place)) return s3Destination(place);
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(place))
    throw new Refused(`${place} is no place to publish to`, `Give ${places}`, 'usage');
  return folderDestination(place);
}

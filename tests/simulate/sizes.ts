/**
 * What the files of an edition weigh on the wire: measured on the packaged one, gzip at the level of
 * docs/administrator.md (6; nginx untold does 1, a fifth more).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { deltaBetween, linesOf } from '../../lib/publishing/deltas.ts';

const packaged = join(import.meta.dirname, '../../public/catalogue');

/*
 * Beside the bodies, measured on 22 November 2026 between Chromium and nginx 1.22 over HTTP/2 and TLS
 * 1.3, with the lines of docs/administrator.md: what nginx counted as request and answer, and what
 * went through the connection.
 */

/** Heads of a look: 379 bytes asked, 202 answered (176 where the timestamp has not changed). */
export const LOOK_HEADS = 580;
/** Heads of each further request on the same connection: 34 bytes asked, 212 answered. */
export const MORE_HEADS = 250;
/** The page that nginx sends with 404 for the root that is not there. */
export const MISSING = 103;
/**
 * What TLS adds to a look, its session resumed: an hour later every connection is a new one. Most of
 * it is the browser's first message, with a key exchange that is safe against quantum computers.
 */
export const CONNECTION = 3_100;
/** What TLS adds to each further request. */
export const RECORDS = 60;

/** Entries that an edition changes, of the 1,500 of the national layer and of some 60 of a region's. */
const CHANGED = { se: 25, 'se-14': 5 } as const;

const LEVEL = { level: 6 };

function read(pattern: RegExp): string {
  const files = readdirSync(packaged, { recursive: true, encoding: 'utf8' });
  const file = files.find((each) => pattern.test(each));
  if (file === undefined)
    throw new Error(`No file ${pattern} in public/catalogue: npm run edition`);
  return readFileSync(join(packaged, file), 'utf8');
}

/** Bytes of the packaged file whose path matches, as served. */
function served(pattern: RegExp): number {
  return gzipSync(read(pattern), LEVEL).length;
}

/** Bytes of the delta to the packaged bundle from one in which so many entries were other ones. */
function servedDelta(layer: keyof typeof CHANGED): number {
  const bundle = read(new RegExp(`^targets/${layer}/[0-9a-f]+\\.bundle\\.jsonl$`));
  const every = Math.floor(linesOf(bundle).length / CHANGED[layer]);
  const before = bundle
    .split('\n')
    .map((line, at) => (at % every === 1 ? line.replace('"title":"', '"title":"Förut: ') : line));
  return gzipSync(deltaBetween(before.join('\n'), bundle), LEVEL).length;
}

export function editionSizes() {
  return {
    timestamp: served(/^metadata\/timestamp\.json$/),
    snapshot: served(/^metadata\/\d+\.snapshot\.json$/),
    targets: served(/^metadata\/\d+\.targets\.json$/),
    region: served(/^metadata\/\d+\.se-14\.json$/),
    nationalBundle: served(/^targets\/se\/[0-9a-f]+\.bundle\.jsonl$/),
    regionalBundle: served(/^targets\/se-14\/[0-9a-f]+\.bundle\.jsonl$/),
    nationalDelta: servedDelta('se'),
    regionalDelta: servedDelta('se-14'),
    withdrawn: 400,
  };
}

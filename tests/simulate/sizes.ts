/** What the files of an edition weigh on the wire: measured on the packaged one, gzip as servers do. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { deltaBetween, linesOf } from '../../lib/publishing/deltas.ts';

const packaged = join(import.meta.dirname, '../../public/catalogue');

/**
 * Head of a request and of its answer over HTTP/2, with what TLS adds; a connection is kept or
 * opened anew in one of two looks (about 4 kB with certificates), which is in it.
 */
export const HEADERS = 600;

/** Entries that an edition changes, of the 1,500 of the national layer and of some 60 of a region's. */
const CHANGED = { se: 25, 'se-14': 5 } as const;

function read(pattern: RegExp): string {
  const files = readdirSync(packaged, { recursive: true, encoding: 'utf8' });
  const file = files.find((each) => pattern.test(each));
  if (file === undefined)
    throw new Error(`No file ${pattern} in public/catalogue: npm run edition`);
  return readFileSync(join(packaged, file), 'utf8');
}

/** Bytes of the packaged file whose path matches, as served. */
function served(pattern: RegExp): number {
  return gzipSync(read(pattern)).length;
}

/** Bytes of the delta to the packaged bundle from one in which so many entries were other ones. */
function servedDelta(layer: keyof typeof CHANGED): number {
  const bundle = read(new RegExp(`^targets/${layer}/[0-9a-f]+\\.bundle\\.jsonl$`));
  const every = Math.floor(linesOf(bundle).length / CHANGED[layer]);
  const before = bundle
    .split('\n')
    .map((line, at) => (at % every === 1 ? line.replace('"title":"', '"title":"Förut: ') : line));
  return gzipSync(deltaBetween(before.join('\n'), bundle)).length;
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

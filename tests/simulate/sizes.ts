/** What the files of an edition weigh on the wire: measured on the packaged one, gzip as servers do. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const packaged = join(import.meta.dirname, '../../public/catalogue');

/**
 * Head of a request and of its answer over HTTP/2, with what TLS adds; a connection is kept or
 * opened anew in one of two looks (about 4 kB with certificates), which is in it.
 */
export const HEADERS = 600;

/** Bytes of the packaged file whose path matches, as served. */
function served(pattern: RegExp): number {
  const files = readdirSync(packaged, { recursive: true, encoding: 'utf8' });
  const file = files.find((each) => pattern.test(each));
  if (file === undefined)
    throw new Error(`No file ${pattern} in public/catalogue: npm run edition`);
  return gzipSync(readFileSync(join(packaged, file))).length;
}

export function editionSizes() {
  return {
    timestamp: served(/^metadata\/timestamp\.json$/),
    snapshot: served(/^metadata\/\d+\.snapshot\.json$/),
    targets: served(/^metadata\/\d+\.targets\.json$/),
    region: served(/^metadata\/\d+\.se-14\.json$/),
    nationalBundle: served(/^targets\/se\/[0-9a-f]+\.bundle\.jsonl$/),
    regionalBundle: served(/^targets\/se-14\/[0-9a-f]+\.bundle\.jsonl$/),
    withdrawn: 400,
  };
}

/** Which version of `bredvid` this is. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

const manifest = v.pipe(v.string(), v.parseJson(), v.object({ version: v.string() }));

/** Of the nearest package.json above this file: the repository's, or that of the packed program. */
export function ownVersion(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return v.parse(manifest, readFileSync(join(folder, 'package.json'), 'utf8')).version;
}

/** The packaged edition's bundles, parsed; by path, since a page's `URL` is not Node's. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseBundle } from '../../../lib/catalogue/parse.ts';
import { parseReference } from '../../../lib/catalogue/parse-reference.ts';
import type { ReferenceContent } from '../../../lib/catalogue/reference.ts';

const folder = join(import.meta.dirname, '../../../public/catalogue/targets');

const bundles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('bundle.jsonl'))
  .sort()
  .map((name) => parseBundle(readFileSync(join(folder, name), 'utf8'), name));

export function packagedReferences<C extends ReferenceContent>(content: C) {
  return bundles.flatMap((bundle) =>
    bundle.content === content && 'lines' in bundle
      ? parseReference(content, bundle.layer, bundle.lines, bundle.layer)
      : [],
  );
}

export function packagedSupports() {
  return bundles.flatMap((bundle) =>
    bundle.content === 'supports'
      ? bundle.supports.map((support) => ({ support, layer: bundle.layer }))
      : [],
  );
}

/** Whether a support on show comes from a region's layer of the packaged edition. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseBundle } from '../../lib/catalogue/parse.ts';
import { root } from '../browser/harness.ts';
import type { ShownSupport } from '../browser/panel.ts';

export type IsRegional = (support: ShownSupport) => boolean;

export async function readRegional(): Promise<IsRegional> {
  const folder = join(root, 'public/catalogue');
  const regional: { readonly title: string; readonly publisher: string }[] = [];
  for (const file of (await readdir(folder)).filter((name) => /^se-\d\d\..*jsonl$/.test(name))) {
    const bundle = parseBundle(await readFile(join(folder, file), 'utf8'), file);
    if (bundle.content === 'supports') regional.push(...bundle.supports);
  }
  return ({ title, about, difference }) =>
    difference !== undefined ||
    regional.some(
      (support) =>
        support.title === title && about.endsWith(support.publisher.replace(/ \([^)]*\)$/, '')),
    );
}

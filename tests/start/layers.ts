/** Which layer of the packaged edition a support on show comes from: `se`, `se-14`. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseBundle } from '../../lib/catalogue/parse.ts';
import { root } from '../browser/harness.ts';
import type { ShownSupport } from '../browser/panel.ts';

export type LayerOf = (support: ShownSupport) => string | undefined;

export async function readLayers(): Promise<LayerOf> {
  const folder = join(root, 'public/catalogue');
  const layers = new Map<string, string>();
  for (const file of (await readdir(folder)).filter((name) => /^(se|org)\b.*\.jsonl$/.test(name))) {
    const bundle = parseBundle(await readFile(join(folder, file), 'utf8'), file);
    if (bundle.content !== 'supports') continue;
    for (const { title, publisher } of bundle.supports)
      layers.set(`${title}|${publisher}`, bundle.layer);
  }
  return ({ title, publisher }) => layers.get(`${title}|${publisher}`);
}

/** Whether a support on show comes from a region's layer of the packaged edition. */
import { parseBundle } from '../../lib/catalogue/parse.ts';
import { packagedBundles } from '../../lib/publishing/packaged.ts';
import type { ShownSupport } from '../browser/panel.ts';

export type IsRegional = (support: ShownSupport) => boolean;

export async function readRegional(): Promise<IsRegional> {
  const regional: { readonly title: string; readonly publisher: string }[] = [];
  for (const { name, text } of packagedBundles().filter((file) => /^se-\d\d\./.test(file.name))) {
    const bundle = parseBundle(text, name);
    if (bundle.content === 'supports') regional.push(...bundle.supports);
  }
  return ({ title, about, difference }) =>
    difference !== undefined ||
    regional.some(
      (support) =>
        support.title === title && about.endsWith(support.publisher.replace(/ \([^)]*\)$/, '')),
    );
}

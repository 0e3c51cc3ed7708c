/** The entries of a stored bundle as they were published, for building the next one from them. */
import { serializeSupport, serializeTerm } from '../catalogue/bundle.ts';
import type { CatalogueStore } from './catalogue-store.ts';
import { readLayer } from './stored-layer.ts';

/** @param path of the bundle: `se/bundle.jsonl`, `se/bodies.bundle.jsonl` */
export async function storedLines(store: CatalogueStore, path: string): Promise<readonly string[]> {
  const [layer = '', file = ''] = path.split('/');
  if (layer === 'terms') return (await store.terms()).map(serializeTerm);
  if (file === 'bundle.jsonl') {
    return ((await readLayer(store.connection, layer))?.supports ?? []).map(serializeSupport);
  }
  const content = file.split('.')[0];
  const found = (await store.references()).find(
    (row) => row.layer === layer && row.content === content,
  );
  const texts = found === undefined ? [] : await store.referenceLines(found.content);
  return texts.find((text) => text.layer === layer)?.lines ?? [];
}

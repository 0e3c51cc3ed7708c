/** Makes a reference bundle of its entries, checked as whoever reads it will check it. */
import type { ReferenceBundle } from './bundle.ts';
import { keyOfReference, parseReference } from './parse-reference.ts';
import type { ReferenceContent } from './reference.ts';
import type { ReferenceEntries } from './reference-schema.ts';

type Head = Pick<ReferenceBundle, 'layer' | 'edition' | 'published' | 'minExtension'>;

/**
 * @param file named in the error
 * @throws CatalogueError for an entry that the content's schema refuses; `line` counts the bundle's
 */
export function referenceBundle<C extends ReferenceContent>(
  content: C,
  head: Head,
  entries: readonly ReferenceEntries[C][],
  file: string,
): ReferenceBundle {
  const { layer, edition, published, minExtension } = head;
  const lines = [...entries]
    .sort((one, other) => (keyOfReference(one) < keyOfReference(other) ? -1 : 1))
    .map((entry) => JSON.stringify(entry));
  parseReference(content, layer, lines, file);
  return { content, layer, edition, published, minExtension, lines };
}

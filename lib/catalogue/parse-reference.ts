/**
 * Reads the lines of a reference bundle: the one place where they become bodies, registers,
 * indicators, codes. All of a bundle is accepted or nothing of it.
 */
import { CatalogueError } from './errors.ts';
import { layerOfId } from './namespace.ts';
import { checkOrder, parseLine, refused } from './parse.ts';
import type { ReferenceContent } from './reference.ts';
import { type ReferenceEntries, referenceSchemas } from './reference-schema.ts';
import type { LayerId } from './support.ts';

/**
 * @param lines of the bundle, without its header; the first is said to be line 2
 * @param where the file's name, for the error
 * @throws CatalogueError for the first line that is not exactly an entry of this content
 */
export function parseReference<C extends ReferenceContent>(
  content: C,
  layer: LayerId,
  lines: readonly string[],
  where: string,
): readonly ReferenceEntries[C][] {
  const schema = referenceSchemas[content];
  let previous = '';
  return lines.map((line, at) => {
    // Schemas give their fields in one order and leave absent ones out: the one way of writing.
    const entry = parseLine(line, at + 2, where, schema, (read) => JSON.stringify(read));
    const trespass = referenceTrespass(layer, entry);
    if (trespass !== undefined) throw refused(where, at + 2, 'id', trespass);
    const key = keyOfReference(entry);
    checkOrder(previous, key, at + 2, where, 'id' in entry ? 'id' : 'code');
    previous = key;
    return entry;
  });
}

/** What an entry is sorted by and known under in its layer. */
export function keyOfReference(entry: ReferenceEntries[ReferenceContent]): string {
  return 'id' in entry ? entry.id : entry.code;
}

/** A layer speaks only in its own name. */
export function referenceTrespass(
  layer: LayerId,
  entry: ReferenceEntries[ReferenceContent],
): string | undefined {
  if (!('id' in entry) || layerOfId(entry.id) === layer) return undefined;
  return `the id does not belong to the layer ${layer}`;
}

/** The entries of every layer, as they lie in the store; a layer that cannot be read is left out. */
export function readableReferences<C extends ReferenceContent>(
  content: C,
  stored: readonly { readonly layer: LayerId; readonly lines: readonly string[] }[],
): readonly ReferenceEntries[C][] {
  return stored.flatMap(({ layer, lines }) => {
    try {
      return parseReference(content, layer, lines, layer);
    } catch (error) {
      if (error instanceof CatalogueError) return [];
      throw error;
    }
  });
}

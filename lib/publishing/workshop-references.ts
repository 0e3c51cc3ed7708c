/** What stands beside the supports in a workshop's own layers. */
import { parseReference } from '../catalogue/parse-reference.ts';
import type { ReferenceContent } from '../catalogue/reference.ts';
import type { ReferenceEntries } from '../catalogue/reference-schema.ts';
import { MIN_EXTENSION } from './edition.ts';
import { sourceNames } from './layers.ts';
import { readSource } from './source.ts';
import type { Workshop } from './workshop.ts';

/** All entries of a content, of every layer; none where no layer has it. */
export function referencesOf<C extends ReferenceContent>(
  workshop: Workshop,
  content: C,
): readonly ReferenceEntries[C][] {
  return sourceNames(workshop)
    .filter((name) => name.endsWith(`.${content}.yaml`))
    .flatMap((name) => {
      const { bundle } = readSource(workshop.read('layers', name), name, MIN_EXTENSION);
      return bundle.content === content && 'lines' in bundle
        ? parseReference(content, bundle.layer, bundle.lines, name)
        : [];
    });
}

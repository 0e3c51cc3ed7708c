/** Reads what stands beside the supports for the pages that show it. */
import { readableReferences } from '../catalogue/parse-reference.ts';
import type { ReferenceContent } from '../catalogue/reference.ts';
import type { ReferenceEntries } from '../catalogue/reference-schema.ts';
import type { ReferenceQuestions } from './catalogue-references.ts';

/** All entries of a content, of every layer; a layer that cannot be read is left out. */
export async function readReferences<C extends ReferenceContent>(
  store: Pick<ReferenceQuestions, 'referenceLines'>,
  content: C,
): Promise<readonly ReferenceEntries[C][]> {
  return readableReferences(content, await store.referenceLines(content));
}

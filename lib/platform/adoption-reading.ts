/** Reads what is decided on supports, for the panel. */
import type { Adoption } from '../catalogue/adoption.ts';
import type { ReferenceQuestions } from './catalogue-references.ts';

/** All decisions of every layer. What reads them is fetched only where there are any. */
export async function readAdoptions(
  store: Pick<ReferenceQuestions, 'referenceLines'>,
): Promise<readonly Adoption[]> {
  const stored = await store.referenceLines('adoptions');
  if (stored.every(({ lines }) => lines.length === 0)) return [];
  const { readableReferences } = await import('../catalogue/parse-reference.ts');
  return readableReferences('adoptions', stored);
}

/**
 * A page is the supports of a layer that are stored in one value, a line of text each. They are
 * sorted by the first code of their focus, so that what one diagnosis brings up stands on few
 * pages; of a page that is read only the supports asked for are parsed.
 *
 * Text and not objects, because a browser stores and reads it many times faster. Browsers pack
 * large values themselves, natively; doing it here instead cost more than it gave
 * (docs/performance.md).
 */
import type { KnowledgeSupport } from '../catalogue/support.ts';
import { CODE_LIMIT, codeNumber, LAYER_LIMIT } from '../matching/code-index.ts';
import { rowOf } from './catalogue-rows.ts';

/** Large enough for browsers to pack it, small enough to be read for one support. */
export const PAGE_SIZE = 150;

export type Page = readonly string[];

/** By the first code of their focus, else in the order given; those without a focus come last. */
export function sortedByCode(supports: readonly KnowledgeSupport[]): readonly KnowledgeSupport[] {
  // Numbers sort natively in a typed array: the code's above, the place among the given below.
  const keys = Float64Array.from(
    supports,
    ({ focus }, n) => Math.min(CODE_LIMIT, ...focus.map(codeNumber)) * LAYER_LIMIT + n,
  );
  return Array.from(keys.sort(), (key) => supports[key % LAYER_LIMIT]).filter(
    (support) => support !== undefined,
  );
}

export function pagesOf(sorted: readonly KnowledgeSupport[]): readonly Page[] {
  const pages: Page[] = [];
  for (let start = 0; start < sorted.length; start += PAGE_SIZE) {
    pages.push(sorted.slice(start, start + PAGE_SIZE).map(rowOf));
  }
  return pages;
}

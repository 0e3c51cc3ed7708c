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
import { rowOf } from './catalogue-rows.ts';

/** Large enough for browsers to pack it, small enough to be read for one support. */
export const PAGE_SIZE = 150;

export type Page = readonly string[];

/** Those without a focus come last. */
export function sortedByCode(supports: readonly KnowledgeSupport[]): readonly KnowledgeSupport[] {
  const keyed = supports.map((support) => ({
    support,
    key: `${leastOf(support.focus)} ${support.id}`,
  }));
  keyed.sort((one, other) => (one.key < other.key ? -1 : 1));
  return keyed.map(({ support }) => support);
}

function leastOf(focus: readonly string[]): string {
  let least = '~';
  for (const code of focus) if (code < least) least = code;
  return least;
}

export function pagesOf(sorted: readonly KnowledgeSupport[]): readonly Page[] {
  const pages: Page[] = [];
  for (let start = 0; start < sorted.length; start += PAGE_SIZE) {
    pages.push(sorted.slice(start, start + PAGE_SIZE).map(rowOf));
  }
  return pages;
}

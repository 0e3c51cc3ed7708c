/**
 * A page is about a hundred supports of a layer in one stored value. Supports are sorted by the
 * first code of their focus, so that what one diagnosis brings up stands on few pages.
 */
import type { KnowledgeSupport } from '../catalogue/support.ts';
import { CatalogueStoreError } from './catalogue-store-error.ts';

export const PAGE_SIZE = 100;

/** Those without a focus come last. */
export function sortedByCode(supports: readonly KnowledgeSupport[]): readonly KnowledgeSupport[] {
  const keyed = supports.map((support) => ({
    support,
    key: `${support.focus.reduce((least, code) => (code < least ? code : least), '~')} ${support.id}`,
  }));
  keyed.sort((one, other) => (one.key < other.key ? -1 : 1));
  return keyed.map(({ support }) => support);
}

/** In pages of `PAGE_SIZE`, each packed. */
export function packPages(sorted: readonly KnowledgeSupport[]): readonly string[] {
  const pages: string[] = [];
  for (let start = 0; start < sorted.length; start += PAGE_SIZE) {
    pages.push(JSON.stringify(sorted.slice(start, start + PAGE_SIZE)));
  }
  return pages;
}

/** @throws CatalogueStoreError when the value is not a page */
export function unpackPage(packed: unknown): readonly KnowledgeSupport[] {
  try {
    if (typeof packed === 'string') return JSON.parse(packed) as KnowledgeSupport[];
  } catch {
    // Falls through to the one error below.
  }
  throw new CatalogueStoreError('broken', 'A page of the catalogue', 'it cannot be unpacked');
}

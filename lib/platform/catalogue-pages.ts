/**
 * A page is about a hundred supports of a layer in one stored value. Supports are sorted by the
 * first code of their focus, so that what one diagnosis brings up stands on few pages.
 */
import type { KnowledgeSupport } from '../catalogue/support.ts';
import { squeeze, unsqueeze } from './catalogue-squeeze.ts';

export const PAGE_SIZE = 100;

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

/** In pages of `PAGE_SIZE`, each packed. */
export function packPages(sorted: readonly KnowledgeSupport[]): readonly Uint8Array[] {
  const pages: Uint8Array[] = [];
  for (let start = 0; start < sorted.length; start += PAGE_SIZE) {
    pages.push(packed(sorted.slice(start, start + PAGE_SIZE)));
  }
  return pages;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Any JSON value as packed bytes. */
export function packed(value: unknown): Uint8Array {
  return squeeze(encoder.encode(JSON.stringify(value)));
}

/**
 * What `packed` was given; `undefined` when the value is none of ours. The shape is trusted: it was
 * parsed before it was stored.
 */
export function unpacked<T>(stored: unknown): T | undefined {
  if (!(stored instanceof Uint8Array)) return undefined;
  try {
    return JSON.parse(decoder.decode(unsqueeze(stored))) as T;
  } catch {
    return undefined;
  }
}

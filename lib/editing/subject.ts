/**
 * What a title is about, without what its publisher writes in every title: `Hyperlipidemi – AKO
 * Skåne-riktlinje` and `Hyperlipidemi – VISS` are about the same. A part of a title that stands in
 * titles of several categories tells of its publisher, not of its subject.
 */
import type { KnowledgeSupport } from '../catalogue/support.ts';
import { fold } from '../terminology/words.ts';

/** Different categories a part stands in, from which it is its publisher's. */
const PUBLISHERS_OWN = 3;
const PARTS = /\s+[–-]\s+|:\s+/;
const little: ReadonlySet<string> = new Set([
  'och',
  'för',
  'med',
  'som',
  'vid',
  'hos',
  'till',
  'inkl',
]);

/**
 * @returns the words of a title's subject: folded, each with how it is written in lower case. All
 *   words of the title where nothing else is left.
 */
export function subjects(
  supports: readonly Pick<KnowledgeSupport, 'title' | 'focus'>[],
): (title: string) => ReadonlyMap<string, string> {
  const categories = new Map<string, Set<string>>();
  for (const { title, focus } of supports) {
    for (const part of title.split(PARTS)) {
      const seen = categories.get(fold(part)) ?? new Set();
      seen.add((focus[0] ?? '').slice(0, 3));
      categories.set(fold(part), seen);
    }
  }
  const isPublishers = (part: string) => (categories.get(fold(part))?.size ?? 0) >= PUBLISHERS_OWN;
  return (title) => {
    const parts = title.split(PARTS).filter((part) => !isPublishers(part));
    const words = wordsOf(parts.join(' '));
    return words.size > 0 ? words : wordsOf(title);
  };
}

function wordsOf(text: string): ReadonlyMap<string, string> {
  const written = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !little.has(word));
  return new Map(written.map((word) => [fold(word), word]));
}

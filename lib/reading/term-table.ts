/**
 * The names of diagnoses as hashes, so that the reader can tell whether the words beside a code
 * are that code's own without the words being in the record page. Small enough for a message.
 */

import { fold } from '../terminology/words.ts';
import { hashOf } from './hash.ts';
import type { SiteHint } from './site-hints.ts';
import type { Forms } from './words/forms.ts';
import type { Vocabulary } from './words/vocabulary.ts';
import type { WordBook } from './words/word-book.ts';

/** The words a reader works with: what labels say, and the names of diagnoses as hashes. */
export interface TermTable {
  readonly words: Vocabulary;
  /** The categories that exist here or abroad, see categories.ts. The worker knows which where. */
  readonly categories: string;
  /** How each system's codes are written, see words/forms.ts. */
  readonly forms: Forms;
  /** Those that a neighbour's code of three characters fills. */
  readonly undivided: string;
  /** Of all sites, the package's and the policy's. */
  readonly hints: readonly SiteHint[];
  /** When it was given, in years with their months as a part, as the page's dates are (dates.ts). */
  readonly today: number;
  /** By ICD-10-SE category: the hashes of its names and of those of codes below it, base 36. */
  readonly names: Readonly<Record<string, string>>;
}

export interface NamedCode {
  /** ICD-10-SE code in normal form. */
  readonly code: string;
  readonly names: readonly string[];
}

/** Where the word book lies in the package. */
export const WORD_BOOK = 'reading/words.json';

/**
 * Built in the worker from the catalogue's terms and the package's word book.
 * @param now milliseconds since 1970
 */
export function buildTermTable(
  entries: readonly NamedCode[],
  book: WordBook,
  now: number,
): TermTable {
  const byCategory = new Map<string, Set<string>>();
  for (const { code, names } of entries) {
    const category = code.slice(0, 3);
    const hashes = byCategory.get(category) ?? new Set();
    byCategory.set(category, hashes);
    for (const name of names.map(fold)) {
      if (name.length >= 3) hashes.add(hashOf(name).toString(36));
    }
  }
  const names = [...byCategory].map(([category, hashes]) => [category, [...hashes].join(' ')]);
  return {
    ...book,
    today: 1970 + now / 31_556_952_000,
    names: Object.fromEntries(names) as Record<string, string>,
  };
}

/** The longest name that is looked for, in words. */
const WORDS = 7;

/** Whether one of the category's names stands in the text. */
export function namesCode(table: TermTable, category: string, text: string): boolean {
  return nameIn(table, category, fold(text).split(' ').slice(0, 40)) !== undefined;
}

/** A folded text without the longest of the category's names that stands in it. */
export function unnamed(table: TermTable, category: string, folded: string): string {
  const words = folded.split(' ').slice(-40);
  const [from, to] = nameIn(table, category, words) ?? [0, 0];
  return words.toSpliced(from, to - from).join(' ');
}

/** Where the longest name among the words begins and ends. */
function nameIn(
  table: TermTable,
  category: string,
  words: readonly string[],
): readonly [from: number, to: number] | undefined {
  const hashes = new Set(table.names[category]?.split(' '));
  if (hashes.size === 0) return undefined;
  for (let length = Math.min(WORDS, words.length); length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const to = from + length;
      if (hashes.has(hashOf(words.slice(from, to).join(' ')).toString(36))) return [from, to];
    }
  }
  return undefined;
}

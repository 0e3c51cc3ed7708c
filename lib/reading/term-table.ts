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

/** Built in the worker from the catalogue's terms and the package's word book. */
export function buildTermTable(entries: readonly NamedCode[], book: WordBook): TermTable {
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
  return { ...book, names: Object.fromEntries(names) as Record<string, string> };
}

/** The longest name that is looked for, in words. */
const WORDS = 7;

/** Whether one of the category's names stands in the text. */
export function namesCode(table: TermTable, category: string, text: string): boolean {
  const hashes = new Set(table.names[category]?.split(' '));
  if (hashes.size === 0) return false;
  const words = fold(text).split(' ').slice(0, 40);
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= Math.min(words.length, from + WORDS); to += 1) {
      if (hashes.has(hashOf(words.slice(from, to).join(' ')).toString(36))) return true;
    }
  }
  return false;
}

/**
 * The names of diagnoses as hashes, so that the reader can tell whether the words beside a code
 * are that code's own without the words being in the record page. Small enough for a message.
 */

import { fold } from '../terminology/words.ts';
import { writeCategories } from './categories.ts';
import { hashOf } from './hash.ts';
import { createVocabulary, type Vocabulary } from './words/vocabulary.ts';

/** The words a reader works with: what labels say, and the names of diagnoses as hashes. */
export interface TermTable {
  readonly words: Vocabulary;
  /** The categories that exist, see categories.ts. */
  readonly categories: string;
  /** By ICD-10-SE category: hash, code, hash, code … of its names and those of codes below it. */
  readonly names: Readonly<Record<string, readonly (number | string)[]>>;
}

export interface NamedCode {
  /** ICD-10-SE code in normal form. */
  readonly code: string;
  readonly names: readonly string[];
}

/** Built in the worker from the catalogue's terms. */
export function buildTermTable(entries: readonly NamedCode[]): TermTable {
  const names: Record<string, (number | string)[]> = {};
  for (const { code, names: written } of entries) {
    const category = code.slice(0, 3);
    for (const name of new Set(written.map(fold))) {
      if (name.length < 3) continue;
      names[category] ??= [];
      names[category].push(hashOf(name), code);
    }
  }
  return { words: createVocabulary(), categories: writeCategories(), names };
}

/** The longest name that is looked for, in words. */
const WORDS = 7;

/** Whether one of the category's names stands in the text. */
export function namesCode(table: TermTable, category: string, text: string): boolean {
  const hashes = new Set(table.names[category]?.filter((part) => typeof part === 'number'));
  if (hashes.size === 0) return false;
  const words = fold(text).split(' ').slice(0, 40);
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= Math.min(words.length, from + WORDS); to += 1) {
      if (hashes.has(hashOf(words.slice(from, to).join(' ')))) return true;
    }
  }
  return false;
}

/** The code whose name the whole text is; `undefined` when none or several categories claim it. */
export function codeNamed(table: TermTable, text: string): string | undefined {
  const hash = hashOf(fold(text));
  const found = new Set<string>();
  for (const parts of Object.values(table.names)) {
    for (let at = 0; at < parts.length; at += 2) {
      if (parts[at] === hash) found.add(String(parts[at + 1]));
    }
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/**
 * The words and categories a reader works with, as a file of the package: written from the lists
 * beside this module when the extension is built (wxt.config.ts), read by the worker at its first
 * question. The worker's own script carries none of it.
 */
import { existsAbroad } from '../../terminology/icd10.ts';
import { categoryExists } from '../../terminology/icd10se.ts';
import { fillUndivided } from '../../terminology/undivided.ts';
import { writeCategories } from '../categories.ts';
import type { TermTable } from '../term-table.ts';
import { forms } from './forms.ts';
import { siteHints } from './site-hints.ts';
import { createVocabulary } from './vocabulary.ts';

export type WordBook = Omit<TermTable, 'names' | 'today'>;

export function createWordBook(): WordBook {
  return {
    words: createVocabulary(),
    forms,
    hints: siteHints,
    categories: writeCategories((one) => categoryExists(one) || existsAbroad(one)),
    undivided: writeCategories((category) => fillUndivided(category) !== category),
  };
}

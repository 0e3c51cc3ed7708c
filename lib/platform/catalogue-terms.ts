/**
 * The terms in the store: one value.
 */
import type { Term } from '../catalogue/term.ts';
import type { CatalogueConnection } from './catalogue-connection.ts';
import { CatalogueStoreError } from './catalogue-store-error.ts';

/** What is known of the stored terms. */
export interface StoredTerms {
  readonly edition: number;
  readonly count: number;
  readonly sha256: string;
}

export interface TermsRow extends StoredTerms {
  /** All of them, as JSON. */
  readonly text: string;
}

export interface TermQuestions {
  storedTerms(): Promise<StoredTerms | undefined>;
  /** Atomic, as a layer's replacement is. */
  replaceTerms(terms: readonly Term[], edition: number, sha256: string): Promise<void>;
  /** All, sorted by code; none before any are stored. */
  terms(): Promise<readonly Term[]>;
}

export const TERMS = 'terms';

/** @throws CatalogueStoreError when they cannot be read */
export function termsIn(row: TermsRow | undefined): readonly Term[] {
  if (row === undefined) return [];
  try {
    return JSON.parse(row.text);
  } catch {
    const part = { key: TERMS };
    throw new CatalogueStoreError('broken', 'The terms', 'they cannot be read', { part });
  }
}

export function termQuestions({ attempt, read, write }: CatalogueConnection): TermQuestions {
  async function readRow(): Promise<TermsRow | undefined> {
    const [row] = await read('Reading the terms', (reading) => reading.get([TERMS]));
    return row as TermsRow | undefined;
  }

  return {
    async storedTerms() {
      const row = await readRow();
      return row && { edition: row.edition, count: row.count, sha256: row.sha256 };
    },

    async replaceTerms(terms, edition, sha256) {
      const row: TermsRow = { edition, sha256, count: terms.length, text: JSON.stringify(terms) };
      await write('Storing the terms', (writing) => writing.put([[TERMS, row]]));
    },

    terms: () => attempt('Reading the terms', async () => termsIn(await readRow())),
  };
}

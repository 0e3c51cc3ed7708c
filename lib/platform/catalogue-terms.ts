/**
 * The terms on the shelf: one packed value, read once while it stands.
 */
import type { Term } from '../catalogue/term.ts';
import { packed, unpacked } from './catalogue-pages.ts';
import type { Shelf } from './catalogue-shelf.ts';
import { storeError } from './catalogue-store-error.ts';

/** What is known of the stored terms. */
export interface StoredTerms {
  readonly edition: number;
  readonly count: number;
  readonly sha256: string;
}

interface TermsRow extends StoredTerms {
  readonly packed: Uint8Array;
}

export interface TermShelf {
  storedTerms(): Promise<StoredTerms | undefined>;
  replaceTerms(terms: readonly Term[], edition: number, sha256: string): Promise<void>;
  terms(): Promise<readonly Term[]>;
  termFor(code: string): Promise<string | undefined>;
}

const KEY = 'terms';

/** @param shelf the shelf in use, which may change when the database breaks */
export function createTermShelf(shelf: () => Shelf): TermShelf {
  let known: { readonly sha256: string; readonly names: ReadonlyMap<string, string> } | undefined;

  async function readRow(): Promise<TermsRow | undefined> {
    try {
      const [row] = await shelf().read((reading) => reading.get([KEY]));
      return row as TermsRow | undefined;
    } catch (error) {
      throw storeError('Reading the terms', error);
    }
  }
  const termsIn = (row: TermsRow | undefined) =>
    row === undefined ? [] : unpacked<readonly Term[]>(row.packed);

  return {
    async storedTerms() {
      const row = await readRow();
      return row && { edition: row.edition, count: row.count, sha256: row.sha256 };
    },

    async replaceTerms(terms, edition, sha256) {
      const row: TermsRow = { edition, sha256, count: terms.length, packed: packed(terms) };
      try {
        await shelf().write((writing) => writing.put([[KEY, row]]));
      } catch (error) {
        throw storeError('Storing the terms', error);
      }
    },

    terms: async () => termsIn(await readRow()),

    async termFor(code) {
      const row = await readRow();
      if (known?.sha256 !== row?.sha256 || known === undefined) {
        known = { sha256: row?.sha256 ?? '', names: namesIn(termsIn(row)) };
      }
      for (let length = code.length; length >= 3; length -= 1) {
        const name = known.names.get(code.slice(0, length));
        if (name !== undefined) return name;
      }
      return undefined;
    },
  };
}

function namesIn(terms: readonly Term[]): ReadonlyMap<string, string> {
  return new Map(terms.map(({ code, name }) => [code, name]));
}

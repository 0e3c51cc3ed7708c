/** The catalogue as the worker uses it: opened at the first question, seeded from the package. */
import browser from 'webextension-polyfill';
import type { Term } from '../catalogue/term.ts';
import { buildTermTable, type TermTable, WORD_BOOK } from '../reading/term-table.ts';
import type { WordBook } from '../reading/words/word-book.ts';
import type { Bytes } from '../trust/bytes.ts';
import type { LookUp } from './badges.ts';
import { type CatalogueStore, openCatalogueStore } from './catalogue-store.ts';
import { seedPackagedEdition } from './packaged-edition.ts';
import { readPolicyHints } from './site-hints.ts';
import { updateCatalogue } from './updates.ts';

export interface WorkerCatalogue {
  readonly lookUp: LookUp;
  /** What a page is read by: the package's words, the names of diagnoses as hashes. */
  readonly termTable: () => Promise<TermTable>;
  /** Stores what is newer in the package. */
  readonly seed: () => Promise<void>;
  /** Looks for a newer edition where it is published. */
  readonly update: () => Promise<void>;
}

export function createWorkerCatalogue(): WorkerCatalogue {
  let opened: Promise<CatalogueStore> | undefined;
  let table: { readonly sha256: string; readonly table: TermTable } | undefined;

  function open(): Promise<CatalogueStore> {
    opened ??= openCatalogueStore();
    return opened;
  }

  async function seed(): Promise<void> {
    await seedPackagedEdition(await open(), readPackaged);
  }

  /** The first page may be read before the package is: then it waits for it. */
  async function openSeeded(): Promise<CatalogueStore> {
    const store = await open();
    if ((await store.storedTerms()) === undefined) await seed();
    return store;
  }

  async function storedTerms(): Promise<{ sha256: string; terms: readonly Term[] }> {
    const store = await openSeeded();
    const sha256 = (await store.storedTerms())?.sha256 ?? '';
    return { sha256, terms: table?.sha256 === sha256 ? [] : await store.terms() };
  }

  /** Without a catalogue pages are still read, by labels and columns: better than not at all. */
  async function readTerms(): Promise<{ sha256: string; terms: readonly Term[] }> {
    try {
      return await Promise.race([storedTerms(), givingUp()]);
    } catch {
      return { sha256: '', terms: [] };
    }
  }

  return {
    lookUp: async (codings, layers) => (await openSeeded()).lookUp(codings, layers),
    async termTable() {
      const { sha256, terms } = await readTerms();
      if (table?.sha256 !== sha256) {
        const entries = terms.map(({ code, name, synonyms }) => ({
          code,
          names: [name, ...synonyms],
        }));
        table = { sha256, table: buildTermTable(entries, await readWordBook(), Date.now()) };
      }
      return { ...table.table, hints: [...table.table.hints, ...(await readPolicyHints())] };
    },
    seed,
    update: () => updateCatalogue({ openStore: openSeeded, readPackaged }),
  };
}

/** Milliseconds a page waits for the names of diagnoses; a blocked database never answers. */
const PATIENCE_MS = 8000;

function givingUp(): Promise<never> {
  return new Promise((_, reject) => setTimeout(reject, PATIENCE_MS));
}

async function readWordBook(): Promise<WordBook> {
  const bytes = await readPackaged(WORD_BOOK);
  if (bytes === undefined) throw new Error(`The package has no file ${WORD_BOOK}.`);
  return JSON.parse(new TextDecoder().decode(bytes)) as WordBook;
}

/** Reads a file of the package. Our own origin: nothing leaves this computer. */
export async function readPackaged(path: string): Promise<Bytes | undefined> {
  try {
    const answer = await fetch(browser.runtime.getURL(`/${path}`));
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
  } catch {
    // What is not in the package cannot be fetched, which is no answer at all.
    return undefined;
  }
}

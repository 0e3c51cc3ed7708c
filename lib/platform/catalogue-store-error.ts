/**
 * Why the catalogue on this machine could not be read or written. Holds no codings and no text of
 * a page: what was asked for is never part of it.
 */

/** `full`: no room on the disk. `broken`: what is stored cannot be read. `refused`: bad content. */
export type StoreTrouble = 'full' | 'broken' | 'refused';

const wayOn: Readonly<Record<StoreTrouble, string>> = {
  full: 'Free some room on the disk; the edition that was there is kept and in use',
  broken: 'Seed the packaged edition again; it needs no network',
  refused: 'Install the extension anew; the edition that was there is kept and in use',
};

/** What is stored under a key and cannot be read, as it was when that was found. */
export interface BrokenPart {
  readonly key: string;
  /** The generation of a layer; nothing for the terms. */
  readonly generation?: number;
}

/** The catalogue's storage failed. Whatever was stored before still is, unless it is `broken`. */
export class CatalogueStoreError extends Error {
  override readonly name = 'CatalogueStoreError';
  readonly trouble: StoreTrouble;
  readonly whatToDo: string;
  /** Where it is known what is broken: it is forgotten, so that seeding stores it anew. */
  readonly part: BrokenPart | undefined;

  constructor(
    trouble: StoreTrouble,
    what: string,
    why: string,
    { cause, part }: { readonly cause?: unknown; readonly part?: BrokenPart } = {},
  ) {
    super(`${what}: ${why}. ${wayOn[trouble]}.`, { cause });
    this.trouble = trouble;
    this.whatToDo = wayOn[trouble];
    this.part = part;
  }
}

/** What a failed step of the database means; errors that already say so pass through. */
export function storeError(what: string, error: unknown): CatalogueStoreError {
  if (error instanceof CatalogueStoreError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : 'unknown';
  const inner = error instanceof Error && 'inner' in error ? error.inner : undefined;
  const innerName = inner instanceof Error || inner instanceof DOMException ? inner.name : '';
  const full = [name, innerName].includes('QuotaExceededError');
  return new CatalogueStoreError(full ? 'full' : 'broken', what, name, { cause: error });
}

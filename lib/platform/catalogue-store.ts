/**
 * The catalogue on this machine: layers and terms as they were last stored, and the look-up by
 * codes. Works in the worker and in the extension's pages, each with a connection of its own;
 * what one stores the others see at their next question. Search by words is apart
 * (`searchIn` of `catalogue-search.ts`), so that the worker need not carry it.
 */
import type { Layer } from '../catalogue/support.ts';
import { type LayerChange, logChange } from './catalogue-changes.ts';
import { connect } from './catalogue-connection.ts';
import { type LayerRow, ROWS, type StoredLayer, writeLayer } from './catalogue-layers.ts';
import { type SupportQuestions, supportQuestions } from './catalogue-questions.ts';
import { type TermQuestions, termQuestions } from './catalogue-terms.ts';
import { type WholeQuestions, wholeQuestions } from './catalogue-whole.ts';

export interface CatalogueStore extends SupportQuestions, TermQuestions, WholeQuestions {
  /** `memory`: nothing outlives this context, because the browser gave no database. */
  storedOn(): 'disk' | 'memory';
  layers(): Promise<readonly StoredLayer[]>;
  /** Atomic: readers see the old edition or the new, and a failure leaves the old. */
  replaceLayer(layer: Layer, sha256: string): Promise<void>;
  /** As `replaceLayer`, for an edition that is given by what it changes in the stored one. */
  changeLayer(change: LayerChange, sha256: string): Promise<void>;
  /** Deletes the database and begins again, empty; falls back to memory. For a broken database. */
  rebuild(): Promise<void>;
  close(): void;
}

/** Never fails: without a working database the store lives in memory. */
export async function openCatalogueStore(
  options: { readonly name?: string } = {},
): Promise<CatalogueStore> {
  const connection = await connect(options.name ?? 'bredvid-catalogue');
  const { attempt, read, shelf } = connection;
  const questions = supportQuestions(connection);

  const replaceLayer = (layer: Layer, sha256: string) =>
    attempt(`Storing the layer ${layer.id}`, () => writeLayer(shelf(), layer, sha256));

  return {
    storedOn: () => shelf().kind,

    async layers() {
      const rows = await read('Reading the layers', (reading) => reading.list(ROWS));
      return (rows as readonly LayerRow[]).map(({ id, edition, published, count, sha256 }) => ({
        id,
        edition,
        published,
        count,
        sha256,
      }));
    },

    replaceLayer,

    async changeLayer(change, sha256) {
      const long = await attempt(`Changing the layer ${change.id}`, () =>
        logChange(shelf(), change, sha256),
      );
      const layer = long ? await questions.readLayer(change.id) : undefined;
      if (layer !== undefined) await replaceLayer(layer, sha256);
    },

    ...questions,
    ...termQuestions(connection),
    ...wholeQuestions(connection),
    rebuild: connection.rebuild,
    close: () => shelf().close(),
  };
}

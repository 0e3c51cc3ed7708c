/**
 * The catalogue on this machine: layers and terms as they were last stored, and the look-up by
 * codes. Works in the worker and in the extension's pages, each with a connection of its own;
 * what one stores the others see at their next question. Search by words is apart
 * (`searchIn` of `catalogue-search.ts`), and so are changes (`changeLayer` of `catalogue-changes.ts`),
 * so that only those carry them who use them.
 */
import type { Layer, LayerId } from '../catalogue/support.ts';
import type { Match } from '../matching/match.ts';
import type { Coding } from '../terminology/coding.ts';
import { type CatalogueConnection, connect } from './catalogue-connection.ts';
import { ROWS, rowIn, type StoredLayer, writeLayer } from './catalogue-layers.ts';
import { lookUpCodes } from './catalogue-questions.ts';
import { type ReferenceQuestions, referenceQuestions } from './catalogue-references.ts';
import { type TermQuestions, termQuestions } from './catalogue-terms.ts';

export interface CatalogueStore extends TermQuestions, ReferenceQuestions {
  /** `memory`: nothing outlives this context, because the browser gave no database. */
  storedOn(): 'disk' | 'memory';
  layers(): Promise<readonly StoredLayer[]>;
  /** Atomic: readers see the old edition or the new, and a failure leaves the old. */
  replaceLayer(layer: Layer, sha256: string): Promise<void>;
  /** The supports of the layers that cover the codings, each once, in the layers' order. */
  lookUp(codings: readonly Coding[], layers: readonly LayerId[]): Promise<readonly Match[]>;
  /** Deletes the database and begins again, empty; falls back to memory. For a broken database. */
  rebuild(): Promise<void>;
  close(): void;
  /** For the modules beside this one that ask more than most need: search, changes. */
  readonly connection: CatalogueConnection;
}

/** Never fails: without a working database the store lives in memory. */
export async function openCatalogueStore(
  options: { readonly name?: string } = {},
): Promise<CatalogueStore> {
  const connection = await connect(options.name ?? 'bredvid-catalogue');
  const { attempt, read, shelf } = connection;
  return {
    storedOn: () => shelf().kind,

    async layers() {
      const rows = await read('Reading the layers', (reading) => reading.list(ROWS));
      return rows.flatMap((value) => {
        const row = rowIn(value);
        if (row === undefined) return [];
        const { id, edition, published, count, sha256 } = row;
        return [{ id, edition, published, count, sha256 }];
      });
    },

    replaceLayer: (layer, sha256) =>
      attempt(`Storing the layer ${layer.id}`, () => writeLayer(shelf(), layer, sha256)),

    lookUp: (codings, layers) => lookUpCodes(connection, codings, layers),
    ...termQuestions(connection),
    ...referenceQuestions(connection),
    rebuild: connection.rebuild,
    close: () => shelf().close(),
    connection,
  };
}

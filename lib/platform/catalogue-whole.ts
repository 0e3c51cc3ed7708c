/**
 * The whole catalogue as it stands at one moment, for what is made of all of it (the word index).
 * Its stamp tells whether that moment is over. Apart from
 * the store, so that only who needs it carries it.
 */
import type { KnowledgeSupport, Layer, LayerId } from '../catalogue/support.ts';
import type { Term } from '../catalogue/term.ts';
import { type LayerRow, ROWS } from './catalogue-layers.ts';
import { readPlaces } from './catalogue-places.ts';
import type { ShelfReading } from './catalogue-shelf.ts';
import type { CatalogueStore } from './catalogue-store.ts';
import { TERMS, type TermsRow, termsIn } from './catalogue-terms.ts';
import { readViews } from './catalogue-views.ts';
import { readAll, readLayer } from './stored-layer.ts';

/** Where a support lies while the stamp holds. */
export interface SupportPlace {
  readonly layer: LayerId;
  readonly at: number;
}

export interface WholeCatalogue {
  readonly stamp: string;
  readonly placed: readonly (SupportPlace & { readonly support: KnowledgeSupport })[];
  readonly terms: readonly Term[];
}

export interface WholeQuestions {
  /** A whole layer, sorted by id; `undefined` when it is not stored. */
  readLayer(id: LayerId): Promise<Layer | undefined>;
  /** Changes when anything stored does. */
  stamp(): Promise<string>;
  readWhole(): Promise<WholeCatalogue>;
  /** The supports at the places, in that order; `undefined` when the stamp no longer holds. */
  readAt(
    places: readonly SupportPlace[],
    stamp: string,
  ): Promise<readonly KnowledgeSupport[] | undefined>;
  /** A value kept beside the catalogue; losing it loses nothing. */
  readKept(name: string): Promise<unknown>;
  keep(name: string, value: unknown): Promise<void>;
}

const KEPT = 'kept/';

export function wholeOf({ connection }: CatalogueStore): WholeQuestions {
  const { read, write, views, pages } = connection;
  return {
    readLayer: (id) => readLayer(connection, id),

    stamp: () => read('Reading the catalogue', stampIn),

    async readWhole() {
      return await read(
        'Reading the catalogue',
        async (reading) => {
          const rows = (await reading.list(ROWS)) as readonly LayerRow[];
          const ids = rows.map(({ id }) => id);
          const found = await readViews(reading, ids, [], views);
          const whole = found.map(async (view) => {
            return { layer: view.row.id, unread: await readAll(reading, view) };
          });
          const [terms] = (await reading.get([TERMS])) as readonly (TermsRow | undefined)[];
          return { stamp: await stampIn(reading), layers: await Promise.all(whole), terms };
        },
        ({ stamp, layers, terms }): WholeCatalogue => ({
          stamp,
          placed: layers.flatMap(({ layer, unread }) =>
            unread().map(({ at, support }) => ({ layer, at, support })),
          ),
          terms: termsIn(terms),
        }),
      );
    },

    async readAt(places, stamp) {
      const layers = [...new Set(places.map(({ layer }) => layer))];
      return await read(
        'Reading supports',
        async (reading) => {
          if ((await stampIn(reading)) !== stamp) return undefined;
          const found = await readViews(reading, layers, [], views);
          const each = found.map(async (view) => {
            const layer = view.row.id;
            const own = places.filter((place) => place.layer === layer).map(({ at }) => at);
            return { layer, unread: await readPlaces(reading, view, own, pages) };
          });
          return await Promise.all(each);
        },
        (found) => {
          if (found === undefined) return undefined;
          const supports = new Map(
            found.flatMap(({ layer, unread }) =>
              unread().map(({ at, support }) => [`${layer} ${at}`, support] as const),
            ),
          );
          return places.flatMap(({ layer, at }) => supports.get(`${layer} ${at}`) ?? []);
        },
      );
    },

    async readKept(name) {
      const [value] = await read('Reading what is kept', (reading) => reading.get([KEPT + name]));
      return value;
    },

    keep: (name, value) =>
      write('Keeping a value', (writing) => writing.put([[KEPT + name, value]])),
  };
}

async function stampIn(reading: ShelfReading): Promise<string> {
  const rows = (await reading.list(ROWS)) as readonly LayerRow[];
  const [terms] = (await reading.get([TERMS])) as readonly (TermsRow | undefined)[];
  const layers = rows.map(({ id, generation, runs }) => [id, generation, runs.length]);
  return JSON.stringify([layers, terms?.sha256 ?? '']);
}

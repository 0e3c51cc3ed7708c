/**
 * What the store is asked about supports: by codes, by ids, by layer.
 */
import type { KnowledgeSupport, Layer, LayerId, SupportId } from '../catalogue/support.ts';
import { causesIn, questionsOf } from '../matching/causes.ts';
import type { Match } from '../matching/match.ts';
import type { Coding } from '../terminology/coding.ts';
import type { CatalogueConnection } from './catalogue-connection.ts';
import { placesOf } from './catalogue-ids.ts';
import { idsKey, type LayerView, readViews } from './catalogue-layers.ts';
import { createPageCache, readPlaces, validPlaces } from './catalogue-places.ts';
import type { ShelfReading } from './catalogue-shelf.ts';

export interface SupportQuestions {
  /** The supports of the layers that cover the codings, each once, in the layers' order. */
  lookUp(codings: readonly Coding[], layers: readonly LayerId[]): Promise<readonly Match[]>;
  /** Those that are stored, in the order asked. */
  readSupports(ids: readonly SupportId[]): Promise<readonly KnowledgeSupport[]>;
  /** A whole layer, sorted by id; `undefined` when it is not stored. */
  readLayer(id: LayerId): Promise<Layer | undefined>;
}

export function supportQuestions({ read, views, pages }: CatalogueConnection): SupportQuestions {
  return {
    async lookUp(codings, layers) {
      const questions = questionsOf(codings);
      const answers = await read('Looking codes up', async (reading) =>
        Promise.all(
          (await readViews(reading, layers, views)).map(async ({ row, runs, masked }) => {
            const covered = runs
              .flatMap(({ start, index }) =>
                [...causesIn(index, questions)].map(([at, because]) => ({
                  at: start + at,
                  because,
                })),
              )
              .filter(({ at }) => !masked.has(at));
            const places = covered.map(({ at }) => at);
            return { row, covered, unread: await readPlaces(reading, row, places, pages) };
          }),
        ),
      );
      return answers.flatMap(({ row, covered, unread }) =>
        unread().map(
          (support, n): Match => ({
            support,
            layer: row.id,
            because: covered[n]?.because ?? [],
          }),
        ),
      );
    },

    async readSupports(ids) {
      const layers = [...new Set(ids.map((id) => id.slice(0, id.indexOf('/'))))];
      const unread = await read('Reading supports', async (reading) =>
        Promise.all(
          (await readViews(reading, layers, views)).map(async (view) =>
            readPlaces(reading, view.row, await placesIn(reading, view, ids), pages),
          ),
        ),
      );
      const byId = new Map(unread.flatMap((of) => of().map((support) => [support.id, support])));
      return ids.flatMap((id) => byId.get(id) ?? []);
    },

    async readLayer(id) {
      const found = await read(`Reading the layer ${id}`, async (reading) => {
        const [view] = await readViews(reading, [id], views);
        if (view === undefined) return undefined;
        const places = validPlaces(view.row, view.masked);
        // Not kept: a whole layer would push out what is in use.
        const unread = await readPlaces(reading, view.row, places, createPageCache(0));
        return { row: view.row, unread };
      });
      if (found === undefined) return undefined;
      const { edition, published } = found.row;
      return { id, edition, published, supports: sortedById(found.unread()) };
    },
  };
}

async function placesIn(
  reading: ShelfReading,
  { row, masked }: LayerView,
  ids: readonly SupportId[],
): Promise<readonly number[]> {
  const hashes = await reading.get(row.runs.map(({ start }) => idsKey(row, start)));
  return row.runs
    .flatMap(({ start }, n) =>
      [...placesOf(hashes[n] as Float64Array, ids).values()].map((at) => start + at),
    )
    .filter((at) => !masked.has(at));
}

function sortedById(supports: readonly KnowledgeSupport[]): readonly KnowledgeSupport[] {
  return [...supports].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/**
 * What the store is asked about supports: by codes, by ids, by layer.
 */
import type { KnowledgeSupport, Layer, LayerId, SupportId } from '../catalogue/support.ts';
import { causesIn, nearestFirst, type Question, questionsOf } from '../matching/causes.ts';
import type { CodeIndex } from '../matching/code-index.ts';
import type { Cause, Match } from '../matching/match.ts';
import type { Coding } from '../terminology/coding.ts';
import type { CatalogueConnection } from './catalogue-connection.ts';
import { placesOf } from './catalogue-ids.ts';
import { idsKey } from './catalogue-layers.ts';
import { createPageCache, readPlaces, validPlaces } from './catalogue-places.ts';
import type { ShelfReading } from './catalogue-shelf.ts';
import { type LayerView, readViews } from './catalogue-views.ts';

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
      const letters = [...new Set(questions.map(({ codes }) => codes[0]?.charAt(0) ?? ''))];
      const answers = await read('Looking codes up', async (reading) =>
        Promise.all(
          (await readViews(reading, layers, letters, views)).map(async (view) => {
            const covered = coveredIn(view, questions);
            const places = covered.map(({ at }) => at);
            return {
              row: view.row,
              covered,
              unread: await readPlaces(reading, view.row, places, pages),
            };
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
          (await readViews(reading, layers, [], views)).map(async (view) =>
            readPlaces(reading, view.row, await placesIn(reading, view, ids), pages),
          ),
        ),
      );
      const byId = new Map(unread.flatMap((of) => of().map((support) => [support.id, support])));
      return ids.flatMap((id) => byId.get(id) ?? []);
    },

    async readLayer(id) {
      const found = await read(`Reading the layer ${id}`, async (reading) => {
        const [view] = await readViews(reading, [id], [], views);
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

/** The places in a layer that the questions bring up, and why, nearest first. */
function coveredIn(
  { indexes, log, masked }: LayerView,
  questions: readonly Question[],
): readonly { readonly at: number; readonly because: readonly Cause[] }[] {
  const causes = new Map<number, readonly Cause[]>();
  const add = (start: number, index: CodeIndex) => {
    for (const [at, more] of causesIn(index, questions)) {
      const all = [...(causes.get(start + at) ?? []), ...more];
      causes.set(start + at, nearestFirst(all, questions));
    }
  };
  for (const index of indexes.values()) add(0, index);
  for (const { start, index } of log) add(start, index);
  return [...causes]
    .filter(([at]) => !masked.has(at))
    .map(([at, because]) => ({ at, because }))
    .sort((one, other) => one.at - other.at);
}

async function placesIn(
  reading: ShelfReading,
  { row, log, masked }: LayerView,
  ids: readonly SupportId[],
): Promise<readonly number[]> {
  const [first] = await reading.get([idsKey(row.id)]);
  const runs = [{ start: 0, ids: first as Float64Array }, ...log];
  return runs
    .flatMap((run) => [...placesOf(run.ids, ids).values()].map((at) => run.start + at))
    .filter((at) => !masked.has(at));
}

function sortedById(supports: readonly KnowledgeSupport[]): readonly KnowledgeSupport[] {
  return [...supports].sort((one, other) => (one.id < other.id ? -1 : 1));
}

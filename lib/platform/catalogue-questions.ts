/**
 * What the store is asked about supports: by codes, by ids, by layer.
 */
import type { KnowledgeSupport, Layer, LayerId, SupportId } from '../catalogue/support.ts';
import { causesIn, nearestFirst, type Question, questionsOf } from '../matching/causes.ts';
import type { CodeIndex } from '../matching/code-index.ts';
import type { Cause, Match } from '../matching/match.ts';
import type { Coding } from '../terminology/coding.ts';
import type { CatalogueConnection } from './catalogue-connection.ts';
import { hashesOf, placesOf } from './catalogue-ids.ts';
import { idsKey } from './catalogue-layers.ts';
import { createPageCache, placesIn, readPlaces } from './catalogue-places.ts';
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
      return await read(
        'Looking codes up',
        async (reading) => {
          const found = await readViews(reading, layers, letters, views);
          const each = found.map(async (view) => {
            const causes = causesAmong(view, questions);
            const places = [...causes.keys()].sort((one, other) => one - other);
            return { view, causes, unread: await readPlaces(reading, view, places, pages) };
          });
          return await Promise.all(each);
        },
        (answers) =>
          answers.flatMap(({ view, causes, unread }) =>
            unread().map(({ at, support }): Match => {
              return { support, layer: view.row.id, because: causes.get(at) ?? [] };
            }),
          ),
      );
    },

    async readSupports(ids) {
      const layers = [...new Set(ids.map((id) => id.slice(0, id.indexOf('/'))))];
      return await read(
        'Reading supports',
        async (reading) => {
          const found = await readViews(reading, layers, [], views);
          const each = found.map(async (view) =>
            readPlaces(reading, view, await placesAmong(reading, view, ids), pages),
          );
          return await Promise.all(each);
        },
        (unread) => {
          const found = unread.flatMap((of) => of().map(({ support }) => support));
          const withId = new Map(found.map((support) => [support.id, support]));
          return ids.flatMap((id) => withId.get(id) ?? []);
        },
      );
    },

    async readLayer(id) {
      return await read(
        `Reading the layer ${id}`,
        async (reading) => {
          const [view] = await readViews(reading, [id], [], views);
          if (view === undefined) return undefined;
          // Not kept: a whole layer would push out what is in use.
          const unread = await readPlaces(reading, view, placesIn(view.row), createPageCache(0));
          return { row: view.row, unread };
        },
        (found): Layer | undefined => {
          if (found === undefined) return undefined;
          const { edition, published } = found.row;
          const supports = found.unread().map(({ support }) => support);
          return { id, edition, published, supports: supports.sort(byId) };
        },
      );
    },
  };
}

/** The places in a layer that the questions bring up, and why, nearest first. */
function causesAmong(
  { indexes, log }: LayerView,
  questions: readonly Question[],
): ReadonlyMap<number, readonly Cause[]> {
  const causes = new Map<number, readonly Cause[]>();
  const add = (start: number, index: CodeIndex) => {
    for (const [at, more] of causesIn(index, questions)) {
      const all = [...(causes.get(start + at) ?? []), ...more];
      causes.set(start + at, nearestFirst(all, questions));
    }
  };
  for (const index of indexes.values()) add(0, index);
  for (const { start, index } of log) add(start, index);
  return causes;
}

async function placesAmong(
  reading: ShelfReading,
  { row, log }: LayerView,
  ids: readonly SupportId[],
): Promise<readonly number[]> {
  const [hashes] = await reading.get([idsKey(row.id)]);
  const runs = [
    { start: 0, hashes: hashes as Float64Array },
    ...log.map(({ start, ids: changed, length }) => ({
      start,
      // What a change brought stands last among its ids.
      hashes: hashesOf(changed.slice(changed.length - length)),
    })),
  ];
  return runs.flatMap((run) => [...placesOf(run.hashes, ids).values()].map((at) => run.start + at));
}

function byId(one: KnowledgeSupport, other: KnowledgeSupport): number {
  return one.id < other.id ? -1 : 1;
}

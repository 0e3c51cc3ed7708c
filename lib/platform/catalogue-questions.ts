/**
 * What the store is asked by codes.
 */
import type { LayerId } from '../catalogue/support.ts';
import { causesIn, nearestFirst, type Question, questionsOf } from '../matching/causes.ts';
import type { CodeIndex } from '../matching/code-index.ts';
import type { Cause, Match } from '../matching/match.ts';
import type { Coding } from '../terminology/coding.ts';
import type { CatalogueConnection } from './catalogue-connection.ts';
import { readPlaces } from './catalogue-places.ts';
import { type LayerView, readViews } from './catalogue-views.ts';
import { withdrawnIn } from './catalogue-withdrawn.ts';

/**
 * The supports of the layers that cover the codings, each once, in the layers' order.
 * @throws CatalogueStoreError when they cannot be read
 */
export async function lookUpCodes(
  { read, views, pages }: CatalogueConnection,
  codings: readonly Coding[],
  layers: readonly LayerId[],
): Promise<readonly Match[]> {
  const questions = questionsOf(codings);
  const letters = [...new Set(questions.map(({ codes }) => codes[0]?.charAt(0) ?? ''))];
  return await read(
    'Looking codes up',
    async (reading) => {
      const [found, withdrawn] = await Promise.all([
        readViews(reading, layers, letters, views),
        withdrawnIn(reading),
      ]);
      const each = found.map(async (view) => {
        const causes = causesAmong(view, questions);
        const places = [...causes.keys()].sort((one, other) => one - other);
        return { view, causes, unread: await readPlaces(reading, view, places, pages) };
      });
      return { withdrawn, answers: await Promise.all(each) };
    },
    ({ withdrawn, answers }) =>
      answers.flatMap(({ view, causes, unread }) =>
        unread().map(({ at, support }): Match => {
          const gone = withdrawn.get(support.id);
          return {
            support,
            layer: view.row.id,
            because: causes.get(at) ?? [],
            ...(gone && { withdrawn: gone }),
          };
        }),
      ),
  );
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

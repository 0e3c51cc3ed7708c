/** Queries with known answers, asked of the shipped search over the shipped catalogue. */
import type { KnowledgeSupport } from '../../lib/catalogue/support.ts';
import { searchIn } from '../../lib/platform/catalogue-search.ts';
import { openCatalogueStore } from '../../lib/platform/catalogue-store.ts';
import { seedPackagedEdition } from '../../lib/platform/packaged-edition.ts';
import { readShippedFile } from '../trust/shipped.ts';

export interface Query {
  readonly text: string;
  /** Any of these is right: `E11`. */
  readonly categories: readonly string[];
  readonly kind: string;
}

export interface Answer {
  readonly query: Query;
  /** Which of the first five was the first right one, from 1. */
  readonly rank: number | undefined;
  readonly first: KnowledgeSupport | undefined;
}

export interface Score {
  /** Shares, 0–1. */
  readonly top1: number;
  readonly top5: number;
  readonly kinds: Readonly<Record<string, number>>;
}

/**
 * A line that begins with `#` says something about the file.
 * @throws Error with the line when one does not have the three columns
 */
export function readQueries(tsv: string, where: string): readonly Query[] {
  const all = tsv.split(/\r?\n/);
  const first = all.findIndex((line) => !line.startsWith('#'));
  const [head = '', ...lines] = all.slice(first);
  const columns = head.split('\t').map((name) => name.trim());
  const at = ['query', 'categories', 'kind'].map((name) => columns.indexOf(name));
  if (at.includes(-1))
    throw new Error(`${where}, line ${first + 1}: needs the columns query, categories, kind`);
  return lines.flatMap((line, n) => {
    if (line.trim() === '') return [];
    const cells = line.split('\t');
    const [text, categories, kind] = at.map((column) => cells[column]?.trim() ?? '');
    if (!text || !categories || !kind)
      throw new Error(`${where}, line ${first + n + 2}: a cell is empty`);
    return [{ text, categories: categories.split(/[\s,]+/), kind }];
  });
}

const DEEPEST = 5;

export async function scoreQueries(queries: readonly Query[]): Promise<readonly Answer[]> {
  // Without IndexedDB (Node) the store lives in memory.
  const store = await openCatalogueStore({ name: 'search-score' });
  await seedPackagedEdition(store, readShippedFile);
  const layers = (await store.layers()).map(({ id }) => id);
  const search = searchIn(store);
  const answers: Answer[] = [];
  for (const query of queries) {
    const hits = await search.search(query.text, layers, DEEPEST);
    const place = hits.findIndex(({ support }) => isRight(support, query));
    answers.push({
      query,
      rank: place < 0 ? undefined : place + 1,
      first: hits[0]?.support,
    });
  }
  store.close();
  return answers;
}

function isRight({ focus }: KnowledgeSupport, { categories }: Query): boolean {
  return focus.some((code) => categories.includes(code.slice(0, 3)));
}

export function scoreOf(answers: readonly Answer[]): Score {
  const within = (of: readonly Answer[], deepest: number) =>
    of.length === 0 ? 0 : of.filter(({ rank = 99 }) => rank <= deepest).length / of.length;
  const kinds = [...new Set(answers.map(({ query }) => query.kind))];
  return {
    top1: rounded(within(answers, 1)),
    top5: rounded(within(answers, DEEPEST)),
    kinds: Object.fromEntries(
      kinds.map((kind) => [
        kind,
        rounded(
          within(
            answers.filter(({ query }) => query.kind === kind),
            1,
          ),
        ),
      ]),
    ),
  };
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}

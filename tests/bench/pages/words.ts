/** The browser side of P7: the word search beside others, over the same generated supports. */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { KnowledgeSupport } from '../../../lib/catalogue/support.ts';
import { buildWordIndex } from '../../../lib/matching/word-index.ts';
import { openWordSearch } from '../../../lib/matching/word-search.ts';
import { fold } from '../../../lib/terminology/words.ts';
import { generateLayer } from '../generate.ts';
import { type Times, timesOf } from '../measure.ts';
import { generateQueries, nameOf } from '../queries.ts';

const LIMIT = 20;
type Search = (query: string) => readonly (KnowledgeSupport | undefined)[];

export interface Searched {
  readonly times: Readonly<Record<string, Times>>;
  /** Shares of queries with a right support first. */
  readonly top1: Readonly<Record<string, number>>;
  /** What making ours took (ms), and the length of its vocabulary. */
  readonly build: number;
  readonly open: number;
  readonly words: number;
}

/** @param slowEvery the slow peers are asked only every so many queries */
export function searchAll(size: number, slowEvery: number): Searched {
  const layer = generateLayer(size);
  const queries = generateQueries(layer);
  const { supports } = layer;
  const start = performance.now();
  const placed = supports.map((support, at) => ({ layer: 'se', at, support }));
  const index = buildWordIndex(placed, []);
  const built = performance.now();
  const ours = openWordSearch(index);
  const opened = performance.now();
  const searches = {
    ours: (query) => ours.search(query, ['se'], LIMIT).map(({ at }) => supports[at]),
    ...peers(supports),
  } satisfies Record<string, Search>;

  const samples = new Map<string, number[]>();
  const right = new Map<string, number>();
  const asked = new Map<string, number>();
  queries.forEach(({ text, name }, n) => {
    for (const [who, search] of Object.entries(searches)) {
      if (who.startsWith('Fuse') && n % slowEvery !== 0) continue;
      const before = performance.now();
      const [first] = search(text);
      const took = performance.now() - before;
      samples.set(who, [...(samples.get(who) ?? []), took]);
      asked.set(who, (asked.get(who) ?? 0) + 1);
      if (first !== undefined && nameOf(first) === name) right.set(who, (right.get(who) ?? 0) + 1);
    }
  });
  return {
    times: Object.fromEntries([...samples].map(([who, taken]) => [who, timesOf(taken)])),
    top1: Object.fromEntries(
      [...asked].map(([who, count]) => [who, (right.get(who) ?? 0) / count]),
    ),
    build: built - start,
    open: opened - built,
    words: index.vocabulary.words.split(' ').length,
  };
}

/** As well tuned as we know how, each over folded titles and keywords. */
function peers(supports: readonly KnowledgeSupport[]): Record<string, Search> {
  const texts = supports.map(({ title, keywords }) => fold([title, ...keywords].join(' ')));
  const records = supports.map(({ title, keywords }, id) => ({
    id,
    title: fold(title),
    keywords: keywords.map(fold),
  }));
  const tuned = {
    keys: [
      { name: 'title', weight: 0.7 },
      { name: 'keywords', weight: 0.3 },
    ],
    threshold: 0.3,
    ignoreLocation: true,
    minMatchCharLength: 2,
  };
  const fuse = new Fuse(records, tuned);
  const fuseTokens = new Fuse(records, { ...tuned, useTokenSearch: true });
  const mini = new MiniSearch({
    fields: ['title', 'keywords'],
    searchOptions: { boost: { title: 2 }, prefix: true, fuzzy: 0.2 },
  });
  mini.addAll(records.map((one) => ({ ...one, keywords: one.keywords.join(' ') })));
  const at = (id: number) => supports[id];
  return {
    MiniSearch: (query) =>
      mini
        .search(fold(query))
        .slice(0, LIMIT)
        .map(({ id }) => at(id)),
    indexOf: (query) => {
      const folded = fold(query);
      const found: number[] = [];
      texts.forEach((text, id) => {
        if (text.indexOf(folded) >= 0) found.push(id);
      });
      return found.slice(0, LIMIT).map(at);
    },
    Fuse: (query) => fuse.search(fold(query), { limit: LIMIT }).map(({ refIndex }) => at(refIndex)),
    'Fuse tokens': (query) =>
      fuseTokens.search(fold(query), { limit: LIMIT }).map(({ refIndex }) => at(refIndex)),
  };
}

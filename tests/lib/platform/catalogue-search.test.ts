import 'fake-indexeddb/auto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { searchIn } from '../../../lib/platform/catalogue-search.ts';
import { type CatalogueStore, openCatalogueStore } from '../../../lib/platform/catalogue-store.ts';
import { readWordIndex } from '../../../lib/platform/catalogue-words.ts';
import { type Answer, readQueries, scoreOf, scoreQueries } from '../../search/score.ts';
import { layerWith, supportFor } from '../matching/builders.ts';

const root = join(import.meta.dirname, '../../..');
const opened: CatalogueStore[] = [];
let names = 0;

async function openOne(): Promise<CatalogueStore> {
  names += 1;
  const store = await openCatalogueStore({ name: `search-${names}` });
  opened.push(store);
  return store;
}

afterEach(() => {
  vi.restoreAllMocks();
  for (const store of opened.splice(0)) store.close();
});

const asthma = supportFor(['J45'], { title: 'Astma hos vuxna' });
const copd = supportFor(['J44'], { title: 'Kroniskt obstruktiv lungsjukdom' });

describe('the search of the store', () => {
  it('answers with supports, and the name or code that brought them', async () => {
    const store = await openOne();
    await store.replaceLayer(layerWith([asthma, copd]), 'a');
    await store.replaceTerms([{ code: 'J44', name: 'KOL', synonyms: ['rökarlunga'] }], 1, 'a');
    const { search } = searchIn(store);
    expect(await search('kol', ['se'], 5)).toMatchObject([{ support: copd, matched: 'KOL' }]);
    expect(await search('j45.9', ['se'], 5)).toMatchObject([{ support: asthma, matched: 'J45.9' }]);
    expect(await search('', ['se'], 5)).toEqual([]);
    expect(await search('kol', ['se-14'], 5)).toEqual([]);
  });

  it('follows the catalogue when that is replaced', async () => {
    const store = await openOne();
    await store.replaceLayer(layerWith([asthma]), 'a');
    const { search } = searchIn(store);
    expect(await search('astma', ['se'], 5)).toHaveLength(1);
    await store.replaceLayer(layerWith([copd]), 'b');
    expect(await search('astma', ['se'], 5)).toEqual([]);
    expect(await search('obstruktiv', ['se'], 5)).toHaveLength(1);
    await store.replaceTerms([{ code: 'J44', name: 'KOL', synonyms: [] }], 1, 'a');
    expect(await search('kol', ['se'], 5)).toHaveLength(1);
  });

  it('keeps its index beside the catalogue, and makes it anew when that changes', async () => {
    const store = await openOne();
    await store.replaceLayer(layerWith([asthma]), 'a');
    const made = await readWordIndex(store);
    const reads = vi.spyOn(store.connection, 'read');
    expect(await readWordIndex(store)).toMatchObject({ stamp: made.stamp });
    expect(reads.mock.calls.map(([what]) => what)).toEqual([
      'Reading what is kept',
      'Reading the catalogue',
    ]);
    await store.replaceLayer(layerWith([copd]), 'b');
    expect((await readWordIndex(store)).stamp).not.toBe(made.stamp);
  });

  it('works when there is no room for its index', async () => {
    const store = await openOne();
    await store.replaceLayer(layerWith([asthma]), 'a');
    vi.spyOn(store.connection, 'write').mockRejectedValue(new Error('full'));
    expect(await searchIn(store).search('astma', ['se'], 5)).toHaveLength(1);
  });

  it('tries again after a failure', async () => {
    const store = await openOne();
    await store.replaceLayer(layerWith([asthma]), 'a');
    vi.spyOn(store.connection, 'read').mockRejectedValueOnce(new Error('once'));
    const { search } = searchIn(store);
    await expect(search('astma', ['se'], 5)).rejects.toThrow('once');
    expect(await search('astma', ['se'], 5)).toHaveLength(1);
  });
});

describe('the shipped search over the shipped catalogue', () => {
  let answers: Promise<readonly Answer[]> | undefined;

  async function answered(): Promise<readonly Answer[]> {
    const file = join(root, 'tests/search/queries.tsv');
    const queries = readQueries(await readFile(file, 'utf8'), file);
    answers ??= scoreQueries(queries);
    return await answers;
  }

  it('asks three hundred queries of ten kinds', async () => {
    const kinds = new Map<string, number>();
    for (const { query } of await answered()) {
      kinds.set(query.kind, (kinds.get(query.kind) ?? 0) + 1);
    }
    expect([...kinds.values()]).toEqual(Array.from({ length: 10 }, () => 30));
  }, 30_000);

  it('has a right support first for 97 in 100 of them, and in no kind for fewer than 95', async () => {
    const { top1, kinds } = scoreOf(await answered());
    expect(top1).toBeGreaterThanOrEqual(0.97);
    expect(Object.entries(kinds).filter(([, share]) => share < 0.95)).toEqual([]);
  }, 30_000);
});

describe('a file of queries', () => {
  it.each([
    ['query\tkind\nKOL\tabbreviation', 'line 1'],
    ['query\tcategories\tkind\nKOL\t\tabbreviation', 'line 2'],
  ])('is refused with its line: %j', (text, line) => {
    expect(() => readQueries(text, 'x.tsv')).toThrow(line);
  });

  it('takes any order of columns, more of them, and any line ends', () => {
    expect(readQueries('kind\tquery\tpart\tcategories\r\nlay\tUVI\tx\tN30 N39\r\n', 'x')).toEqual([
      { text: 'UVI', categories: ['N30', 'N39'], kind: 'lay' },
    ]);
  });
});

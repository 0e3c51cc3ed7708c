import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { KnowledgeSupport } from '../../../lib/catalogue/support.ts';
import { changeLayer } from '../../../lib/platform/catalogue-changes.ts';
import { type CatalogueStore, openCatalogueStore } from '../../../lib/platform/catalogue-store.ts';
import { wholeOf } from '../../../lib/platform/catalogue-whole.ts';
import { icd, layerWith, supportFor } from '../matching/builders.ts';

const opened: CatalogueStore[] = [];
let names = 0;

function freshName(): string {
  names += 1;
  return `catalogue-${names}`;
}

async function openOne(name = freshName()): Promise<CatalogueStore> {
  const store = await openCatalogueStore({ name });
  opened.push(store);
  return store;
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  for (const store of opened.splice(0)) store.close();
});

const titles = (found: readonly { readonly support: KnowledgeSupport }[]) =>
  found.map(({ support }) => support.title);

/** More than one page of supports for as many categories. */
const many = (title: string, count = 250) =>
  Array.from({ length: count }, (_, n) =>
    supportFor([`${'ABC'[Math.floor(n / 100)]}${String(n % 100).padStart(2, '0')}`], {
      id: `se/${n}`,
      title,
    }),
  );

describe('looking codes up', () => {
  it.each([
    ['E11.9A', 'E11.9', 1],
    ['E11.9A', 'E11', 2],
    ['E11', 'E11', 0],
  ])('covers %s from a focus on %s', async (code, focus, distance) => {
    const store = await openOne();
    await store.replaceLayer(layerWith([supportFor([focus]), supportFor(['J44'])]), 'a');
    const matches = await store.lookUp([icd(code)], ['se']);
    expect(matches.map(({ support }) => support.focus)).toEqual([[focus]]);
    expect(matches[0]?.because).toEqual([{ coding: icd(code), focus, distance, broad: false }]);
  });

  it('finds nothing upwards', async () => {
    const store = await openOne();
    await store.replaceLayer(layerWith([supportFor(['E11.9'])]), 'a');
    expect(await store.lookUp([icd('E11')], ['se'])).toEqual([]);
  });

  it('gives a support once, with every coding that brought it', async () => {
    const store = await openOne();
    await store.replaceLayer(layerWith([supportFor(['E11', 'E11.9', 'I10'])]), 'a');
    const [match, ...rest] = await store.lookUp([icd('I10.9'), icd('E11.9')], ['se']);
    expect(rest).toEqual([]);
    expect(match?.because.map(({ focus, distance }) => [focus, distance])).toEqual([
      ['E11.9', 0],
      ['I10', 1],
    ]);
  });

  it('says that a merged code of KSH97-P is broad', async () => {
    const store = await openOne();
    await store.replaceLayer(layerWith([supportFor(['E11'])]), 'a');
    const [match] = await store.lookUp([{ system: 'ksh97-p', code: 'E11-P' }], ['se']);
    expect(match?.because[0]?.broad).toBe(true);
  });

  it('asks only the layers it is told to', async () => {
    const store = await openOne();
    await store.replaceLayer(layerWith([supportFor(['E11'])]), 'a');
    const own = supportFor(['E11'], { id: 'se-14/e11' });
    await store.replaceLayer(layerWith([own], { id: 'se-14' }), 'b');
    const of = async (...layers: string[]) =>
      (await store.lookUp([icd('E11')], layers)).map(({ layer }) => layer);
    expect(await of('se')).toEqual(['se']);
    expect(await of('se-14', 'se')).toEqual(['se-14', 'se']);
    expect(await of('se', 'se-99')).toEqual(['se']);
  });

  it.each([
    ['icpc-2', 'T90'],
    ['snomed-ct', '44054006'],
  ] as const)('has no answer for %s', async (system, code) => {
    const store = await openOne();
    await store.replaceLayer(layerWith([supportFor(['T90'])]), 'a');
    expect(await store.lookUp([{ system, code }], ['se'])).toEqual([]);
  });
});

describe('a layer', () => {
  it('comes back as it was stored, also over many pages and with empty focus', async () => {
    const store = await openOne();
    const supports = [...many('Ett – å ä ö'), supportFor([], { id: 'se/x', note: '😀' })];
    const sorted = supports.sort((one, other) => (one.id < other.id ? -1 : 1));
    await store.replaceLayer(layerWith(sorted), 'a');
    expect(await wholeOf(store).readLayer('se')).toEqual(layerWith(sorted));
    expect(await wholeOf(store).readLayer('se-14')).toBeUndefined();
  });

  it('is replaced whole, and every context sees it', async () => {
    const name = freshName();
    const [store, other] = [await openOne(name), await openOne(name)];
    await store.replaceLayer(layerWith([supportFor(['E11'])]), 'a');
    expect(await other.lookUp([icd('E11')], ['se'])).toHaveLength(1);
    await store.replaceLayer(layerWith([supportFor(['J44'])], { edition: 2 }), 'b');
    expect(await other.lookUp([icd('E11')], ['se'])).toEqual([]);
    expect(await other.lookUp([icd('J44')], ['se'])).toHaveLength(1);
    expect(await other.layers()).toEqual([
      { id: 'se', edition: 2, published: '2026-11-01', count: 1, sha256: 'b' },
    ]);
  });

  it('is never seen half old and half new', async () => {
    const name = freshName();
    const [store, other] = [await openOne(name), await openOne(name)];
    await store.replaceLayer(layerWith(many('ett')), 'a');
    const all = Array.from({ length: 3 }, (_, n) => icd(`${'ABC'[n]}07`));
    const replacing = store.replaceLayer(layerWith(many('två')), 'b');
    const seen = await Promise.all(Array.from({ length: 20 }, () => other.lookUp(all, ['se'])));
    await replacing;
    for (const matches of [...seen, await other.lookUp(all, ['se'])]) {
      expect(new Set(titles(matches)).size).toBe(1);
    }
    expect(titles(await other.lookUp([icd('A07')], ['se']))).toEqual(['två']);
  });

  it.each(['put', 'delete'] as const)('stays when the disk refuses to %s', async (step) => {
    const store = await openOne();
    await store.replaceLayer(layerWith(many('ett')), 'a');
    vi.spyOn(IDBObjectStore.prototype, step).mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const next = store.replaceLayer(layerWith(many('två'), { edition: 2 }), 'b');
    await expect(next).rejects.toMatchObject({ name: 'CatalogueStoreError', trouble: 'full' });
    vi.restoreAllMocks();
    expect(await store.layers()).toMatchObject([{ edition: 1, sha256: 'a' }]);
    expect(titles(await store.lookUp([icd('A07'), icd('C07')], ['se']))).toEqual(['ett', 'ett']);
  });

  it('is refused when a code of it is none, and the old one stays', async () => {
    const store = await openOne();
    await store.replaceLayer(layerWith([supportFor(['E11'])]), 'a');
    await expect(store.replaceLayer(layerWith([supportFor(['hej'])]), 'b')).rejects.toThrow(
      'Storing the layer se',
    );
    expect(await store.lookUp([icd('E11')], ['se'])).toHaveLength(1);
  });
});

describe('a changed layer', () => {
  const change = { id: 'se', from: 1, edition: 2, published: '2026-12-01', count: 2 };

  it('answers with the change in it, as if it had been replaced', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            changed: fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 5 }),
            removed: fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 5 }),
          }),
          { minLength: 1, maxLength: 4 },
        ),
        async (changes) => {
          const store = await openOne();
          const model = new Map<string, KnowledgeSupport>();
          for (const one of many('ett', 20)) model.set(one.id, one);
          await store.replaceLayer(layerWith([...model.values()]), 'a');
          for (const [n, { changed, removed }] of changes.entries()) {
            const gone = removed.filter((id) => !changed.includes(id)).map((id) => `se/${id}`);
            const now = changed.map((id) =>
              supportFor([`A0${id % 10}`], { id: `se/${id}`, title: `ändrad ${n}` }),
            );
            for (const id of gone) model.delete(id);
            for (const one of now) model.set(one.id, one);
            const count = model.size;
            await changeLayer(
              store,
              { ...change, from: n + 1, edition: n + 2, count, changed: now, removed: gone },
              'b',
            );
          }
          const expected = [...model.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
          expect((await wholeOf(store).readLayer('se'))?.supports).toEqual(expected);
          expect((await store.layers())[0]?.count).toBe(expected.length);
          const found = await store.lookUp([icd('A07')], ['se']);
          const should = expected.filter(({ focus }) => focus.includes('A07'));
          expect(titles(found).sort()).toEqual(
            titles(should.map((support) => ({ support }))).sort(),
          );
        },
      ),
      { numRuns: 25 },
    );
  });

  it('is written anew when its log has grown long', async () => {
    const store = await openOne();
    await store.replaceLayer(layerWith([supportFor(['E11'])]), 'a');
    for (let edition = 1; edition <= 40; edition += 1) {
      const changed = [supportFor(['J44'], { title: `utgåva ${edition + 1}` })];
      await changeLayer(
        store,
        { ...change, from: edition, edition: edition + 1, changed, removed: [] },
        'b',
      );
    }
    expect(titles(await store.lookUp([icd('J44'), icd('E11')], ['se'])).sort()).toEqual([
      'Stöd för E11',
      'utgåva 41',
    ]);
  });

  it('is refused when it rests on another edition', async () => {
    const store = await openOne();
    await store.replaceLayer(layerWith([], { edition: 7 }), 'a');
    await expect(
      changeLayer(store, { ...change, changed: [], removed: [] }, 'b'),
    ).rejects.toMatchObject({ trouble: 'refused' });
  });
});

describe('terms', () => {
  it('come back as they were stored last', async () => {
    const store = await openOne();
    const terms = [{ code: 'E11', name: 'Typ 2-diabetes', synonyms: ['åldersdiabetes'] }];
    expect([await store.terms(), await store.storedTerms()]).toEqual([[], undefined]);
    await store.replaceTerms([], 2, 'a');
    await store.replaceTerms(terms, 3, 'b');
    expect(await store.terms()).toEqual(terms);
    expect(await store.storedTerms()).toEqual({ edition: 3, count: 1, sha256: 'b' });
  });
});

describe('without a working database', () => {
  it('lives in memory where the browser has none', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('not here', 'UnknownError');
    });
    const store = await openOne();
    expect(store.storedOn()).toBe('memory');
    await store.replaceLayer(layerWith([supportFor(['E11'])]), 'a');
    await store.replaceLayer(layerWith([supportFor(['E11', 'J44'])]), 'b');
    expect(await store.lookUp([icd('J44')], ['se'])).toHaveLength(1);
  });

  it('works over a database that another version left', async () => {
    const name = freshName();
    vi.spyOn(console, 'warn').mockReturnValue();
    const later = new Dexie(name);
    later.version(99).stores({ other: '' });
    await later.open();
    later.close();
    const store = await openOne(name);
    expect(store.storedOn()).toBe('disk');
    await store.replaceLayer(layerWith([supportFor(['E11'])]), 'a');
    expect(await store.layers()).toHaveLength(1);
  });

  it.each(['index/', 'page/'])('says that it is broken when %s is', async (prefix) => {
    const name = freshName();
    const store = await openOne(name);
    await store.replaceLayer(layerWith([supportFor(['E11'])]), 'a');
    const inside = new Dexie(name);
    inside.version(1).stores({ records: '' });
    await inside
      .table('records')
      .where(':id')
      .startsWith(prefix)
      .modify((_, ref) => {
        ref.value = new Uint8Array([1, 2, 3]);
      });
    inside.close();
    const fresh = await openOne(name);
    await expect(fresh.lookUp([icd('E11')], ['se'])).rejects.toMatchObject({ trouble: 'broken' });
  });

  it('can be begun anew while others have it open', async () => {
    const name = freshName();
    const [store, other] = [await openOne(name), await openOne(name)];
    await store.replaceLayer(layerWith(many('ett')), 'a');
    expect(await other.lookUp([icd('A07')], ['se'])).toHaveLength(1);
    await store.rebuild();
    expect(await other.layers()).toEqual([]);
    await store.replaceLayer(layerWith(many('två')), 'a');
    expect(titles(await other.lookUp([icd('A07')], ['se']))).toEqual(['två']);
  });
});

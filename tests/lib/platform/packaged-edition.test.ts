import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Bundle, serializeBundle } from '../../../lib/catalogue/bundle.ts';
import { type CatalogueStore, openCatalogueStore } from '../../../lib/platform/catalogue-store.ts';
import { seedPackagedEdition } from '../../../lib/platform/packaged-edition.ts';
import { icd, supportFor } from '../matching/builders.ts';

const opened: CatalogueStore[] = [];
let names = 0;

function freshName(): string {
  names += 1;
  return `packaged-${names}`;
}

async function openOne(name = freshName()): Promise<CatalogueStore> {
  const store = await openCatalogueStore({ name });
  opened.push(store);
  return store;
}

afterEach(() => {
  vi.restoreAllMocks();
  for (const store of opened.splice(0)) store.close();
});

const head = { published: '2026-11-01', minExtension: '0.1.0' };
const supports = (edition: number, ...focuses: string[]): Bundle => ({
  content: 'supports',
  layer: 'se',
  edition,
  ...head,
  supports: focuses.map((focus) => supportFor([focus], { focusOrigin: 'stated' })),
});
const terms = (edition: number): Bundle => ({
  content: 'terms',
  layer: 'terms',
  edition,
  ...head,
  terms: [{ code: 'J44', name: 'KOL', synonyms: [] }],
});

/** A package with these bundles; `spoil` may change a file after it was hashed. */
function packageOf(bundles: readonly Bundle[], spoil: (text: string) => string = (text) => text) {
  const files = new Map<string, string>();
  const listed = bundles.map((bundle, n) => {
    const text = serializeBundle(bundle);
    const file = `bundle-${n}.bundle.jsonl`;
    files.set(`catalogue/${file}`, spoil(text));
    return {
      content: bundle.content,
      layer: bundle.layer,
      edition: bundle.edition,
      published: bundle.published,
      file,
      bytes: Buffer.byteLength(text),
      sha256: createHash('sha256').update(text).digest('hex'),
      count: text.split('\n').length - 2,
    };
  });
  files.set('catalogue/edition.json', JSON.stringify({ format: 1, bundles: listed }));
  return vi.fn(async (path: string) => {
    const text = files.get(path);
    if (text === undefined) throw new Error(`no file ${path}`);
    return text;
  });
}

const editions = async (store: CatalogueStore) =>
  (await store.layers()).map(({ id, edition }) => `${id} ${edition}`);

describe('the packaged edition', () => {
  it('stores reference bundles as they are, and anew when they are newer', async () => {
    const store = await openOne();
    const registers = (edition: number): Bundle => ({
      content: 'registers',
      layer: 'se',
      edition,
      ...head,
      lines: [`{"id":"se/ndr","edition":${edition}}`],
    });
    await seedPackagedEdition(store, packageOf([registers(1)]));
    await seedPackagedEdition(store, packageOf([registers(1)]));
    expect(await store.references()).toMatchObject([{ content: 'registers', edition: 1 }]);
    await seedPackagedEdition(store, packageOf([registers(2)]));
    expect(await store.referenceLines('registers')).toEqual([
      { layer: 'se', lines: ['{"id":"se/ndr","edition":2}'] },
    ]);
  });

  it('is stored into an empty store', async () => {
    const store = await openOne();
    await seedPackagedEdition(store, packageOf([supports(1, 'E11', 'J44'), terms(1)]));
    expect(await editions(store)).toEqual(['se 1']);
    expect(await store.terms()).toMatchObject([{ code: 'J44', name: 'KOL' }]);
    expect(await store.lookUp([icd('E11')], ['se'])).toHaveLength(1);
  });

  it('is not read again when it is stored already', async () => {
    const store = await openOne();
    const read = packageOf([supports(1, 'E11'), terms(1)]);
    await seedPackagedEdition(store, read);
    read.mockClear();
    await seedPackagedEdition(store, read);
    expect(read.mock.calls).toEqual([['catalogue/edition.json']]);
  });

  it.each([
    ['an older one', supports(1, 'E11'), supports(2, 'J44'), 'se 2'],
    ['a newer one stays', supports(3, 'E11'), supports(2, 'J44'), 'se 3'],
  ])('over %s', async (_what, stored, packaged, expected) => {
    const store = await openOne();
    await seedPackagedEdition(store, packageOf([stored]));
    await seedPackagedEdition(store, packageOf([packaged]));
    expect(await editions(store)).toEqual([expected]);
  });

  it('is stored again when the same edition has other bytes', async () => {
    const store = await openOne();
    await seedPackagedEdition(store, packageOf([supports(1, 'E11')]));
    await seedPackagedEdition(store, packageOf([supports(1, 'J44')]));
    expect(await store.lookUp([icd('J44')], ['se'])).toHaveLength(1);
  });

  it.each([
    ['a changed letter', (text: string) => text.replace('J44', 'J45')],
    ['a file cut short', (text: string) => text.slice(0, -9)],
    ['an empty file', () => ''],
  ])('with %s is refused, the others are stored and the old stays', async (_what, spoil) => {
    const store = await openOne();
    await seedPackagedEdition(store, packageOf([supports(1, 'E11')]));
    const isSupports = (text: string) => text.includes('"content":"supports"');
    const next = packageOf([supports(2, 'J44'), terms(2)], (text) =>
      isSupports(text) ? spoil(text) : text,
    );
    await expect(seedPackagedEdition(store, next)).rejects.toMatchObject({ trouble: 'refused' });
    expect(await editions(store)).toEqual(['se 1']);
    expect(await store.lookUp([icd('E11')], ['se'])).toHaveLength(1);
    expect((await store.storedTerms())?.edition).toBe(2);
  });

  it.each([
    ['nothing', undefined],
    ['no JSON', '<html>'],
    ['another format', '{"format":2,"bundles":[]}'],
    ['a path out of its folder', '{"format":1,"bundles":[{"file":"../../x"}]}'],
  ])('whose list is %s is refused', async (_what, list) => {
    const store = await openOne();
    const read = async () => {
      if (list === undefined) throw new Error('gone');
      return list;
    };
    await expect(seedPackagedEdition(store, read)).rejects.toMatchObject({ trouble: 'refused' });
  });

  it('heals a database whose parts cannot be read', async () => {
    const name = freshName();
    const store = await openOne(name);
    const read = packageOf([supports(1, 'E11'), terms(1)]);
    await seedPackagedEdition(store, read);
    vi.spyOn(store, 'layers').mockImplementationOnce(async () => {
      const { CatalogueStoreError } = await import(
        '../../../lib/platform/catalogue-store-error.ts'
      );
      throw new CatalogueStoreError('broken', 'Reading the layers', 'UnknownError');
    });
    await seedPackagedEdition(store, read);
    expect(await store.lookUp([icd('E11')], ['se'])).toHaveLength(1);
  });

  it.each(['index/', 'page/'])('heals what was found broken under %s', async (prefix) => {
    const name = freshName();
    const store = await openOne(name);
    const read = packageOf([supports(1, 'E11'), terms(1)]);
    await seedPackagedEdition(store, read);
    const inside = new Dexie(name);
    inside.version(1).stores({ records: '' });
    await inside.table('records').where(':id').startsWith(prefix).delete();
    inside.close();
    const fresh = await openOne(name);
    await expect(fresh.lookUp([icd('E11')], ['se'])).rejects.toMatchObject({ trouble: 'broken' });
    await seedPackagedEdition(fresh, read);
    expect(await fresh.lookUp([icd('E11')], ['se'])).toHaveLength(1);
  });

  it('is seeded by one context at a time', async () => {
    const name = freshName();
    const stores = [await openOne(name), await openOne(name), await openOne(name)];
    const read = packageOf([supports(1, 'E11'), terms(1)]);
    await Promise.all(stores.map((store) => seedPackagedEdition(store, read)));
    for (const store of stores) expect(await editions(store)).toEqual(['se 1']);
  });
});

describe('the shipped edition', () => {
  it('is taken whole', async () => {
    const folder = join(import.meta.dirname, '../../../public');
    const store = await openOne();
    await seedPackagedEdition(store, (path) => readFile(join(folder, path), 'utf8'));
    const list = JSON.parse(await readFile(join(folder, 'catalogue/edition.json'), 'utf8'));
    const stored = await store.layers();
    const counts = list.bundles.filter((one: { content: string }) => one.content === 'supports');
    expect(new Map(stored.map(({ id, count }) => [id, count]))).toEqual(
      new Map(counts.map((one: { layer: string; count: number }) => [one.layer, one.count])),
    );
    expect(await store.lookUp([icd('I10.9')], ['se'])).not.toEqual([]);
  }, 20_000);
});

import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Bundle, serializeBundle } from '../../../lib/catalogue/bundle.ts';
import { type CatalogueStore, openCatalogueStore } from '../../../lib/platform/catalogue-store.ts';
import { replaceWithdrawn } from '../../../lib/platform/catalogue-withdrawn.ts';
import { seedPackagedEdition } from '../../../lib/platform/packaged-edition.ts';
import { readSeeded } from '../../../lib/platform/seeded.ts';
import { packagedBundles } from '../../../lib/publishing/packaged.ts';
import { bytesOf, createRepository, type TestRepository } from '../../trust/repository.ts';
import { readShippedFile } from '../../trust/shipped.ts';
import { withdrawnOf } from '../../trust/stored.ts';
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

const pathOf = ({ content, layer }: Bundle) =>
  content === 'supports' || content === 'terms'
    ? `${layer}/bundle.jsonl`
    : `${layer}/${content}.bundle.jsonl`;

/** A package with these bundles; `spoil` may change a file after it was signed. */
function packageOf(bundles: readonly Bundle[], spoil: (text: string) => string = (text) => text) {
  const repository = createRepository();
  for (const bundle of bundles) repository.add('targets', pathOf(bundle), serializeBundle(bundle));
  repository.publish();
  for (const [path, bytes] of repository.served) {
    if (!path.startsWith('targets/')) continue;
    repository.served.set(path, bytesOf(Buffer.from(spoil(Buffer.from(bytes).toString()))));
  }
  return packaged(repository);
}

function packaged({ served }: TestRepository) {
  return vi.fn(async (path: string) => served.get(path.replace(/^catalogue\//, '')));
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

  it('counts as taken in only when its last file is stored', async () => {
    const store = await openOne();
    const read = packageOf([supports(1, 'J44'), terms(1)]);
    const atEachBundle: unknown[] = [];
    await seedPackagedEdition(store, async (path) => {
      if (path.includes('/targets/')) atEachBundle.push(await readSeeded(store.connection));
      return await read(path);
    });
    expect(atEachBundle).toEqual([undefined, undefined]);
    expect((await readSeeded(store.connection))?.paths).toHaveLength(2);
  });

  it('is not read again when it is stored already', async () => {
    const store = await openOne();
    const read = packageOf([supports(1, 'E11'), terms(1)]);
    await seedPackagedEdition(store, read);
    read.mockClear();
    await seedPackagedEdition(store, read);
    expect(read.mock.calls.map(([path]) => path)).toEqual(['catalogue/metadata/timestamp.json']);
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

  it('holds after its time too, which a server does not', async () => {
    const store = await openOne();
    const repository = createRepository();
    repository.add('targets', 'se/bundle.jsonl', serializeBundle(supports(1, 'E11')));
    for (const role of ['root', 'targets', 'snapshot', 'timestamp']) {
      repository.desk(role).expires = '2020-01-01T00:00:00Z';
    }
    repository.publish('root');
    repository.publish();
    await seedPackagedEdition(store, packaged(repository));
    expect(await editions(store)).toEqual(['se 1']);
  });

  it.each<[string, (repository: TestRepository) => void]>([
    ['has no root', ({ served }) => void served.delete('metadata/1.root.json')],
    ['has no timestamp', ({ served }) => void served.delete('metadata/timestamp.json')],
    [
      'is signed by nobody',
      (r) => {
        r.desk('targets').signing = [];
        r.publish();
      },
    ],
    [
      'is a page',
      ({ served }) => void served.set('metadata/timestamp.json', bytesOf(Buffer.from('<html>'))),
    ],
    [
      'lists a path out of its folder',
      (r) => {
        r.desk('targets').files.set('../x.jsonl', Buffer.from('x'));
        r.publish();
      },
    ],
  ])('that %s is refused', async (_what, spoil) => {
    const store = await openOne();
    const repository = createRepository();
    spoil(repository);
    const seeding = seedPackagedEdition(store, packaged(repository));
    await expect(seeding).rejects.toMatchObject({ trouble: 'refused' });
  });

  it('is refused where a bundle stands under another layer', async () => {
    const store = await openOne();
    const repository = createRepository();
    repository.delegate('se-14');
    repository.add('se-14', 'se-14/bundle.jsonl', serializeBundle(supports(1, 'E11')));
    repository.publish();
    const seeding = seedPackagedEdition(store, packaged(repository));
    await expect(seeding).rejects.toMatchObject({ trouble: 'refused' });
    expect(await editions(store)).toEqual([]);
  });

  it('does not bring back what a server has since replaced', async () => {
    const store = await openOne();
    const read = packageOf([supports(1, 'E11'), terms(1)]);
    await seedPackagedEdition(store, read);
    await store.replaceLayer(
      { id: 'se', edition: 1, published: '2026-11-02', supports: [] },
      'other',
    );
    await seedPackagedEdition(store, read);
    expect((await store.layers())[0]?.sha256).toBe('other');
  });

  it('says what is withdrawn, until a server has told otherwise', async () => {
    const store = await openOne();
    const withdrawn = (reason: string) =>
      JSON.stringify({ format: 1, withdrawn: [{ id: 'se/a', reason, since: '2026-11-22' }] });
    const repository = createRepository();
    repository.add('targets', 'withdrawn.json', withdrawn('Felaktig dos.'));
    repository.publish();
    await seedPackagedEdition(store, packaged(repository));
    expect((await withdrawnOf(store)).get('se/a')?.reason).toBe('Felaktig dos.');
    const list = { sha256: '', isServed: true, withdrawn: [] };
    await replaceWithdrawn(store.connection, 'withdrawn.json', list);
    repository.publish();
    await seedPackagedEdition(store, packaged(repository));
    expect((await withdrawnOf(store)).size).toBe(0);
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
    const store = await openOne();
    await seedPackagedEdition(store, readShippedFile);
    const shipped = packagedBundles().filter(({ name }) => /^[a-z0-9-]+\.bundle/.test(name));
    const counts = shipped.map(({ name, text }): [string, number] => [
      name.replace('.bundle.jsonl', ''),
      text.split('\n').length - 2,
    ]);
    const stored = await store.layers();
    expect(new Map(stored.map(({ id, count }) => [id, count]))).toEqual(
      new Map(counts.filter(([id]) => id !== 'terms')),
    );
    expect(await store.lookUp([icd('I10.9')], ['se'])).not.toEqual([]);
  }, 20_000);
});

import './fake-extension.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { searchIn } from '../../../lib/platform/catalogue-search.ts';
import { type CatalogueStore, openCatalogueStore } from '../../../lib/platform/catalogue-store.ts';
import { seedPackagedEdition } from '../../../lib/platform/packaged-edition.ts';
import { readUpdateNews } from '../../../lib/platform/update-news.ts';
import { CATALOGUE_ALARM, updateCatalogue } from '../../../lib/platform/updates.ts';
import type { ReadFile } from '../../../lib/trust/repository.ts';
import {
  addBundle,
  addByDelta,
  national,
  packageOf,
  publishEdition1,
  regional,
} from '../../trust/editions.ts';
import { type FakeServer, SERVER, serve } from '../../trust/fake-server.ts';
import {
  bytesOf,
  createRepository,
  DAY,
  inDays,
  type TestRepository,
} from '../../trust/repository.ts';
import { withdrawnOf } from '../../trust/stored.ts';
import { icd } from '../matching/builders.ts';
import { fake } from './fake-extension.ts';

let repository: TestRepository;
let packaged: TestRepository;
let server: FakeServer;
let store: CatalogueStore;
let names = 0;

const readPackaged: ReadFile = async (path) =>
  packaged.served.get(path.replace(/^catalogue\//, ''));

beforeEach(async () => {
  fake.reset();
  repository = publishEdition1();
  packaged = packageOf(repository);
  server = serve(repository, packaged);
  await fake.local.set({ 'updates-from': { sources: [SERVER] } });
  names += 1;
  store = await openCatalogueStore({ name: `updates-${names}` });
  await seedPackagedEdition(store, readPackaged);
});

afterEach(() => {
  store.close();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const update = () => updateCatalogue({ openStore: async () => store, readPackaged });
const editions = async () =>
  (await store.layers()).map(({ id, edition }) => `${id} ${edition}`).join(', ');

function publishEdition2(): void {
  addBundle(repository, national(2, 'E11', 'J44'));
  repository.publish();
}

describe('an update', () => {
  it('brings a new edition, and tells so', async () => {
    publishEdition2();
    await update();
    expect(await editions()).toBe('se 2, se-14 1');
    const { failures, checkedAt, storedAt } = await readUpdateNews();
    expect(failures).toBe(0);
    expect(Math.abs(Number(checkedAt) - Date.now())).toBeLessThan(60_000);
    expect(storedAt).toBeDefined();
  });

  it('brings it by a delta where there is one from what is stored', async () => {
    const delta = addByDelta(repository, national(2, 'E11', 'J44'));
    repository.publish();
    await update();
    expect(await editions()).toBe('se 2, se-14 1');
    expect(server.requests.filter((path) => path.startsWith('targets/se/'))).toEqual([delta]);
    expect(await store.lookUp([icd('J44')], ['se'])).toHaveLength(1);
  });

  it('brings the whole where the delta is bad or gone', async () => {
    const bad = addByDelta(repository, national(2, 'E11', 'J44'));
    repository.served.set(bad, bytesOf(Buffer.from('{"head":{},"put":[],"del":[]}')));
    repository.publish();
    await update();
    expect(await editions()).toBe('se 2, se-14 1');
    repository.served.delete(addByDelta(repository, national(3, 'E11')));
    repository.publish();
    await update();
    expect(await editions()).toBe('se 3, se-14 1');
    expect((await readUpdateNews()).failures).toBe(0);
  });

  it('that broke off after the timestamp was accepted is gone on with at the next look', async () => {
    await update();
    publishEdition2();
    server.answer = (path, honest) =>
      path.startsWith('targets/') ? new Response(null, { status: 503 }) : honest();
    await update();
    expect(await editions()).toBe('se 1, se-14 1');
    server.answer = (_, honest) => honest();
    await update();
    expect(await editions()).toBe('se 2, se-14 1');
    expect((await readUpdateNews()).failures).toBe(0);
  });

  it('goes well for a region that has keys and has not published yet', async () => {
    await fake.local.set({ settings: { region: 'se-12' } });
    repository.delegate('se-12');
    addBundle(repository, national(2, 'E11', 'J44'));
    repository.publish('targets', 'snapshot', 'timestamp');
    await update();
    expect((await readUpdateNews()).failures).toBe(0);
    expect(await editions()).toContain('se 2');
  });

  it('asks for the timestamp alone while nothing is new, and for the keys once a day', async () => {
    await update();
    server.requests.length = 0;
    await update();
    expect(server.requests).toEqual(['metadata/timestamp.json']);
    vi.useFakeTimers({ now: Date.now() + 1.1 * DAY, toFake: ['Date'] });
    await update();
    expect(server.requests).toContain('metadata/2.root.json');
  });

  it('fetches a region for its own users alone', async () => {
    addBundle(repository, regional('se-14', 2, 'E11', 'J44'));
    repository.publish();
    await update();
    expect(await editions()).toBe('se 1, se-14 1');
    expect(server.requests.join()).not.toContain('se-14');
    await fake.local.set({ settings: { region: 'se-14' } });
    await update();
    expect(await editions()).toBe('se 1, se-14 2');
  });

  it('brings the nation although a region is broken, and says so', async () => {
    await fake.local.set({ settings: { region: 'se-14' } });
    repository.desk('se-14').signing = [];
    publishEdition2();
    await update();
    expect(await editions()).toBe('se 2, se-14 1');
    expect(await readUpdateNews()).toMatchObject({ failures: 1, trouble: 'signature' });
  });

  it('takes away what a region said when nobody speaks for it any longer', async () => {
    await fake.local.set({ settings: { region: 'se-14' } });
    repository.desk('targets').alter = (signed) => {
      signed.delegations = { keys: {}, roles: [] };
    };
    repository.publish();
    await update();
    expect(await store.layers()).toMatchObject([
      { id: 'se', count: 1 },
      { id: 'se-14', count: 0 },
    ]);
  });

  it('withdraws a support and takes it back again', async () => {
    const list = (ids: readonly string[]) =>
      JSON.stringify({
        format: 1,
        withdrawn: ids.map((id) => ({ id, reason: 'Felaktig dos.', since: '2026-11-22' })),
      });
    repository.add('targets', 'withdrawn.json', list(['se/e11']));
    repository.publish();
    await update();
    expect([...(await withdrawnOf(store)).keys()]).toEqual(['se/e11']);
    const [shown] = await store.lookUp([icd('E11.9')], ['se']);
    expect(shown?.withdrawn?.reason).toBe('Felaktig dos.');
    const [hit] = await searchIn(store).search('E11', ['se'], 5);
    expect(hit?.withdrawn?.reason).toBe('Felaktig dos.');
    repository.desk('targets').files.delete('withdrawn.json');
    repository.publish();
    await update();
    expect((await withdrawnOf(store)).size).toBe(0);
  });

  it.each([
    ['of another layer', { id: 'se-14/e11', reason: 'x', since: '2026-11-22' }],
    ['with markup in its reason', { id: 'se/e11', reason: '<b>x</b>', since: '2026-11-22' }],
    ['with a field too many', { id: 'se/e11', reason: 'x', since: '2026-11-22', url: 'x' }],
  ])('refuses a withdrawal %s', async (_, entry) => {
    const text = JSON.stringify({ format: 1, withdrawn: [entry] });
    repository.add('targets', 'withdrawn.json', text);
    repository.publish();
    await update();
    expect((await readUpdateNews()).trouble).toBe('form');
    expect((await withdrawnOf(store)).size).toBe(0);
  });

  it('rolls back as a higher edition', async () => {
    publishEdition2();
    await update();
    addBundle(repository, national(3, 'E11'));
    repository.publish();
    await update();
    expect(await store.layers()).toMatchObject([{ id: 'se', edition: 3, count: 1 }, {}]);
  });

  it('refuses an edition that needs a newer Bredvid, and keeps the one it has', async () => {
    addBundle(repository, { ...national(2, 'J44'), minExtension: '0.2.0' });
    repository.publish();
    await update();
    expect(await editions()).toBe('se 1, se-14 1');
    expect((await readUpdateNews()).trouble).toBe('version');
  });

  it('goes on with another mirror when one is down', async () => {
    publishEdition2();
    await fake.local.set({ 'updates-from': { sources: ['https://down.example', SERVER] } });
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const through = globalThis.fetch;
    vi.stubGlobal('fetch', async (address: string) => {
      if (address.startsWith('https://down')) throw new TypeError('Failed to fetch');
      return await through(address);
    });
    await update();
    expect(await editions()).toBe('se 2, se-14 1');
  });

  it.each([
    ['the database', () => store.rebuild()],
    ['the storage', () => fake.local.remove(['trust', 'updates'])],
  ])('is not rolled back by who has lost %s', async (_, lose) => {
    publishEdition2();
    await update();
    await lose();
    // A server that holds the first state back, or brings it again.
    for (const [path, bytes] of packaged.served) repository.served.set(path, bytes);
    repository.served.set('metadata/2.root.json', bytesOf(Buffer.from('')));
    repository.served.delete('metadata/2.root.json');
    await update();
    expect((await readUpdateNews()).trouble).toBe('rollback');
  });

  it('begins anew with a package that begins with another root', async () => {
    publishEdition2();
    await update();
    const next = createRepository();
    addBundle(next, national(1, 'E11'));
    next.publish();
    packaged = next;
    server = serve(next, next);
    await update();
    expect((await readUpdateNews()).failures).toBe(0);
    expect(await store.layers()).toMatchObject([{ id: 'se', edition: 1 }, {}]);
  });

  it('plans the next look, with what the server asks for', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    await update();
    const planned = () =>
      Math.round(
        ((fake.alarms.get(CATALOGUE_ALARM) as { when: number }).when - Date.now()) / 60_000,
      );
    expect(planned()).toBe(60);
    server.answer = () => new Response(null, { status: 503, headers: { 'retry-after': '7200' } });
    await update();
    expect(planned()).toBe(120);
    server.answer = () => new Response(null, { status: 500 });
    await update();
    expect(planned()).toBe(4);
    expect(await readUpdateNews()).toMatchObject({ failures: 2, trouble: 'unreachable' });
  });

  it('asks nobody when no address is known', async () => {
    await fake.local.remove('updates-from');
    await update();
    expect(server.requests).toEqual([]);
    expect(await readUpdateNews()).toEqual({ failures: 0 });
  });

  it.each(['http://catalogue.example/', 'ftp://catalogue.example/', 'catalogue', '', 7])(
    'asks nobody at %j',
    async (address) => {
      await fake.local.set({ 'updates-from': { sources: [address] } });
      await update();
      expect(server.requests).toEqual([]);
    },
  );

  it('asks where the policy says, before what was set here', async () => {
    await fake.local.set({ policy: { sources: [SERVER], pollHours: 24 } });
    await fake.local.set({ 'updates-from': { sources: ['https://down.example/'] } });
    publishEdition2();
    await update();
    expect(await editions()).toBe('se 2, se-14 1');
  });

  it('says that the state it sees has run out', async () => {
    await update();
    repository.desk('timestamp').expires = inDays(-1);
    repository.publish();
    await update();
    expect(await readUpdateNews()).toMatchObject({ trouble: 'expired', failures: 1 });
  });
});

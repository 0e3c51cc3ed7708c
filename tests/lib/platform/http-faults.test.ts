/** What can go wrong between a server and Bredvid, at each kind of file: 4 files × 16 faults. */
import './fake-extension.ts';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CatalogueStore, openCatalogueStore } from '../../../lib/platform/catalogue-store.ts';
import { seedPackagedEdition } from '../../../lib/platform/packaged-edition.ts';
import { readUpdateNews } from '../../../lib/platform/update-news.ts';
import { openMirror } from '../../../lib/platform/update-transport.ts';
import { updateCatalogue } from '../../../lib/platform/updates.ts';
import type { ReadFile } from '../../../lib/trust/repository.ts';
import { addBundle, national, packageOf, publishEdition1 } from '../../trust/editions.ts';
import type { TestRepository } from '../../trust/repository.ts';
import { fake } from './fake-extension.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Fault = (response: ServerResponse, honest: Bytes) => void;

const LOGIN = '<!doctype html><title>Logga in</title><form action="/login">';
const answering =
  (status: number, headers: Readonly<Record<string, string>> = {}, body = LOGIN): Fault =>
  (response) =>
    void response.writeHead(status, headers).end(body);
const cutAfter =
  (share: number): Fault =>
  (response, honest) => {
    response.writeHead(200, { 'content-length': honest.length });
    response.write(honest.subarray(0, Math.floor(honest.length * share)));
    setImmediate(() => response.destroy());
  };

/** Bytes a server got rid of before the reader hung up. */
let poured = 0;

function pour(response: ServerResponse, chunk: Buffer): void {
  while (!response.destroyed && response.write(chunk)) poured += chunk.length;
  if (!response.destroyed) response.once('drain', () => pour(response, chunk));
}

const faults: readonly (readonly [string, Fault])[] = [
  ['is cut off before a byte', (response) => void response.destroy()],
  ['is cut off after the head', cutAfter(0)],
  ['is cut off in the middle', cutAfter(0.5)],
  ['is cut off near the end', cutAfter(0.99)],
  ['is too short', (response, honest) => void response.end(honest.subarray(0, -1))],
  [
    'is too long',
    (response, honest) => void response.end(Buffer.concat([honest, Buffer.from(' x')])),
  ],
  ['is empty', (response) => void response.end()],
  [
    'never ends',
    (response) => {
      response.writeHead(200);
      pour(response, Buffer.alloc(64 * 1024, ' '));
    },
  ],
  [
    'unpacks without end',
    (response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.end(gzipSync(Buffer.alloc(64 * 1024 * 1024)));
    },
  ],
  ['is moved', answering(301, { location: 'https://elsewhere.example/' }, '')],
  ['leads to a log-in', answering(302, { location: '/login' }, '')],
  ['asks for a password', answering(401, { 'www-authenticate': 'Basic' })],
  ['is a page of a captive portal', answering(200, { 'content-type': 'text/html' })],
  ['is refused for now', answering(429, { 'retry-after': '60' })],
  ['fails in the server', answering(500)],
  ['fails behind the server', answering(503, { 'retry-after': 'Wed, 01 Jan 2020 00:00:00 GMT' })],
];

let repository: TestRepository;
let store: CatalogueStore;
let failing: { readonly path: RegExp; readonly fault: Fault } | undefined;
let address = '';
let names = 0;

const server = createServer(({ url = '' }, response) => {
  const path = url.slice(1);
  const honest = repository.served.get(path);
  if (failing?.path.test(path) && honest !== undefined) failing.fault(response, honest);
  else response.writeHead(honest === undefined ? 404 : 200).end(honest);
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

let readPackaged: ReadFile;

beforeEach(async () => {
  fake.reset();
  poured = 0;
  repository = publishEdition1();
  const packaged = packageOf(repository);
  readPackaged = async (path) => packaged.served.get(path.replace(/^catalogue\//, ''));
  names += 1;
  store = await openCatalogueStore({ name: `faults-${names}` });
  await seedPackagedEdition(store, readPackaged);
  await fake.local.set({ 'updates-from': { sources: [address] } });
  addBundle(repository, national(2, 'E11', 'J44'));
  repository.publish();
});

afterEach(() => {
  failing = undefined;
  store.close();
});

const update = () => updateCatalogue({ openStore: async () => store, readPackaged });
const edition = async () => (await store.layers())[0]?.edition;

describe.each([
  ['the timestamp', /timestamp\.json$/],
  ['the snapshot', /snapshot\.json$/],
  ['the national role', /targets\.json$/],
  ['a bundle', /^targets\/se\/.*bundle\.jsonl$/],
])('when %s', (_, path) => {
  it.each(faults)('%s, the old edition serves, and the next run mends it', async (_what, fault) => {
    failing = { path, fault };
    await update();
    expect(await edition()).toBe(1);
    expect((await readUpdateNews()).failures).toBe(1);
    // Two buffers full at most beyond what the file may weigh.
    expect(poured).toBeLessThan(64 * 1024 * 1024);
    failing = undefined;
    await update();
    expect(await edition()).toBe(2);
    expect((await readUpdateNews()).failures).toBe(0);
  });
});

describe('a file', () => {
  it('that trickles is given up', async () => {
    const trickle: Fault = (response) => void response.writeHead(200).write(' ');
    failing = { path: /timestamp/, fault: trickle };
    const reading = openMirror(address, 50).read('metadata/timestamp.json', 1000);
    await expect(reading).rejects.toThrow('could not be fetched');
  });

  it('cut at every kB of a bundle is never taken', async () => {
    const focuses = Array.from({ length: 60 }, (_, n) => `E${String(n).padStart(2, '0')}`);
    addBundle(repository, national(3, ...focuses));
    repository.publish();
    const [path = ''] = [...repository.served.keys()]
      .filter((one) => one.startsWith('targets/se/'))
      .slice(-1);
    const { length } = repository.served.get(path) ?? [];
    for (let kilobyte = 0; kilobyte * 1024 < length; kilobyte += 1) {
      failing = { path: /^targets\/se\//, fault: cutAfter((kilobyte * 1024) / length) };
      await update();
      expect(await edition()).toBe(1);
    }
    expect(length).toBeGreaterThan(10 * 1024);
  });
});

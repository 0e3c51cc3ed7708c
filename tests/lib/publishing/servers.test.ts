import { join } from 'node:path';
import S3rver from 's3rver';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { renewTimestamp } from '../../../lib/publishing/commit.ts';
import { destinationOf } from '../../../lib/publishing/destination.ts';
import { inspect } from '../../../lib/publishing/status.ts';
import { upload } from '../../../lib/publishing/upload.ts';
import { serveFolder } from '../../browser/serve.ts';
import { hasNginx, startNginx } from './nginx.ts';
import { updateWithTufJs } from './tuf-client.ts';
import { emptyFolder, newWorkshop, noon, publishAll, writeLayer } from './workshop.ts';

const names = Array.from({ length: 40 }, (_, at) => `stod-${at}`);

async function publishedWorkshop() {
  const made = await newWorkshop(names);
  await publishAll(made);
  return { ...made, firstRoot: made.workshop.path('published/metadata/1.root.json') };
}

afterEach(() => vi.unstubAllEnvs());

describe('nginx with WebDAV', () => {
  it('is published to with PUT, and serves TUF clients with gzip, CORS and caching', async () => {
    // Without nginx and the right to install it there is nothing to try; CI must have it.
    if (!hasNginx() && process.env.CI !== 'true') return;
    const { workshop, keys, firstRoot } = await publishedWorkshop();
    const { address } = await startNginx();
    const first = await upload(workshop, destinationOf(`${address}/`));
    expect(first.alreadyThere).toBe(0);
    const bundle = await updateWithTufJs(address, firstRoot, 'se/bundle.jsonl');
    expect(bundle?.split('\n')).toHaveLength(names.length + 2);

    const headers = async (path: string) => (await fetch(`${address}/${path}`)).headers;
    const timestamp = await headers('metadata/timestamp.json');
    expect(timestamp.get('access-control-allow-origin')).toBe('*');
    expect(timestamp.get('cache-control')).toBe('public, max-age=300');
    const missing = await headers('metadata/9.root.json');
    for (const each of [timestamp, missing]) {
      expect(each.get('access-control-expose-headers')).toBe('Date, Age, Retry-After');
    }
    const targets = await headers('metadata/1.targets.json');
    expect(targets.get('content-encoding')).toBe('gzip');
    expect(targets.get('cache-control')).toContain('immutable');

    writeLayer(workshop, 'se', ['astma']);
    await publishAll({ workshop, keys });
    expect((await upload(workshop, destinationOf(address))).sent).toBeLessThan(first.sent);
    expect(await inspect(destinationOf(address), noon)).toMatchObject({ isAccepted: true });
  });

  it('and a folder as its mirror hold the same', async () => {
    if (!hasNginx() && process.env.CI !== 'true') return;
    const { workshop, firstRoot } = await publishedWorkshop();
    const [{ address }, folder] = [await startNginx(), emptyFolder()];
    for (const place of [address, folder]) await upload(workshop, destinationOf(place));
    const mirror = await serveFolder(folder);
    onTestFinished(() => mirror.close());
    const [one, other] = await Promise.all(
      [address, mirror.origin].map((base) => updateWithTufJs(base, firstRoot, 'se/bundle.jsonl')),
    );
    expect(one).toBe(other);
  });

  it('holds drafts for the editor page: let in from elsewhere, with a password', async () => {
    if (!hasNginx() && process.env.CI !== 'true') return;
    const { address } = await startNginx();
    const draft = new URL('/utkast/se/draft.json', address);
    const asked = await fetch(draft, { method: 'OPTIONS' });
    expect([asked.status, asked.headers.get('access-control-allow-headers')]).toEqual([
      204,
      'Authorization, Content-Type',
    ]);
    const shut = await fetch(draft, { method: 'PUT', body: '[]' });
    expect([shut.status, shut.headers.get('access-control-allow-origin')]).toEqual([401, '*']);
    const headers = { authorization: `Basic ${btoa('anna:gran')}` };
    expect((await fetch(draft, { method: 'PUT', body: '[]', headers })).status).toBe(201);
    expect(await (await fetch(draft, { headers })).text()).toBe('[]');
  });
});

describe('an object store that speaks S3', () => {
  it('is published to, atomically and again, and read back', async () => {
    const { workshop, keys } = await publishedWorkshop();
    const store = new S3rver({
      port: 0,
      address: '127.0.0.1',
      silent: true,
      directory: emptyFolder(),
      configureBuckets: [{ name: 'katalog', configs: [] }],
    });
    const { port } = await store.run();
    onTestFinished(() => store.close());
    vi.stubEnv('AWS_ENDPOINT_URL_S3', `http://127.0.0.1:${port}`);
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'S3RVER');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'S3RVER');
    const destination = destinationOf('s3://katalog/nationell');
    const files: string[] = [];
    const first = await upload(workshop, destination, (file) => files.push(file));
    expect([first.sent, files.at(-1)]).toEqual([files.length, 'metadata/timestamp.json']);
    await renewTimestamp(workshop, { online: keys.online, now: noon });
    expect(await upload(workshop, destination)).toMatchObject({ sent: 1 });
    expect(await inspect(destination, noon)).toMatchObject({
      isAccepted: true,
      roles: { length: 4 },
    });
    await expect(
      destinationOf('s3://finns-inte').write('x', new Uint8Array()),
    ).rejects.toMatchObject({ code: 4 });
  });
});

describe('a repository that has been tampered with', () => {
  it.each([
    [
      'metadata/timestamp.json',
      'timestamp is refused: 0 valid signatures where 1 are needed',
      '"version": 1',
      '"version": 9',
    ],
    [
      'metadata/1.snapshot.json',
      'snapshot is refused: its hash is',
      '"version": 1',
      '"version": 9',
    ],
    ['metadata/1.targets.json', 'targets is refused: its hash is', 'edition', 'editiom'],
    [
      'metadata/1.root.json',
      'root is refused: 0 valid signatures where 1 are needed',
      '"threshold": 2',
      '"threshold": 1',
    ],
  ])('in %s is refused with the reason', async (file, why, from, to) => {
    const { workshop } = await publishedWorkshop();
    const folder = workshop.path('published');
    workshop.write(join('published', file), workshop.read('published', file).replace(from, to));
    const state = await inspect(destinationOf(folder), noon);
    expect(state).toMatchObject({
      isAccepted: false,
      why: expect.stringContaining(why),
    });
  });
});

it.each(['http://example.se/', 'https://user:secret@example.se/'])(
  '%s is refused unasked',
  (place) => {
    expect(() => destinationOf(place)).toThrow();
  },
);

it('a server that answers 500 is tried again, then named', async () => {
  const fetched = vi
    .spyOn(globalThis, 'fetch')
    .mockImplementation(async () => new Response('', { status: 502 }));
  onTestFinished(() => fetched.mockRestore());
  await expect(destinationOf('https://example.se/').read('x')).rejects.toMatchObject({
    code: 4,
    message: expect.stringContaining('502'),
  });
  expect(fetched).toHaveBeenCalledTimes(3);
});

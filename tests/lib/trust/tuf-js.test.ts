/** Interoperability: tuf-js, as it is published, updates from a repository of ours (issue 5). */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Updater } from 'tuf-js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient } from '../../trust/client.ts';
import { createRepository } from '../../trust/repository.ts';

const repository = createRepository();
const server = createServer(({ url = '' }, response) => {
  const bytes = repository.served.get(decodeURIComponent(url.slice(1)));
  response.writeHead(bytes === undefined ? 404 : 200).end(bytes);
});
let dir = '';
let origin = '';

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'bredvid-tuf-'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(dir, { recursive: true });
});

describe('tuf-js and our reader', () => {
  it('get the same bytes of the national and a region layer', async () => {
    repository.delegate('se-14');
    repository.rotate('timestamp');
    repository.add('targets', 'se/bundle.jsonl', 'national content, åäö\n');
    repository.add('se-14', 'se-14/bundle.jsonl', 'regional content\n');
    repository.publish('root');
    repository.publish();
    await writeFile(join(dir, 'root.json'), repository.root());
    const updater = new Updater({
      metadataDir: dir,
      metadataBaseUrl: `${origin}/metadata`,
      targetDir: dir,
      targetBaseUrl: `${origin}/targets`,
    });
    await updater.refresh();
    const ours = createClient(repository);
    for (const path of ['se/bundle.jsonl', 'se-14/bundle.jsonl']) {
      const target = await updater.getTargetInfo(path);
      if (target === undefined) throw new Error(`tuf-js knows no ${path}`);
      const file = await updater.downloadTarget(target, join(dir, 'target'));
      expect(await readFile(file, 'utf8')).toBe(await ours.download(path));
    }
    expect(ours.versions()).toEqual({ root: 2, timestamp: 2, snapshot: 2, targets: 2, 'se-14': 1 });
  });
});

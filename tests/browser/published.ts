/**
 * A build of Bredvid that begins with a repository of the test's own, and may reach the test's
 * server: the package's catalogue and one line of the manifest are replaced, nothing else.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../.ci/browsers.mjs';
import { packagedBundles, targetPath } from '../../lib/publishing/packaged.ts';
import { roleOfLayer } from '../../lib/trust/namespace.ts';
import { builds } from '../build-extension.ts';
import { createRepository, type TestRepository } from '../trust/repository.ts';
import { adaptedBuild } from './adapted-build.ts';
import { root } from './harness.ts';

/** The shipped bundles, signed with the test's own keys: its edition 1. */
export function publishShipped(): TestRepository {
  const repository = createRepository();
  for (const { name, text } of packagedBundles()) {
    const path = targetPath(name);
    const role = roleOfLayer(path.split('/')[0] ?? '');
    if (!repository.desks.has(role)) repository.delegate(role);
    repository.add(role, path, text);
  }
  repository.publish();
  return repository;
}

/** The text of a bundle as it is published now. */
export function published(repository: TestRepository, role: string, path: string): string {
  return repository.desk(role).files.get(path)?.toString() ?? '';
}

/**
 * @param sites allowed in it, see `adapted-build.ts`
 * @returns the folder of the build; remove it afterwards
 */
export async function buildFor(
  browser: BrowserKind,
  repository: TestRepository,
  servers: readonly string[],
  sites: readonly string[] = [],
): Promise<string> {
  const dir = await adaptedBuild(builds[browser], sites, servers);
  await rm(join(dir, 'catalogue'), { recursive: true });
  await writeRepository(repository, join(dir, 'catalogue'));
  return dir;
}

/** Writes all that is served under a folder. */
export async function writeRepository({ served }: TestRepository, folder: string): Promise<void> {
  for (const [path, bytes] of served) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}

export interface PublishedServer {
  /** `http://127.0.0.1:PORT/`. */
  readonly address: string;
  /** Paths asked for, in order. */
  readonly requests: readonly string[];
  stop(): Promise<void>;
}

/**
 * A static server of what the repository holds at the moment, as an object store answers.
 * @param send sends the body; all of it at once when not given
 */
export async function servePublished(
  repository: TestRepository,
  send = (response: ServerResponse, body: Uint8Array | undefined) => {
    response.end(body);
  },
): Promise<PublishedServer> {
  const requests: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    const path = decodeURIComponent(url.slice(1));
    requests.push(path);
    const bytes = repository.served.get(path);
    const isTimestamp = path.endsWith('timestamp.json');
    response.writeHead(bytes === undefined ? 404 : 200, {
      'access-control-allow-origin': '*',
      'cache-control': isTimestamp ? 'max-age=300' : 'max-age=31536000, immutable',
    });
    send(response, bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, requests, stop: () => stopped(server) };
}

function stopped(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

interface ExtensionPage {
  readonly chrome: typeof import('webextension-polyfill');
}

/** Names the mirrors, as a policy would. */
export async function updateFrom(panel: Page, addresses: readonly string[]): Promise<void> {
  await panel.evaluate(async (sources) => {
    const { chrome } = globalThis as unknown as ExtensionPage;
    await chrome.storage.local.set({ 'updates-from': { sources } });
  }, addresses);
}

/** One poll: the alarm that is planned comes now. Answers with how it went. */
export async function poll(panel: Page): Promise<{ failures: number; trouble?: string }> {
  return await panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as ExtensionPage;
    const told = new Promise<{ failures: number; trouble?: string }>((resolve) => {
      chrome.storage.local.onChanged.addListener(({ updates }) => {
        const news = updates?.newValue as { failures: number; nextAt?: number } | undefined;
        const before = updates?.oldValue as { nextAt?: number } | undefined;
        if (news?.nextAt !== undefined && news.nextAt !== before?.nextAt) resolve(news);
      });
    });
    await chrome.alarms.create('catalogue-update', { when: Date.now() });
    return await told;
  });
}

interface RoleFile {
  readonly signed: { readonly targets: Readonly<Record<string, object>> };
}

/** The metadata of a role as it is packaged. */
export async function packagedRole(role: string): Promise<RoleFile> {
  const folder = join(root, 'public/catalogue/metadata');
  const name = (await readdir(folder)).find((each) => each.endsWith(`.${role}.json`)) ?? '';
  return JSON.parse(await readFile(join(folder, name), 'utf8'));
}

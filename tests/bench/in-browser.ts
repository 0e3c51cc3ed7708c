/** Pages of loopback servers in headless Chromium, with the bench's browser side in them. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../../.ci/browsers.mjs';

/** @throws Error when there is no Chromium on this machine */
export function chromiumProgram(): string {
  const program = findBrowser('chromium');
  if (program === undefined) throw new Error('No Chromium. Run: node .ci/setup.mjs --browsers');
  return program;
}

export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // So that what one measurement leaves behind is not collected in the next.
  '--js-flags=--expose-gc',
];

/** One script out of a TypeScript entry, as a browser runs it; what it exports is `bench.…`. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'chrome120',
      lib: { entry: join(import.meta.dirname, entry), formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const output = first && 'output' in first ? first.output : [];
  for (const one of output) if (one.type === 'chunk') return one.code;
  throw new Error(`nothing was built from ${entry}`);
}

export interface BenchPage {
  readonly page: Page;
  /** Calls a function that the page's entry exports; what is given and answered is JSON. */
  call<T>(name: string, ...given: readonly unknown[]): Promise<T>;
}

export interface BenchPages {
  /** Each of an origin of its own: they share nothing on the disk. */
  readonly pages: readonly BenchPage[];
  close(): Promise<void>;
}

/** Opens the entry `count` times in one browser with a fresh profile. */
export async function openBenchPages(entry: string, count: number): Promise<BenchPages> {
  const script = await bundle(entry);
  const servers = await Promise.all(Array.from({ length: count }, () => serve(script)));
  const browser = await launch({
    executablePath: chromiumProgram(),
    headless: true,
    pipe: true,
    args: chromiumFlags,
    protocolTimeout: 600_000,
  });
  const pages: BenchPage[] = [];
  for (const server of servers) {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    pages.push({ page, call: (name, ...given) => call(page, name, given) });
  }
  return {
    pages,
    async close() {
      await browser.close();
      for (const server of servers) server.close();
    },
  };
}

/** Opens the entry once in a fresh profile. */
export async function openBenchPage(
  entry: string,
): Promise<BenchPage & { close(): Promise<void> }> {
  const { pages, close } = await openBenchPages(entry, 1);
  const [page] = pages;
  if (page === undefined) throw new Error('the page did not open');
  return { ...page, close };
}

async function serve(script: string): Promise<Server> {
  const server = createServer((request, response) => {
    const isScript = request.url === '/bench.js';
    // Isolated pages get a clock of 5 µs instead of 100.
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(
      isScript ? script : '<!doctype html><title>bench</title><script src="/bench.js"></script>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function call<T>(page: Page, name: string, given: readonly unknown[]): Promise<T> {
  return (await page.evaluate(`bench.${name}(...${JSON.stringify(given)})`)) as T;
}

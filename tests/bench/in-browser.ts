/** A page of a loopback server in headless Chromium, with the bench's browser side in it. */
import { createServer } from 'node:http';
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
];

/** One script out of a TypeScript entry, as a browser runs it. */
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
  const chunk =
    first && 'output' in first ? first.output.find((one) => one.type === 'chunk') : undefined;
  if (chunk === undefined) throw new Error(`nothing was built from ${entry}`);
  return chunk.code;
}

export interface BenchPage {
  readonly page: Page;
  /** Calls a function that the page's entry exports. */
  call<T>(name: string, ...given: readonly unknown[]): Promise<T>;
  close(): Promise<void>;
}

/** Opens the entry in a fresh profile. */
export async function openBenchPage(entry: string): Promise<BenchPage> {
  const script = await bundle(entry);
  const server = createServer((request, response) => {
    const isScript = request.url === '/bench.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(
      isScript ? script : '<!doctype html><title>bench</title><script src="/bench.js"></script>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await launch({
    executablePath: chromiumProgram(),
    headless: true,
    pipe: true,
    args: chromiumFlags,
    protocolTimeout: 600_000,
  });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  return {
    page,
    call: async (name, ...given) =>
      (await page.evaluate(`bench.${name}(...${JSON.stringify(given)})`)) as never,
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/**
 * A web server on loopback for record pages in tests: a folder as it is, plus pages written in
 * the test. A second port serves the same as another origin. It keeps what was asked of it, so
 * that a test can say that nothing else was.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export interface ServedFolder {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** Another origin with the same files. */
  readonly otherOrigin: string;
  /** Paths asked for so far, in order. */
  readonly requests: readonly string[];
  /** Serves this markup at `/NAME` on both origins and returns its address on the first. */
  page(name: string, html: string): string;
  /** Keeps answers to this path back until the function it returns is called. */
  hold(path: string): () => void;
  close(): Promise<void>;
}

/** Serves `dir` (or nothing but written pages) on two free ports of 127.0.0.1. */
export async function serveFolder(dir?: string): Promise<ServedFolder> {
  const requests: string[] = [];
  const written = new Map<string, string>();
  const held = new Map<string, Promise<void>>();

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    requests.push(path);
    await held.get(path);
    const body = written.get(path) ?? (await fileIn(dir, path));
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = mediaTypes[written.has(path) ? '.html' : extname(path) || '.html'];
    response.writeHead(200, { 'content-type': type ?? 'application/octet-stream' }).end(body);
  }

  const servers = [createServer(answer), createServer(answer)];
  const [origin, otherOrigin] = await Promise.all(servers.map(listen));
  if (origin === undefined || otherOrigin === undefined) throw new Error('No free port');

  return {
    origin,
    otherOrigin,
    requests,
    page(name, html) {
      written.set(`/${name}`, html);
      return `${origin}/${name}`;
    },
    hold(path) {
      const { promise, resolve } = Promise.withResolvers<void>();
      held.set(path, promise);
      return () => {
        held.delete(path);
        resolve();
      };
    },
    async close() {
      await Promise.all(servers.map(closed));
    },
  };
}

async function fileIn(dir: string | undefined, path: string): Promise<Buffer | undefined> {
  if (dir === undefined) return undefined;
  const inside = normalize(decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path));
  try {
    return await readFile(join(dir, inside));
  } catch {
    return undefined;
  }
}

function listen(server: Server): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  server.once('error', reject);
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (address === null || typeof address === 'string')
      reject(new Error('Not listening on a port'));
    else resolve(`http://127.0.0.1:${address.port}`);
  });
  return promise;
}

function closed(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  server.closeAllConnections();
  return promise;
}

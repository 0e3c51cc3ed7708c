/**
 * A folder on a web server that takes PUT, as WebDAV does, from whoever has the password, and lets
 * pages of other origins in (the lines for the editor page in docs/administrator.md).
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface WebFolder {
  /** `http://127.0.0.1:PORT/`. */
  readonly address: string;
  /** What lies there, by path. */
  readonly files: Map<string, Buffer>;
  close(): Promise<void>;
}

const crossOrigin = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, PUT',
  'access-control-allow-headers': 'authorization, content-type',
};

export async function serveWebFolder(user: string, password: string): Promise<WebFolder> {
  const files = new Map<string, Buffer>();
  const expected = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(request.url ?? '/').slice(1);
    const answer = (status: number, body?: Buffer) =>
      response.writeHead(status, crossOrigin).end(body);
    if (request.method === 'OPTIONS') return answer(204);
    if (request.headers.authorization !== expected) return answer(401);
    if (request.method === 'PUT') {
      files.set(path, Buffer.concat(await request.toArray()));
      return answer(201);
    }
    const file = files.get(path);
    return file === undefined ? answer(404) : answer(200, file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    files,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** A server in the place of `fetch`: a repository, and what goes wrong on the way from it. */
import { vi } from 'vitest';
import type { TestRepository } from './repository.ts';

export const SERVER = 'https://catalogue.example/';

/** Answers in the place of the server: to a path of the repository, or to none (`undefined`). */
export type Answer = (path: string, honest: () => Response) => Response | Promise<Response>;

export interface FakeServer {
  /** Paths asked for, in order. */
  readonly requests: string[];
  answer: Answer;
}

/** Has `fetch` ask the repository at `SERVER`, and the package for all else. */
export function serve(repository: TestRepository, packaged: TestRepository): FakeServer {
  const server: FakeServer = { requests: [], answer: (_, honest) => honest() };
  vi.stubGlobal('fetch', async (address: string, init?: RequestInit) => {
    if (!address.startsWith(SERVER)) {
      const path = address.replace(/^[a-z-]+:\/\/[^/]+\/(?:catalogue\/)?/, '');
      return answerOf(packaged.served.get(path));
    }
    const path = address.slice(SERVER.length);
    server.requests.push(path);
    init?.signal?.throwIfAborted();
    return await server.answer(path, () => answerOf(repository.served.get(path)));
  });
  return server;
}

function answerOf(bytes: Uint8Array<ArrayBuffer> | undefined): Response {
  return new Response(bytes ?? null, { status: bytes === undefined ? 404 : 200 });
}

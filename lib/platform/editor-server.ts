/**
 * Files on the organisation's own server (WebDAV, or any that takes PUT), for the editor page: opened
 * from their address and put back to it. Only hosts of this build can be asked (`publishers.ts`); the
 * server has to allow it (CORS, docs/administrator.md), so no permission is asked for, by which the
 * host's pages could be read.
 */
import type { Login, ServerTrouble } from '../editing/server-file.ts';
import { originOf } from './settings-schema.ts';
import { builtFor } from './update-sources.ts';

/** What stands in the way, and the host or status that it is about. */
export class ServerError extends Error {
  override readonly name = 'ServerError';
  readonly trouble: ServerTrouble;
  constructor(trouble: ServerTrouble, about: string) {
    super(about);
    this.trouble = trouble;
  }
}

/** Larger than any layer or workbook of one. */
const MOST_BYTES = 32_000_000;
const PATIENCE_MS = 60_000;

/** What this build can reach, as its administrator wrote it: `https://katalog.example.se`. */
export function reachedServers(): readonly string[] {
  return builtFor().filter((source) => originOf(source) !== undefined);
}

/** @throws ServerError saying why not */
export async function readFromServer(address: string, login: Login): Promise<File> {
  const url = addressed(address);
  const answer = await ask(url, { cache: 'no-store', headers: headersFor(login) });
  const announced = Number(answer.headers.get('content-length'));
  const body = announced > MOST_BYTES ? undefined : await answer.blob().catch(() => null);
  if (body === null) throw new ServerError('unreachable', url.host);
  if (body === undefined || body.size > MOST_BYTES) throw new ServerError('large', url.host);
  return new File([body], url.pathname.split('/').at(-1) ?? '');
}

/**
 * @param before the file as it was opened or last put here; nothing where it is to be a new one
 * @throws ServerError `changed` when something else lies there
 */
export async function putToServer(
  address: string,
  content: string,
  before: string | undefined,
  login: Login,
): Promise<void> {
  const url = addressed(address);
  const there = await readFromServer(address, login).catch((error: unknown) => {
    if (error instanceof ServerError && error.trouble === 'missing') return undefined;
    throw error;
  });
  const lying = await there?.text();
  if (lying === content) return;
  if (lying !== before) throw new ServerError('changed', url.host);
  const headers = { ...headersFor(login), 'content-type': 'application/json' };
  await ask(url, { method: 'PUT', body: content, headers });
}

function addressed(address: string): URL {
  const url = URL.parse(address.trim());
  const isSafe = /^https:|^http:\/\/(?:127\.0\.0\.1|localhost)[:/]/.test(url?.href ?? '');
  if (url === null || !isSafe || url.username !== '') throw new ServerError('address', '');
  const isReached = reachedServers().some((source) =>
    url.href.startsWith(source.replace(/\/*$/, '/')),
  );
  if (!isReached) throw new ServerError('host', url.host);
  return url;
}

function headersFor({ user, password }: Login): Record<string, string> {
  if (user === '') return {};
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  return { authorization: `Basic ${btoa(String.fromCharCode(...bytes))}` };
}

async function ask(url: URL, init: RequestInit): Promise<Response> {
  const answer = await fetch(url, {
    ...init,
    // Nothing of the browser goes along, and a log-in page in the way is a clean failure.
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => {
    throw new ServerError('unreachable', url.host);
  });
  if (answer.ok) return answer;
  void answer.body?.cancel();
  const { status } = answer;
  if (status === 401 || status === 403) throw new ServerError('login', url.host);
  if (status === 404 || status === 410) throw new ServerError('missing', url.host);
  throw new ServerError('refused', `${url.host}: ${status}`);
}

/**
 * Reads a published repository over HTTP: nothing is sent along, nothing is followed elsewhere, and
 * an answer is broken off where it is longer or slower than any honest one.
 */
import type { Bytes } from '../trust/bytes.ts';
import type { ReadFile } from '../trust/repository.ts';

/** Milliseconds until a file has to be there, small and large. */
const PATIENCE_MS = 30_000;
const BUNDLE_PATIENCE_MS = 120_000;
const LARGE = 1_000_000;

/** The server could not be reached, or did not give the file. It may well do later. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly refused = 'unreachable';
  /** Milliseconds the server asks to be left alone. */
  readonly retryAfter: number | undefined;

  constructor(path: string, why: string, retryAfter?: number) {
    super(`${path} could not be fetched: ${why}. It is tried again by itself.`);
    this.retryAfter = retryAfter;
  }
}

export interface Mirror {
  readonly read: ReadFile;
  /** The time by the server's clock (ms since 1970), once it has told; its own word only. */
  serverTime(): number | undefined;
}

/**
 * @param address of the repository, with a slash at the end
 * @param patience milliseconds until a file has to be there; by its size when not given
 */
export function openMirror(address: string, patience?: number): Mirror {
  let serverTime: number | undefined;

  async function read(path: string, cap: number): Promise<Bytes | undefined> {
    let answer: Response;
    const longest = patience ?? (cap > LARGE ? BUNDLE_PATIENCE_MS : PATIENCE_MS);
    try {
      answer = await fetch(address + path, {
        // No cookie, no log-in, no address of ours; a log-in page in the way is a clean failure.
        credentials: 'omit',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        // The one file whose content changes under its name, and the one that may not be there yet.
        cache: /(?:timestamp|\.root)\.json$/.test(path) ? 'no-cache' : 'default',
        signal: AbortSignal.timeout(longest),
      });
    } catch (cause) {
      throw new TransportError(path, cause instanceof Error ? cause.name : 'no answer');
    }
    const { status, headers } = answer;
    serverTime = timeOf(headers) ?? serverTime;
    if (answer.ok) return await readBody(path, answer, cap);
    void answer.body?.cancel().catch(() => undefined);
    // Object stores answer 403 for what they do not have.
    if (status === 404 || status === 403 || status === 410) return undefined;
    throw new TransportError(path, `the server answered ${status}`, waitIn(headers, serverTime));
  }

  return { read, serverTime: () => serverTime };
}

async function readBody(path: string, { body, headers }: Response, cap: number): Promise<Bytes> {
  const parts: Uint8Array[] = [];
  let length = 0;
  // Before a byte of it is read; the length of a packed answer is another than that of the file.
  if (Number(headers.get('content-length')) > cap && !headers.has('content-encoding')) {
    void body?.cancel().catch(() => undefined);
    throw new TransportError(path, `it is longer than ${cap} bytes`);
  }
  const reader = body?.getReader();
  try {
    for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
      length += part.value.length;
      // An endless answer fills no memory (endless-data attack).
      if (length > cap) {
        void reader?.cancel().catch(() => undefined);
        throw new TransportError(path, `it is longer than ${cap} bytes`);
      }
      parts.push(part.value);
    }
  } catch (error) {
    if (error instanceof TransportError) throw error;
    throw new TransportError(path, 'it broke off');
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** When the server wrote the answer, and how long it has lain in a cache since. */
function timeOf(headers: Headers): number | undefined {
  const date = Date.parse(headers.get('date') ?? '');
  const age = Number(headers.get('age') ?? 0);
  return Number.isNaN(date) || !(age >= 0) ? undefined : date + age * 1000;
}

/** `Retry-After`: seconds, or a day and time. */
function waitIn(headers: Headers, now = Date.now()): number | undefined {
  const wait = headers.get('retry-after') ?? '';
  if (/^\d+$/.test(wait)) return Number(wait) * 1000;
  const until = Date.parse(wait);
  return Number.isNaN(until) ? undefined : Math.max(0, until - now);
}

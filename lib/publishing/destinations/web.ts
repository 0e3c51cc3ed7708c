/**
 * A web server that takes PUT: nginx or Apache with WebDAV, or any service that stores what is
 * put. A name and password come from `BREDVID_PUT_USER` and `BREDVID_PUT_PASSWORD`, a token from
 * `BREDVID_PUT_TOKEN`, never from the command line, where other users of the machine see them.
 */
import { type Destination, headersOf } from '../destination.ts';
import { Refused } from '../refusal.ts';

const ATTEMPTS = 3;
const TIMEOUT = 60_000;

export function webDestination(place: string): Destination {
  const base = new URL(place.endsWith('/') ? place : `${place}/`);
  if (
    base.protocol === 'http:' &&
    !/^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(base.hostname)
  ) {
    throw new Refused(`${place} is not encrypted`, 'Publish over https', 'usage');
  }
  if (base.username !== '') {
    throw new Refused(
      'A password on the command line can be read by others',
      'Set BREDVID_PUT_USER and BREDVID_PUT_PASSWORD instead',
      'usage',
    );
  }
  return {
    name: place,
    async read(file) {
      const response = await request(new URL(file, base), {
        headers: { 'cache-control': 'no-cache' },
      });
      if (response.status === 404) return undefined;
      if (!response.ok) throw refusedBy(base, file, response);
      return new Uint8Array(await response.arrayBuffer());
    },
    async write(file, content) {
      const { contentType, cacheControl } = headersOf(file);
      const response = await request(new URL(file, base), {
        method: 'PUT',
        body: Uint8Array.from(content),
        headers: { 'content-type': contentType, 'cache-control': cacheControl },
      });
      await response.arrayBuffer();
      if (!response.ok) throw refusedBy(base, file, response);
    },
  };
}

function refusedBy(base: URL, file: string, response: Response): Refused {
  const isAccess = response.status === 401 || response.status === 403;
  return new Refused(
    `${base.host} answered ${response.status} ${response.statusText} for ${file}`,
    isAccess
      ? 'Check BREDVID_PUT_USER, BREDVID_PUT_PASSWORD or BREDVID_PUT_TOKEN'
      : 'Check the address and the server, then run this again: it goes on where it stopped',
    'remote',
  );
}

/** Server errors and lost connections are tried again; everything put is whole or absent. */
async function request(url: URL, init: RequestInit & { readonly headers: Record<string, string> }) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const headers = { ...init.headers, ...authorization() };
      const signal = AbortSignal.timeout(TIMEOUT);
      const response = await fetch(url, { ...init, headers, signal, redirect: 'error' });
      if (response.status < 500 || attempt === ATTEMPTS) return response;
      await response.arrayBuffer();
    } catch (cause) {
      if (attempt < ATTEMPTS) continue;
      const why =
        cause instanceof Error && cause.cause instanceof Error
          ? cause.cause.message
          : String(cause);
      throw new Refused(
        `${url.host} could not be reached: ${why}`,
        'Check the address, or run this again later: it goes on where it stopped',
        'remote',
        { cause },
      );
    }
  }
}

function authorization(): Record<string, string> {
  const {
    BREDVID_PUT_USER: user,
    BREDVID_PUT_PASSWORD: password,
    BREDVID_PUT_TOKEN: token,
  } = process.env;
  if (token !== undefined) return { authorization: `Bearer ${token}` };
  if (user === undefined) return {};
  return { authorization: `Basic ${Buffer.from(`${user}:${password ?? ''}`).toString('base64')}` };
}

import './fake-extension.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import {
  putToServer,
  reachedServers,
  readFromServer,
} from '../../../lib/platform/editor-server.ts';

const nobody = { user: '', password: '' };
const anna = { user: 'anna', password: 'gräs' };
const place = 'https://katalog.example.se/utkast/se.json';

beforeEach(() => {
  const reached = "connect-src 'self' https://katalog.example.se; form-action 'none'";
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    ...browser.runtime.getManifest(),
    content_security_policy: { extension_pages: reached },
  });
});
afterEach(() => vi.restoreAllMocks());

function answering(...answers: readonly Response[]) {
  const left = [...answers];
  const fetched = vi.spyOn(globalThis, 'fetch');
  fetched.mockReset();
  return fetched.mockImplementation(async () => {
    const next = left.shift();
    if (next === undefined) throw new TypeError('Failed to fetch');
    return next;
  });
}

it('reaches what the build lists, and no pattern', () => {
  expect(reachedServers()).toEqual(['https://katalog.example.se']);
});

describe('a file on a server', () => {
  it.each([
    ['http://katalog.example.se/utkast/se.json', 'address'],
    ['https://anna:gran@katalog.example.se/se.json', 'address'],
    ['file:///etc/passwd', 'address'],
    ['se.json', 'address'],
    ['https://annan.example.se/se.json', 'host'],
    ['https://katalog.example.se.annan.se/se.json', 'host'],
  ])('is not asked for at %s', async (address, trouble) => {
    const fetched = answering();
    await expect(readFromServer(address, nobody)).rejects.toMatchObject({ trouble });
    expect(fetched).not.toHaveBeenCalled();
  });

  it('is asked for with nothing of the browser, and with a name only where one is written', async () => {
    const fetched = answering(new Response('[]'), new Response('[]'));
    expect((await readFromServer(place, nobody)).name).toBe('se.json');
    await readFromServer(place, anna);
    const [plain, named] = fetched.mock.calls.map(([, init]) => init);
    expect(plain).toMatchObject({ credentials: 'omit', redirect: 'error', headers: {} });
    expect(named?.headers).toEqual({ authorization: 'Basic YW5uYTpncsOkcw==' });
  });

  it.each([
    [new Response('', { status: 401 }), 'login'],
    [new Response('', { status: 404 }), 'missing'],
    [new Response('', { status: 500 }), 'refused'],
    [new Response('', { headers: { 'content-length': '99000000' } }), 'large'],
  ])('%o is told as %s', async (answer, trouble) => {
    answering(answer);
    await expect(readFromServer(place, nobody)).rejects.toMatchObject({ trouble });
  });

  it('that does not answer is told', async () => {
    answering();
    await expect(readFromServer(place, nobody)).rejects.toMatchObject({ trouble: 'unreachable' });
  });

  it("is put anew or over what was seen there, never over another's", async () => {
    const missing = () => new Response('', { status: 404 });
    const made = () => new Response(null, { status: 201 });
    const fetched = answering(missing(), made(), new Response('[1]'), made());
    await putToServer(place, '[1]', undefined, anna);
    await putToServer(place, '[2]', '[1]', anna);
    expect(fetched.mock.calls.map(([, init]) => init?.method ?? 'GET')).toEqual([
      'GET',
      'PUT',
      'GET',
      'PUT',
    ]);
    const other = answering(new Response('[3]'));
    await expect(putToServer(place, '[2]', '[1]', anna)).rejects.toMatchObject({
      trouble: 'changed',
    });
    expect(other).toHaveBeenCalledTimes(1);
    const same = answering(new Response('[2]'));
    await putToServer(place, '[2]', '[1]', anna);
    expect(same).toHaveBeenCalledTimes(1);
  });
});

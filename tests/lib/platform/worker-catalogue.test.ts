import { afterEach, expect, it, vi } from 'vitest';
import { createWordBook } from '../../../lib/reading/words/word-book.ts';

const policy = { siteHints: [{ match: 'https://journal.example.se', ignore: ['aside'] }] };
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getURL: (path: string) => `chrome-extension://x${path}` },
    storage: { local: { get: async () => ({ policy }) } },
  },
}));
const { createWorkerCatalogue } = await import('../../../lib/platform/worker-catalogue.ts');

afterEach(() => vi.unstubAllGlobals());

/** A package whose catalogue is gone: only what stands here can be read. */
function packageWith(files: Readonly<Record<string, string>>): void {
  vi.stubGlobal('fetch', async (address: string) => {
    const text = files[new URL(address).pathname];
    return new Response(text ?? null, { status: text === undefined ? 404 : 200 });
  });
}

it('gives the words of labels and the hints for sites also when no catalogue can be opened', async () => {
  const book = { ...createWordBook(), hints: [{ match: 'https://a.se', diagnosisList: ['#dx'] }] };
  packageWith({ '/reading/words.json': JSON.stringify(book) });
  const catalogue = createWorkerCatalogue();

  const hints = [...book.hints, ...policy.siteHints];
  const expected = { ...book, names: {}, hints, today: expect.any(Number) };
  expect(await catalogue.termTable()).toEqual(expected);
  expect(await catalogue.termTable()).toEqual(expected);
});

it('says so when the package has no words, and reads them when asked again', async () => {
  const catalogue = createWorkerCatalogue();
  packageWith({});
  await expect(catalogue.termTable()).rejects.toThrow('The package has no file reading/words.json');
  packageWith({ '/reading/words.json': JSON.stringify(createWordBook()) });

  expect((await catalogue.termTable()).categories).toMatch(/^A00/);
});

import { afterEach, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({
  default: { runtime: { getURL: (path: string) => `chrome-extension://x${path}` } },
}));
const { createWorkerCatalogue } = await import('../../../lib/platform/worker-catalogue.ts');

afterEach(() => vi.unstubAllGlobals());

it('gives the words of labels also when no catalogue can be opened', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('broken package')));

  const table = await createWorkerCatalogue().termTable();

  expect(table.names).toEqual({});
  expect(table.categories.length).toBeGreaterThan(0);
});

import { afterEach, describe, expect, it } from 'vitest';
import { type CatalogueStore, openCatalogueStore } from '../../../lib/platform/catalogue-store.ts';
import { icd, layerWith, supportFor } from '../matching/builders.ts';

const opened: CatalogueStore[] = [];
let names = 0;

async function openOne(): Promise<CatalogueStore> {
  names += 1;
  const name = `catalogue-${names}`;
  const store = await openCatalogueStore({ name });
  opened.push(store);
  return store;
}

afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});

describe('a stored layer', () => {
  it.each([
    ['E11.9A', 'E11.9', 1],
    ['E11.9A', 'E11', 2],
    ['E11', 'E11', 0],
  ])('covers %s from a focus on %s', async (code, focus, distance) => {
    const store = await openOne();
    await store.replaceLayer(layerWith([supportFor([focus]), supportFor(['J44'])]), 'a');
    const matches = await store.lookUp([icd(code)], ['se']);
    expect(matches.map(({ support }) => support.focus)).toEqual([[focus]]);
    expect(matches[0]?.because).toEqual([{ coding: icd(code), focus, distance, broad: false }]);
  });

  it('is not covered upwards', async () => {
    const store = await openOne();
    await store.replaceLayer(layerWith([supportFor(['E11.9'])]), 'a');
    expect(await store.lookUp([icd('E11')], ['se'])).toEqual([]);
  });

  it('is replaced whole', async () => {
    const store = await openOne();
    const other = await openOne();
    await store.replaceLayer(layerWith([supportFor(['E11'])]), 'a');
    await store.replaceLayer(layerWith([supportFor(['J44'])], { edition: 2 }), 'b');
    expect(await store.lookUp([icd('E11')], ['se'])).toEqual([]);
    expect(await store.lookUp([icd('J44')], ['se'])).toHaveLength(1);
    expect(await other.layers()).toEqual([]);
    expect(await store.layers()).toEqual([
      { id: 'se', edition: 2, published: '2026-11-01', count: 1, sha256: 'b' },
    ]);
  });
});

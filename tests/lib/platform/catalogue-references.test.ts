import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { ReferenceBundle } from '../../../lib/catalogue/bundle.ts';
import { openCatalogueStore } from '../../../lib/platform/catalogue-store.ts';

const bundle = (layer: string, ...lines: readonly string[]): ReferenceBundle => ({
  content: 'registers',
  layer,
  edition: 3,
  published: '2026-11-22',
  minExtension: '0.1.0',
  lines,
});

describe('reference bundles in the store', () => {
  it('are kept as published, a layer beside the other, and replaced whole', async () => {
    const store = await openCatalogueStore({ name: 'references' });
    await store.replaceReference(bundle('se', 'a', 'b'), '11');
    await store.replaceReference(bundle('se-14', 'c'), '22');
    await store.replaceReference(bundle('se', 'd'), '33');
    expect(await store.referenceLines('registers')).toEqual([
      { layer: 'se', lines: ['d'] },
      { layer: 'se-14', lines: ['c'] },
    ]);
    expect(await store.referenceLines('bodies')).toEqual([]);
    expect(await store.references()).toEqual([
      {
        content: 'registers',
        layer: 'se',
        edition: 3,
        published: '2026-11-22',
        count: 1,
        sha256: '33',
      },
      {
        content: 'registers',
        layer: 'se-14',
        edition: 3,
        published: '2026-11-22',
        count: 1,
        sha256: '22',
      },
    ]);
    store.close();
  });

  it('may be empty', async () => {
    const store = await openCatalogueStore({ name: 'empty-references' });
    await store.replaceReference(bundle('se'), '11');
    expect(await store.referenceLines('registers')).toEqual([{ layer: 'se', lines: [] }]);
    store.close();
  });
});

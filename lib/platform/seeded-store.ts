/**
 * The catalogue for pages that read it once: opened when the package is taken in, or half of it
 * would be all they ever show.
 */
import { type CatalogueStore, openCatalogueStore } from './catalogue-store.ts';
import { seedPackagedEdition } from './packaged-edition.ts';
import { readPackaged } from './worker-catalogue.ts';

/** Never fails: a package that cannot be taken in leaves what was stored before it. */
export async function openSeededStore(): Promise<CatalogueStore> {
  const store = await openCatalogueStore();
  await seedPackagedEdition(store, readPackaged).catch(() => undefined);
  return store;
}

/** Stores what is newer in the package. Apart, because it is seldom the panel's turn to do it. */
import type { CatalogueStore } from '../../lib/platform/catalogue-store.ts';
import { seedPackagedEdition } from '../../lib/platform/packaged-edition.ts';
import { readPackaged } from '../../lib/platform/worker-catalogue.ts';

export async function seed(store: CatalogueStore): Promise<void> {
  await seedPackagedEdition(store, readPackaged);
}

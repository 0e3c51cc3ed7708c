/** What a store holds, for tests to look at. */
import type { CatalogueStore } from '../../lib/platform/catalogue-store.ts';
import { withdrawnIn } from '../../lib/platform/catalogue-withdrawn.ts';

/** All that is withdrawn, by the support's id. */
export function withdrawnOf({ connection }: CatalogueStore) {
  return connection.read('Reading what is withdrawn', withdrawnIn);
}

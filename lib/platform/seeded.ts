/** What was last taken from a package, all of it: its stamp, and which files it has. */
import type { CatalogueConnection } from './catalogue-connection.ts';

export const SEEDED = 'seeded';

export interface Seeded {
  readonly stamp: string;
  readonly paths: readonly string[];
}

/** @returns nothing as long as no package has been taken in to its end */
export async function readSeeded({ read }: CatalogueConnection): Promise<Seeded | undefined> {
  const [seeded] = await read('Reading what is seeded', (reading) => reading.get([SEEDED]));
  return seeded as Seeded | undefined;
}

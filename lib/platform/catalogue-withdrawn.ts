/** What is withdrawn, in the store: one value, with the list of each role that has one. */
import type { SupportId } from '../catalogue/support.ts';
import type { Withdrawal } from '../catalogue/withdrawn.ts';
import type { CatalogueConnection } from './catalogue-connection.ts';
import type { ShelfReading } from './catalogue-shelf.ts';

export interface WithdrawnList {
  /** Of the file it came from, hexadecimal. */
  readonly sha256: string;
  /** Told by a server, and so newer than any package. */
  readonly isServed: boolean;
  readonly withdrawn: readonly Withdrawal[];
}

type Lists = Readonly<Record<string, WithdrawnList>>;

const WITHDRAWN = 'withdrawn';

/** The lists as they are stored, by their paths in the repository: `se-14/withdrawn.json`. */
export async function readWithdrawnLists({ read }: CatalogueConnection): Promise<Lists> {
  const [lists] = await read('Reading what is withdrawn', (reading) => reading.get([WITHDRAWN]));
  return listsIn(lists);
}

/** What is stored, if it is lists: without, none is withdrawn until the package says so again. */
function listsIn(stored: unknown): Lists {
  return typeof stored === 'object' ? (stored as Lists) : {};
}

/** Puts a list in the place of the one of the same path. */
export async function replaceWithdrawn(
  { write }: CatalogueConnection,
  path: string,
  list: WithdrawnList,
): Promise<void> {
  await write('Storing what is withdrawn', async (writing) => {
    const [lists] = await writing.get([WITHDRAWN]);
    await writing.put([[WITHDRAWN, { ...listsIn(lists), [path]: list }]]);
  });
}

/** All that is withdrawn, by the support's id, within a transaction of the asker's. */
export async function withdrawnIn(
  reading: ShelfReading,
): Promise<ReadonlyMap<SupportId, Withdrawal>> {
  const [stored] = await reading.get([WITHDRAWN]);
  const lists: readonly WithdrawnList[] = Object.values(listsIn(stored));
  return new Map(lists.flatMap(({ withdrawn }) => withdrawn.map((one) => [one.id, one])));
}

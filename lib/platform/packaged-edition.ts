/**
 * The edition that comes with the extension: a wiped profile works offline at once, and a broken
 * database is healed from it. It is a signed repository as a server's is, read by the same code;
 * only that it is read after its time too (trust.md §1: availability wins for reading). What is
 * stored and newer stays.
 */
import { CatalogueError } from '../catalogue/errors.ts';
import { sha256Of } from '../trust/bytes.ts';
import { TrustError } from '../trust/errors.ts';
import { refresh } from '../trust/refresh.ts';
import type { Accepted } from '../trust/refreshing.ts';
import type { ReadFile } from '../trust/repository.ts';
import { type Listed, listedIn, readListed } from '../trust/targets.ts';
import {
  isBundle,
  isWithdrawn,
  readBundle,
  type StoredFile,
  storeBundle,
  storedFiles,
  storeWithdrawn,
} from './catalogue-intake.ts';
import type { CatalogueStore } from './catalogue-store.ts';
import { CatalogueStoreError } from './catalogue-store-error.ts';
import { readWithdrawnLists } from './catalogue-withdrawn.ts';
import { readSeeded, SEEDED, type Seeded } from './seeded.ts';

const FOLDER = 'catalogue/';
const LOCK = 'bredvid-packaged-edition';
/**
 * What updates have accepted (`update-state.ts`), as the database mirrors it: as long as it is there,
 * all that they brought is.
 */
export const TRUST = 'trust';

/**
 * Stores what is newer in the package than what is stored (or of the same edition with other
 * bytes, as a rebuilt package has), once for each package; and at any time what is missing. One
 * context at a time where Web Locks are to be had. A file that fails leaves the others stored; a
 * database that cannot be read is begun anew.
 *
 * @param read reads a file of the package: `catalogue/metadata/timestamp.json`
 * @throws CatalogueStoreError for the first file that could not be stored
 */
export async function seedPackagedEdition(store: CatalogueStore, read: ReadFile): Promise<void> {
  await alone(async () => {
    const failures = await seed(store, read);
    if (failures.some((failure) => failure.trouble === 'broken')) {
      await store.rebuild();
      const again = await seed(store, read);
      if (again[0] !== undefined) throw again[0];
      return;
    }
    if (failures[0] !== undefined) throw failures[0];
  });
}

async function alone(work: () => Promise<void>): Promise<void> {
  const locks = globalThis.navigator?.locks;
  if (locks === undefined) await work();
  else await locks.request(LOCK, work);
}

async function seed(
  store: CatalogueStore,
  readFile: ReadFile,
): Promise<readonly CatalogueStoreError[]> {
  const read = inFolder(readFile);
  const failures: CatalogueStoreError[] = [];
  try {
    const { connection } = store;
    const stamp = await sha256Of((await read('metadata/timestamp.json', 0)) ?? new Uint8Array());
    const seeded = await readSeeded(connection);
    const isKnown = seeded?.stamp === stamp;
    const stored = await storedFiles(store);
    if (isKnown && seeded.paths.every((path) => stored.has(path))) return [];
    const { listed } = await readPackage(read);
    for (const one of listed) {
      try {
        await seedFile(store, read, one, { old: stored.get(one.path), isKnown });
      } catch (error) {
        failures.push(refusalOf(error));
      }
    }
    const next: Seeded = { stamp, paths: listed.filter(isBundle).map(({ path }) => path) };
    await connection.write('Noting what is seeded', async (writing) => {
      if (failures.length === 0) await writing.put([[SEEDED, next]]);
      // Something was missing: the next update looks through all that it has brought.
      await writing.drop(TRUST);
    });
  } catch (error) {
    failures.push(refusalOf(error));
  }
  return failures;
}

interface Before {
  /** What is stored of the file. */
  readonly old: StoredFile | undefined;
  /** The package was taken in before: only what is missing comes from it now. */
  readonly isKnown: boolean;
}

async function seedFile(
  store: CatalogueStore,
  read: ReadFile,
  listed: Listed,
  { old, isKnown }: Before,
): Promise<void> {
  if (isWithdrawn(listed)) {
    const lists = await readWithdrawnLists(store.connection);
    // What a server has told goes on holding until it tells otherwise.
    if (lists[listed.path]?.isServed === true) return;
    await storeWithdrawn(store, listed, await readListed(read, listed), false);
  } else if (isBundle(listed) && old?.sha256 !== listed.sha256) {
    if (isKnown && old !== undefined) return;
    const bundle = readBundle(listed, await readListed(read, listed));
    if (bundle.edition >= (old?.edition ?? 0)) await storeBundle(store, bundle, listed.sha256);
  }
}

function inFolder(read: ReadFile): ReadFile {
  return (path, cap) => read(FOLDER + path, cap);
}

interface Package {
  /** Each role's metadata. */
  readonly accepted: Accepted;
  readonly listed: readonly Listed[];
}

/** What the package holds, all signatures verified. */
async function readPackage(read: ReadFile): Promise<Package> {
  const root = await read('metadata/1.root.json', 0);
  const accepted: Record<string, string> = { root: new TextDecoder().decode(root) };
  const keep = async (role: string, text: string) => {
    accepted[role] = text;
  };
  const { national, delegated } = await refresh({ accepted: { ...accepted }, read, keep });
  const regions = await Promise.all(
    (national.delegations?.roles ?? []).map(({ name }) => delegated(name)),
  );
  const roles = [national, ...regions].flatMap((role) => role ?? []);
  return { accepted, listed: roles.flatMap(listedIn) };
}

/**
 * The metadata of the package, from which updates begin.
 * @throws TrustError when the package is not whole
 */
export async function packagedMetadata(read: ReadFile): Promise<Accepted> {
  return (await readPackage(inFolder(read))).accepted;
}

function refusalOf(error: unknown): CatalogueStoreError {
  if (error instanceof CatalogueStoreError) return error;
  if (!(error instanceof TrustError || error instanceof CatalogueError)) throw error;
  const what = 'The packaged edition';
  return new CatalogueStoreError('refused', what, error.message.replace(/\.$/, ''), {
    cause: error,
  });
}

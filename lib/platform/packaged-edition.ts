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
import type { ReadFile } from '../trust/repository.ts';
import { type Listed, listedIn, readListed } from '../trust/targets.ts';
import {
  isBundle,
  isWithdrawn,
  readBundle,
  storeBundle,
  storedFiles,
  storeWithdrawn,
} from './catalogue-intake.ts';
import type { CatalogueStore } from './catalogue-store.ts';
import { CatalogueStoreError } from './catalogue-store-error.ts';
import { readWithdrawnLists } from './catalogue-withdrawn.ts';

const FOLDER = 'catalogue/';
const LOCK = 'bredvid-packaged-edition';
/** What was last taken from a package: its stamp, and which files it has. */
const SEEDED = 'seeded';
interface Seeded {
  readonly stamp: string;
  readonly paths: readonly string[];
}

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
  try {
    const { connection } = store;
    const stamp = await sha256Of((await read('metadata/timestamp.json', 0)) ?? new Uint8Array());
    const [known] = await connection.read('Reading what is seeded', (reading) =>
      reading.get([SEEDED]),
    );
    const seeded = known as Seeded | undefined;
    const isKnown = seeded?.stamp === stamp;
    const stored = await storedFiles(store);
    if (isKnown && seeded.paths.every((path) => stored.has(path))) return [];
    const listed = await readPackage(read);
    const lists = isKnown ? {} : await readWithdrawnLists(connection);
    const failures: CatalogueStoreError[] = [];
    for (const one of listed) {
      try {
        const bytes = () => readListed(read, one);
        if (isWithdrawn(one)) {
          // What a server has told goes on holding until it tells otherwise.
          if (lists[one.path]?.isServed !== true)
            await storeWithdrawn(store, one, await bytes(), false);
          continue;
        }
        const old = stored.get(one.path);
        if (!isBundle(one) || old?.sha256 === one.sha256 || (isKnown && old !== undefined))
          continue;
        const bundle = readBundle(one, await bytes());
        if (bundle.edition >= (old?.edition ?? 0)) await storeBundle(store, bundle, one.sha256);
      } catch (error) {
        failures.push(refusalOf(error));
      }
    }
    const paths = listed.filter(isBundle).map(({ path }) => path);
    if (failures.length === 0) {
      const next: Seeded = { stamp, paths };
      await connection.write('Noting what is seeded', (writing) => writing.put([[SEEDED, next]]));
    }
    return failures;
  } catch (error) {
    return [refusalOf(error)];
  }
}

function inFolder(read: ReadFile): ReadFile {
  return (path, cap) => read(FOLDER + path, cap);
}

/** What the package holds, all signatures verified. */
async function readPackage(read: ReadFile): Promise<readonly Listed[]> {
  const root = await read('metadata/1.root.json', 0);
  const accepted = { root: new TextDecoder().decode(root) };
  const { national, delegated } = await refresh({ accepted, read, keep: async () => undefined });
  const regions = await Promise.all(
    (national.delegations?.roles ?? []).map(({ name }) => delegated(name)),
  );
  return [national, ...regions].flatMap((role) => (role === undefined ? [] : listedIn(role)));
}

function refusalOf(error: unknown): CatalogueStoreError {
  if (error instanceof CatalogueStoreError) return error;
  if (!(error instanceof TrustError || error instanceof CatalogueError)) throw error;
  const what = 'The packaged edition';
  return new CatalogueStoreError('refused', what, error.message.replace(/\.$/, ''), {
    cause: error,
  });
}

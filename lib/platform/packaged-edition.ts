/**
 * The edition that comes with the extension: a wiped profile works offline at once, and a broken
 * database is healed from it. What is stored and newer stays.
 */
import * as v from 'valibot';
import { type Bundle, layerOf } from '../catalogue/bundle.ts';
import { parseBundle } from '../catalogue/parse.ts';
import { referenceContents } from '../catalogue/reference.ts';
import type { CatalogueStore } from './catalogue-store.ts';
import { CatalogueStoreError } from './catalogue-store-error.ts';

const FOLDER = 'catalogue';
const LOCK = 'bredvid-packaged-edition';

const editionSchema = v.strictObject({
  format: v.literal(1),
  bundles: v.array(
    v.strictObject({
      content: v.picklist(['supports', 'terms', ...referenceContents]),
      layer: v.string(),
      edition: v.pipe(v.number(), v.integer()),
      published: v.string(),
      file: v.pipe(v.string(), v.regex(/^[a-z0-9.-]+$/)),
      bytes: v.pipe(v.number(), v.integer()),
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      count: v.pipe(v.number(), v.integer()),
    }),
  ),
});
type Packaged = v.InferOutput<typeof editionSchema>['bundles'][number];

/** Reads a text file of the package by its path: `catalogue/edition.json`. */
export type ReadPackaged = (path: string) => Promise<string>;

/**
 * Stores the packaged bundles that are newer than what is stored (or of the same edition with
 * other bytes, as a rebuilt package has). One context at a time where Web Locks are to be had.
 * A bundle that fails leaves the others stored; a database that cannot be read is begun anew.
 *
 * @throws CatalogueStoreError for the first bundle that could not be stored
 */
export async function seedPackagedEdition(
  store: CatalogueStore,
  readFile: ReadPackaged,
): Promise<void> {
  await alone(async () => {
    const bundles = await readEdition(readFile);
    const failures = await seed(store, bundles, readFile);
    if (failures.some((failure) => failure.trouble === 'broken')) {
      await store.rebuild();
      const again = await seed(store, bundles, readFile);
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

async function readEdition(readFile: ReadPackaged): Promise<readonly Packaged[]> {
  const what = 'The packaged edition';
  const list = await jsonOf(readFile, what);
  const edition = v.safeParse(editionSchema, list);
  if (!edition.success) throw refused(what, 'its list of bundles has another form');
  return edition.output.bundles;
}

async function jsonOf(readFile: ReadPackaged, what: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(`${FOLDER}/edition.json`));
  } catch (cause) {
    throw refused(what, 'its list of bundles cannot be read', cause);
  }
}

async function seed(
  store: CatalogueStore,
  bundles: readonly Packaged[],
  readFile: ReadPackaged,
): Promise<readonly CatalogueStoreError[]> {
  const failures: CatalogueStoreError[] = [];
  for (const packaged of bundles) {
    try {
      if (await isNewer(store, packaged)) await storeBundle(store, packaged, readFile);
    } catch (error) {
      if (!(error instanceof CatalogueStoreError)) throw error;
      failures.push(error);
    }
  }
  return failures;
}

async function isNewer(store: CatalogueStore, packaged: Packaged): Promise<boolean> {
  const { content, layer } = packaged;
  const stored =
    content === 'terms'
      ? await store.storedTerms()
      : content === 'supports'
        ? (await store.layers()).find(({ id }) => id === layer)
        : (await store.references()).find((one) => one.content === content && one.layer === layer);
  if (stored === undefined || packaged.edition > stored.edition) return true;
  return packaged.edition === stored.edition && packaged.sha256 !== stored.sha256;
}

async function storeBundle(
  store: CatalogueStore,
  packaged: Packaged,
  readFile: ReadPackaged,
): Promise<void> {
  const bundle = await readBundle(packaged, readFile);
  if (bundle.content === 'supports') await store.replaceLayer(layerOf(bundle), packaged.sha256);
  else if ('lines' in bundle) await store.replaceReference(bundle, packaged.sha256);
  else await store.replaceTerms(bundle.terms, bundle.edition, packaged.sha256);
}

async function readBundle(packaged: Packaged, readFile: ReadPackaged): Promise<Bundle> {
  const what = `The packaged bundle ${packaged.file}`;
  let text: string;
  try {
    text = await readFile(`${FOLDER}/${packaged.file}`);
  } catch (cause) {
    throw refused(what, 'it cannot be read', cause);
  }
  if ((await sha256Of(text)) !== packaged.sha256) throw refused(what, 'its hash is another');
  let bundle: Bundle;
  try {
    bundle = parseBundle(text, packaged.file);
  } catch (cause) {
    throw refused(what, 'it cannot be parsed', cause);
  }
  const { content, layer, edition } = packaged;
  if (bundle.content !== content || bundle.layer !== layer || bundle.edition !== edition) {
    throw refused(what, 'it is not the bundle the list names');
  }
  return bundle;
}

function refused(what: string, why: string, cause?: unknown): CatalogueStoreError {
  return new CatalogueStoreError('refused', what, why, { cause });
}

async function sha256Of(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Takes signed files into the store: the one way a catalogue's content comes in, from the package
 * as from a server. A file replaces what is stored of it in one transaction, or changes nothing.
 */
import { type Bundle, layerOf } from '../catalogue/bundle.ts';
import { parseBundle } from '../catalogue/parse.ts';
import { parseWithdrawn } from '../catalogue/withdrawn.ts';
import { type Bytes, textOf } from '../trust/bytes.ts';
import { FormError } from '../trust/errors.ts';
import { NATIONAL_ROLE, roleOfLayer } from '../trust/namespace.ts';
import type { Listed } from '../trust/targets.ts';
import type { CatalogueStore } from './catalogue-store.ts';
import { replaceWithdrawn } from './catalogue-withdrawn.ts';

/** What is stored of a file. */
export interface StoredFile {
  readonly edition: number;
  readonly sha256: string;
}

/** What is stored, by the files' paths in the repository: `se/bundle.jsonl`. */
export async function storedFiles(store: CatalogueStore): Promise<ReadonlyMap<string, StoredFile>> {
  const [layers, terms, references] = await Promise.all([
    store.layers(),
    store.storedTerms(),
    store.references(),
  ]);
  return new Map<string, StoredFile>([
    ...layers.map((row) => [pathOf('supports', row.id), row] as const),
    ...(terms === undefined ? [] : [[pathOf('terms', 'terms'), terms] as const]),
    ...references.map((row) => [pathOf(row.content, row.layer), row] as const),
  ]);
}

export const isBundle = ({ file }: Listed) => file.endsWith('bundle.jsonl');
export const isWithdrawn = ({ file }: Listed) => file === 'withdrawn.json';

/** `se/bundle.jsonl` holds the supports of `se`, `se/bodies.bundle.jsonl` its bodies. */
function pathOf(content: string, layer: string): string {
  const isPlain = content === 'supports' || content === layer;
  return isPlain ? `${layer}/bundle.jsonl` : `${layer}/${content}.bundle.jsonl`;
}

/**
 * Reads a bundle that was signed, every entry of it.
 * @throws FormError, CatalogueError when any of it is not what stands on its label
 */
export function readBundle({ path }: Listed, bytes: Bytes): Bundle {
  const bundle = parseBundle(textOf(bytes, path), path);
  // Whoever may write one layer must not write another's under its own path.
  if (pathOf(bundle.content, bundle.layer) !== path) {
    throw new FormError(path, `it is the bundle of ${bundle.layer}`);
  }
  return bundle;
}

/** @throws CatalogueStoreError when there is no room; what was stored still is */
export async function storeBundle(
  store: CatalogueStore,
  bundle: Bundle,
  sha256: string,
): Promise<void> {
  if (bundle.content === 'supports') await store.replaceLayer(layerOf(bundle), sha256);
  else if ('lines' in bundle) await store.replaceReference(bundle, sha256);
  else await store.replaceTerms(bundle.terms, bundle.edition, sha256);
}

/** The most a list of what is withdrawn may weigh: every browser reads it in every run. */
const WITHDRAWN_BYTES = 4096;

/** @throws FormError, CatalogueError when the list is no such list, or speaks of another's supports */
export async function storeWithdrawn(
  store: CatalogueStore,
  { path, layer = NATIONAL_ROLE, sha256 }: Listed,
  bytes: Bytes,
  isServed: boolean,
): Promise<void> {
  if (bytes.length > WITHDRAWN_BYTES) throw new FormError(path, 'it is longer than 4 kB');
  const role = roleOfLayer(layer);
  const owns = (owned: string) => roleOfLayer(owned) === role;
  const withdrawn = parseWithdrawn(textOf(bytes, path), path, owns);
  await replaceWithdrawn(store.connection, path, { sha256, isServed, withdrawn });
}

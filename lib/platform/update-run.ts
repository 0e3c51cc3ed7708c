/**
 * One update run (trust.md §1): from what a repository says to what lies in the store. It can be
 * interrupted anywhere and started again. Anything that fails leaves what was there.
 */
import type { LayerId } from '../catalogue/support.ts';
import { readByDelta } from '../trust/delta.ts';
import { VersionError } from '../trust/errors.ts';
import type { Targets } from '../trust/form.ts';
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
import { readWithdrawnLists, replaceWithdrawn } from './catalogue-withdrawn.ts';
import { storedLines } from './stored-lines.ts';
import type { UpdateState } from './update-state.ts';

export interface Run {
  readonly store: CatalogueStore;
  readonly state: UpdateState;
  readonly read: ReadFile;
  /** The time of the whole run, milliseconds since 1970. */
  readonly now: number;
  /** The layers of regions and organisations that this user sees; the national ones always. */
  readonly layers: readonly LayerId[];
  /** The version of the extension, which a bundle may be too new for. */
  readonly version: string;
}

/**
 * @param onStored told each file that has been replaced, by its path
 * @throws TrustError, CatalogueError, CatalogueStoreError, TransportError: the first thing that
 *   failed; one layer's failure does not stop the others
 */
export async function runUpdate(
  run: Run,
  onStored: (path: string) => Promise<void>,
): Promise<void> {
  const { state, read, now } = run;
  const { accepted, keep } = state;
  const { national, delegated } = await refresh({ accepted, read, keep, now });
  const failures: unknown[] = [];
  const roles: Pick<Targets, 'targets'>[] = [national];
  for (const layer of run.layers) {
    try {
      const role = await delegated(layer);
      if (role !== undefined) roles.push(role);
      else if (await empty(run.store, layer)) await onStored(layer);
    } catch (error) {
      failures.push(error);
    }
  }
  const listed = roles.flatMap(listedIn);
  // What is withdrawn comes first: it is about patients' safety, and it is small.
  for (const one of [...listed.filter(isWithdrawn), ...listed.filter(isBundle)]) {
    try {
      if (await takeIn(run, one)) await onStored(one.path);
    } catch (error) {
      failures.push(error);
    }
  }
  for (const path of ['withdrawn.json', ...run.layers.map((layer) => `${layer}/withdrawn.json`)]) {
    // A role that lists nothing of the kind any longer has withdrawn nothing.
    if (!listed.some((one) => one.path === path) && (await forgetWithdrawn(run.store, path))) {
      await onStored(path);
    }
  }
  if (failures.length > 0) throw failures[0];
  await state.done(now);
}

/** @returns whether it replaced anything */
async function takeIn({ store, read, version }: Run, listed: Listed): Promise<boolean> {
  const { path, sha256 } = listed;
  if (isWithdrawn(listed)) {
    const old = (await readWithdrawnLists(store.connection))[path];
    if (old?.sha256 === sha256) return false;
    await storeWithdrawn(store, listed, await readListed(read, listed), true);
    return true;
  }
  const old = (await storedFiles(store)).get(path)?.sha256;
  if (old === sha256) return false;
  const built = old && (await readByDelta(read, listed, old, () => storedLines(store, path)));
  const bundle = readBundle(listed, built || (await readListed(read, listed)));
  if (isNewer(bundle.minExtension, version)) {
    throw new VersionError(path, bundle.minExtension);
  }
  await storeBundle(store, bundle, sha256);
  return true;
}

/**
 * Nobody speaks for the layer any longer: what it said is taken away, for its keys may be stolen.
 * @returns whether there was anything
 */
async function empty(store: CatalogueStore, layer: LayerId): Promise<boolean> {
  const stored = (await store.layers()).find(({ id }) => id === layer);
  if (stored === undefined || stored.count === 0) return false;
  await store.replaceLayer({ ...stored, supports: [] }, '');
  return true;
}

async function forgetWithdrawn({ connection }: CatalogueStore, path: string): Promise<boolean> {
  const old = (await readWithdrawnLists(connection))[path];
  if (old === undefined || old.withdrawn.length === 0) return false;
  await replaceWithdrawn(connection, path, { sha256: '', isServed: true, withdrawn: [] });
  return true;
}

function isNewer(one: string, other: string): boolean {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  const at = [0, 1, 2].find((n) => (a?.[n] ?? 0) !== (b?.[n] ?? 0));
  return at !== undefined && (a?.[at] ?? 0) > (b?.[at] ?? 0);
}

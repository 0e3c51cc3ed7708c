/**
 * Reads a repository as a browser does, with the browser's own code (`lib/trust`, the catalogue's
 * parsers), and says how far it gets: from a trusted root up the chain, timestamp, snapshot, roles,
 * and every file they list.
 */
import { CatalogueError } from '../catalogue/errors.ts';
import { parseBundle } from '../catalogue/parse.ts';
import { parseWithdrawn, type Withdrawal } from '../catalogue/withdrawn.ts';
import { textOf } from '../trust/bytes.ts';
import { readByDelta } from '../trust/delta.ts';
import { FormError, MissingError, TrustError } from '../trust/errors.ts';
import { rootForm, type Targets } from '../trust/form.ts';
import { NATIONAL_ROLE, roleOfLayer } from '../trust/namespace.ts';
import { refresh } from '../trust/refresh.ts';
import type { ReadFile } from '../trust/repository.ts';
import { readMetadata } from '../trust/signed.ts';
import { addressOf, type Listed, listedIn, readListed } from '../trust/targets.ts';
import { linesOf } from './deltas.ts';
import type { Destination } from './destination.ts';
import { bundlePath } from './layout.ts';
import { type RoleState, roleStates } from './role-states.ts';

export interface LayerState {
  readonly path: string;
  readonly bytes: number;
  readonly edition?: number;
  readonly published?: string;
  readonly count?: number;
  /** Of the deltas it names, how many lead to it. */
  readonly deltas?: { readonly named: number; readonly good: number };
}

export interface RepositoryState {
  readonly isAccepted: boolean;
  /** The first reason against it. */
  readonly why?: string;
  readonly roles: readonly RoleState[];
  readonly layers: readonly LayerState[];
  readonly withdrawn: readonly Withdrawal[];
}

/** @param trusted the text of a root known beforehand; else the first one found is believed */
export async function inspect(
  source: Destination,
  now: number,
  trusted?: string,
): Promise<RepositoryState> {
  const read: ReadFile = async (path) => {
    const bytes = await source.read(path);
    return bytes && new Uint8Array(bytes);
  };
  const accepted = new Map<string, string>();
  const layers: LayerState[] = [];
  const withdrawn: Withdrawal[] = [];
  let why: string | undefined;
  try {
    const root = trusted ?? (await firstRoot(read));
    readMetadata(rootForm, 'root', root);
    accepted.set('root', root);
    const keep = async (role: string, text: string) => void accepted.set(role, text);
    const { national, delegated } = await refresh({ accepted: { root }, read, keep, now });
    const names = (national.delegations?.roles ?? []).map(({ name }) => name);
    const roles: Pick<Targets, 'targets'>[] = [national];
    for (const name of names) roles.push((await delegated(name)) ?? { targets: {} });
    for (const listed of roles.flatMap(listedIn)) {
      if (listed.file === 'withdrawn.json') withdrawn.push(...(await readList(read, listed)));
      else layers.push(await layerState(read, listed));
    }
  } catch (error) {
    // A server that fails is another matter than one whose files are refused.
    if (!(error instanceof TrustError || error instanceof CatalogueError)) throw error;
    why = error.message.replace(/\.$/, '');
  }
  const roles = await roleStates(accepted, now);
  return { isAccepted: why === undefined, ...(why && { why }), roles, layers, withdrawn };
}

async function firstRoot(read: ReadFile): Promise<string> {
  const bytes = await read('metadata/1.root.json', 0);
  if (bytes === undefined) throw new MissingError('root');
  return textOf(bytes, 'root');
}

async function readList(read: ReadFile, listed: Listed): Promise<readonly Withdrawal[]> {
  const role = roleOfLayer(listed.layer ?? NATIONAL_ROLE);
  const text = textOf(await readListed(read, listed), listed.path);
  return parseWithdrawn(text, listed.path, (layer) => roleOfLayer(layer) === role);
}

async function layerState(read: ReadFile, listed: Listed): Promise<LayerState> {
  const { path, length } = listed;
  const text = textOf(await readListed(read, listed), path);
  if (!path.endsWith('bundle.jsonl')) return { path, bytes: length };
  const { layer, content, edition, published } = parseBundle(text, path);
  if (bundlePath(layer, content) !== path) {
    throw new FormError(path, `it is the bundle of ${layer}`);
  }
  const count = linesOf(text).length;
  const state = { path, bytes: length, edition, published, count };
  const named = listed.deltaFrom.length;
  return named === 0
    ? state
    : { ...state, deltas: { named, good: await goodDeltas(read, listed) } };
}

/** A bad one harms nobody: a browser then reads the whole. */
async function goodDeltas(read: ReadFile, listed: Listed): Promise<number> {
  const built = listed.deltaFrom.map(async (from) => {
    const before = await read(addressOf({ ...listed, sha256: from }), listed.length);
    if (before === undefined) return false;
    const lines = linesOf(textOf(before, listed.path));
    return (await readByDelta(read, listed, from, async () => lines)) !== undefined;
  });
  return (await Promise.all(built)).filter(Boolean).length;
}

/**
 * Whose each part of the catalogue is. A region (`se-14`) or an organisation (`org-…`) owns its own
 * layer and nothing else; all other layers are the national role's (`targets`).
 *
 * One level of delegation, terminating, never nested, never shared: who speaks for a layer can be
 * read off its name, and a key that is stolen reaches that layer only.
 */
import { FormError, NamespaceError } from './errors.ts';
import type { Keys, Role, Targets } from './form.ts';

const DELEGATED = /^(?:se-\d\d|org-[a-z0-9]+(?:-[a-z0-9]+)*)$/;
const LAYER = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const FILE = /^[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)+$/;

/** The national role, which delegates all others. */
export const NATIONAL_ROLE = 'targets';

/** The role that speaks for a layer. */
export function roleOfLayer(layer: string): string {
  return DELEGATED.test(layer) ? layer : NATIONAL_ROLE;
}

/** Where a file of the catalogue belongs: `se/bundle.jsonl` is `bundle.jsonl` of `se`. */
export interface Place {
  /** Absent for files at the top: `withdrawn.json`. */
  readonly layer?: string;
  readonly file: string;
}

/** @throws FormError when a path could be read as another: `..`, a blank, a capital, a percent sign */
export function placeOf(path: string): Place {
  const [first = '', second, ...rest] = path.split('/');
  const place = second === undefined ? { file: first } : { layer: first, file: second };
  const isClear = rest.length === 0 && FILE.test(place.file) && LAYER.test(place.layer ?? 'se');
  if (!isClear) throw new FormError('targets', 'a path is not written as paths are');
  return place;
}

/**
 * After the signature: every path a role lists lies in its own namespace, else a region could write
 * what all others read, or another region's part (trust.md §1).
 * @throws NamespaceError, FormError
 */
export function holdToNamespace(role: string, { targets, delegations }: Targets): void {
  for (const path of Object.keys(targets)) {
    if (roleOfLayer(placeOf(path).layer ?? NATIONAL_ROLE) !== role) {
      throw new NamespaceError(role, `the path ${path} is not its own`);
    }
  }
  if (role !== NATIONAL_ROLE && delegations !== undefined) {
    throw new NamespaceError(role, 'it hands on what was handed to it');
  }
}

/** Who may sign for a layer, as the national role says. */
export interface Delegation extends Pick<Role, 'keyids' | 'threshold'> {
  readonly keys: Keys;
}

/**
 * The delegation of a region's or organisation's layer; `undefined` where there is none.
 * @throws NamespaceError when it hands out more than that layer
 */
export function delegationOf(national: Targets, layer: string): Delegation | undefined {
  const { keys = {}, roles = [] } = national.delegations ?? {};
  const [role, ...others] = roles.filter(({ name }) => name === layer);
  if (role === undefined || roleOfLayer(layer) !== layer) return undefined;
  // Named twice, it would depend on the reader whose word it is (never shared).
  if (others.length > 0) throw new NamespaceError(layer, 'it is delegated twice');
  const { keyids, threshold, terminating, paths } = role;
  // Terminating: no other role is ever asked for the same paths (TUF 5.6.7.2.2).
  if (!terminating) throw new NamespaceError(layer, 'its delegation is not terminating');
  const isOwn = paths?.length === 1 && paths[0] === `${layer}/*`;
  if (!isOwn) throw new NamespaceError(layer, 'its delegation is not that of its own layer');
  return { keys, keyids, threshold };
}

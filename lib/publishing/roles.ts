/** Who may sign: the first root, later changes of its keys, and one delegation a region. */
import { type Key, type Metadata, Root, Targets } from '@tufjs/models';
import { draftRole, readDraft, rootToCome, targetsToCome } from './draft.ts';
import { pathsOf } from './layout.ts';
import { type Authority, expiry, type JsonObject, SPEC_VERSION, tufKey } from './metadata.ts';
import { readPublished } from './published.ts';
import { Refused } from './refusal.ts';
import type { Workshop } from './workshop.ts';

/** The public keys of a role, in base 16, and how many of them must sign. */
export interface Keyholders {
  readonly publicKeys: readonly string[];
  readonly threshold: number;
}

/** Snapshot and timestamp share their key: it is online, and vouches for versions only. */
export interface FirstKeyholders {
  readonly root: Keyholders;
  readonly targets: Keyholders;
  readonly online: Keyholders;
}

export function draftFirstRoot(workshop: Workshop, holders: FirstKeyholders, now: number): void {
  const { root, targets, online } = holders;
  for (const each of [root, targets, online]) checkKeyholders(each);
  const keys = [...root.publicKeys, ...targets.publicKeys, ...online.publicKeys].map(tufKey);
  const roles = {
    root: roleOf(root),
    targets: roleOf(targets),
    snapshot: roleOf(online),
    timestamp: roleOf(online),
  };
  draftRoot(workshop, keys, roles, now);
}

/** A change of who may sign a role. Keys are named by their TUF id (or its beginning) to go. */
export interface Rotation {
  readonly role: string;
  readonly add: readonly string[];
  readonly remove: readonly string[];
  readonly threshold?: number | undefined;
}

/** @throws Refused when the role is unknown or the threshold could not be reached */
export function rotate(workshop: Workshop, rotation: Rotation, now: number): void {
  const published = readPublished(workshop);
  const draft = readDraft(workshop);
  const root = rootToCome(draft, published);
  if (rotation.add.length + rotation.remove.length === 0 && rotation.threshold === undefined)
    throw new Refused('Nothing is to change', 'Give --add, --remove or --threshold', 'usage');
  if (root === undefined) throw new Refused('There is no root yet', 'Begin with `bredvid init`');
  if (rotation.role in root.roles) {
    const { role, keys } = changed(rotation, root.keys, root.roles[rotation.role]);
    const others = Object.entries(root.roles).map(
      ([name, { keyIDs, threshold }]) => [name, { keyids: keyIDs, threshold }] as const,
    );
    const roles = { ...Object.fromEntries(others), [rotation.role]: role };
    draftRoot(workshop, [...Object.values(root.keys), ...keys], roles, now);
    return;
  }
  const delegations = targetsToCome(draft, published)?.delegations;
  const before = delegations?.roles?.[rotation.role];
  if (delegations === undefined || before === undefined) {
    throw new Refused(
      `There is no role ${rotation.role}`,
      'Roles are root, targets, snapshot, timestamp and the delegated ones',
    );
  }
  const { role, keys } = changed(rotation, delegations.keys, before);
  draftDelegation(workshop, rotation.role, role, keys, now);
}

/** Gives a region's or organisation's layer to those who hold these keys. */
export function delegate(
  workshop: Workshop,
  layer: string,
  holders: Keyholders,
  now: number,
): void {
  checkKeyholders(holders);
  draftDelegation(workshop, layer, roleOf(holders), holders.publicKeys.map(tufKey), now);
}

/** Takes the layer from whoever signed it; browsers keep what they have and take no more. */
export function endDelegation(workshop: Workshop, layer: string, now: number): void {
  const delegations = targetsToCome(readDraft(workshop), readPublished(workshop))?.delegations;
  if (delegations?.roles?.[layer] === undefined) {
    throw new Refused(`${layer} is not delegated`, 'See `bredvid status` for the roles there are');
  }
  draftDelegation(workshop, layer, undefined, [], now);
}

interface RoleParts extends JsonObject {
  readonly keyids: string[];
  readonly threshold: number;
}

function draftDelegation(
  workshop: Workshop,
  name: string,
  role: RoleParts | undefined,
  added: readonly Key[],
  now: number,
): void {
  const published = readPublished(workshop);
  const draft = readDraft(workshop);
  const before = targetsToCome(draft, published);
  const others = Object.values(before?.delegations?.roles ?? {}).filter((one) => one.name !== name);
  // One level, terminating: a region's word ends the search, and it can pass nothing on.
  const own =
    role === undefined ? [] : [{ name, ...role, terminating: true, paths: [...pathsOf(name)] }];
  const roles = [...others.map((one) => one.toJSON()), ...own].sort((a, b) =>
    String(a.name) < String(b.name) ? -1 : 1,
  );
  const keyIds = [...others.flatMap(({ keyIDs }) => keyIDs), ...(role?.keyids ?? [])];
  const known = [...Object.values(before?.delegations?.keys ?? {}), ...added];
  draftRole(workshop, {
    role: 'targets',
    published: published.roles.get('targets'),
    drafted: draft.roles.get('targets'),
    expires: expiry(now, workshop.config.lasts.targets),
    make: (version, expires) =>
      Targets.fromJSON({
        _type: 'targets',
        spec_version: SPEC_VERSION,
        version,
        expires,
        targets: before?.toJSON().targets ?? {},
        delegations: { keys: used(known, keyIds), roles },
      }),
  });
}

function draftRoot(
  workshop: Workshop,
  known: readonly Key[],
  roles: Readonly<Record<string, RoleParts>>,
  now: number,
): void {
  draftRole(workshop, {
    role: 'root',
    published: readPublished(workshop).root,
    drafted: readDraft(workshop).root,
    expires: expiry(now, workshop.config.lasts.root),
    make: (version, expires) =>
      Root.fromJSON({
        _type: 'root',
        spec_version: SPEC_VERSION,
        version,
        expires,
        consistent_snapshot: true,
        keys: used(
          known,
          Object.values(roles).flatMap(({ keyids }) => keyids),
        ),
        roles: { ...roles },
      }),
  });
}

/** Signs the root anew as it is, because its year is ending. */
export function renewRoot(workshop: Workshop, published: Metadata<Root>, now: number): void {
  draftRole(workshop, {
    role: 'root',
    published,
    drafted: readDraft(workshop).root,
    expires: expiry(now, workshop.config.lasts.root),
    renew: true,
    make: (version, expires) =>
      new Root({ ...published.signed, specVersion: SPEC_VERSION, version, expires }),
  });
}

type OldRole = Pick<Authority, 'keyIDs' | 'threshold'>;

function changed(
  rotation: Rotation,
  keys: Readonly<Record<string, Key>>,
  before: OldRole | undefined,
) {
  const own = before?.keyIDs ?? [];
  const goes = new Set(rotation.remove.map((start) => theKey(own, start)));
  const stay = own.filter((id) => !goes.has(id));
  const added = rotation.add.map(tufKey);
  const publicKeys = [...stay.flatMap((id) => keys[id]?.keyVal.public ?? []), ...rotation.add];
  const holders = { publicKeys, threshold: rotation.threshold ?? before?.threshold ?? 1 };
  checkKeyholders(holders);
  return { role: roleOf(holders), keys: added };
}

/** @throws Refused when the beginning is none's or several's: the wrong key would stay, or go */
function theKey(ids: readonly string[], start: string): string {
  const [found, ...others] = ids.filter((id) => start !== '' && id.startsWith(start));
  if (found !== undefined && others.length === 0) return found;
  throw new Refused(
    `${found === undefined ? 'No key' : 'More than one key'} of the role begins with "${start}"`,
    `Its keys: ${ids.join(', ')}`,
    'usage',
  );
}

function checkKeyholders({ publicKeys, threshold }: Keyholders): void {
  const count = new Set(publicKeys).size;
  if (count === publicKeys.length && threshold >= 1 && threshold <= count) return;
  throw new Refused(
    `${threshold} of ${count} different keys cannot be`,
    'Name as many different keys as must sign, or more',
  );
}

function roleOf({ publicKeys, threshold }: Keyholders): RoleParts {
  return { keyids: publicKeys.map((key) => tufKey(key).keyID), threshold };
}

function used(keys: readonly Key[], keyIds: readonly string[]): JsonObject {
  const own = keys.filter(({ keyID }) => keyIds.includes(keyID));
  return Object.fromEntries(own.map((key) => [key.keyID, key.toJSON()]));
}

/**
 * What waits for signatures: one file a role in `draft/metadata`, and the targets they name. A
 * change of content makes a new draft without signatures, one version above what is published;
 * a draft whose content is what is published vanishes.
 */
import { readdirSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { Metadata, type Root, type Targets } from '@tufjs/models';
import { targetFile } from './layout.ts';
import {
  type Authority,
  authorityIn,
  authorityOfDelegated,
  type JsonObject,
  parseRoot,
  parseTargets,
  textOf,
  validSignatures,
} from './metadata.ts';
import { understood } from './own-file.ts';
import { PUBLISHED, type Published } from './published.ts';
import type { Workshop } from './workshop.ts';

export const DRAFT = 'draft';

export interface Draft {
  readonly root?: Metadata<Root>;
  readonly roles: ReadonlyMap<string, Metadata<Targets>>;
}

export function readDraft(workshop: Workshop): Draft {
  if (!workshop.has(DRAFT, 'metadata')) return { roles: new Map() };
  const names = readdirSync(workshop.path(DRAFT, 'metadata'))
    .flatMap((file) => /^([a-z0-9-]+)\.json$/.exec(file)?.[1] ?? [])
    .sort();
  const read = <T>(name: string, parse: (text: string) => T) => {
    const file = `${DRAFT}/metadata/${name}.json`;
    return understood(file, () => parse(workshop.read(file)));
  };
  const roles = names
    .filter((name) => name !== 'root')
    .map((name) => [name, read(name, parseTargets)] as const);
  return {
    ...(names.includes('root') && { root: read('root', parseRoot) }),
    roles: new Map(roles),
  };
}

/** The root and the targets role that will hold once the draft is published. */
export function rootToCome(draft: Draft, published: Published): Root | undefined {
  return (draft.root ?? published.root)?.signed;
}
export function targetsToCome(draft: Draft, published: Published): Targets | undefined {
  return (draft.roles.get('targets') ?? published.roles.get('targets'))?.signed;
}

/** Who must sign a role: a new root by the old root's keys and by its own (TUF 6.1). */
export function authoritiesOf(
  role: string,
  draft: Draft,
  published: Published,
): readonly Authority[] {
  const root = rootToCome(draft, published);
  if (root === undefined) return [];
  if (role === 'root') {
    const before = published.root ? [authorityIn(published.root.signed, 'root')] : [];
    return [...before, authorityIn(root, 'root')];
  }
  if (role === 'targets') return [authorityIn(root, 'targets')];
  const targets = targetsToCome(draft, published);
  const delegated = targets && authorityOfDelegated(targets, role);
  return delegated === undefined ? [] : [delegated];
}

/** How far a draft is signed; for a root, by whichever of its two authorities lacks more. */
export interface Standing {
  readonly role: string;
  readonly version: number;
  readonly have: number;
  readonly need: number;
  readonly isComplete: boolean;
  readonly expires: string;
}

export function standings(draft: Draft, published: Published): readonly Standing[] {
  const all: (readonly [string, Metadata<Root> | Metadata<Targets>])[] = [
    ...(draft.root ? [['root', draft.root] as const] : []),
    ...draft.roles,
  ];
  return all.map(([role, metadata]) => {
    const counts = authoritiesOf(role, draft, published).map((authority) => ({
      have: validSignatures(metadata, authority).length,
      need: authority.threshold,
    }));
    const worst = counts.sort((a, b) => b.need - b.have - (a.need - a.have))[0];
    const { have, need } = worst ?? { have: 0, need: 1 };
    const { version, expires } = metadata.signed;
    return { role, version, have, need, isComplete: have >= need, expires };
  });
}

type SignedByPeople = Metadata<Root> | Metadata<Targets>;

export interface RoleChange {
  readonly role: string;
  readonly published?: SignedByPeople | undefined;
  readonly drafted?: SignedByPeople | undefined;
  /** When its signature is to end. */
  readonly expires: string;
  /** Sign anew also what has not changed, because its signature ends soon. */
  readonly renew?: boolean;
  /** The content, given the version and the expiry it will carry. */
  make(version: number, expires: string): Root | Targets;
}

/** Puts a role's content into the draft. @returns whether there is now something to sign */
export function draftRole(workshop: Workshop, change: RoleChange): boolean {
  const { role, published, drafted } = change;
  const file = `${DRAFT}/metadata/${role}.json`;
  const version = (published?.signed.version ?? 0) + 1;
  const next = change.make(version, change.expires);
  if (drafted?.signed.version === version && sameContent(next, drafted.signed)) return true;
  if (published && sameContent(next, published.signed) && change.renew !== true) {
    workshop.remove(file);
    return false;
  }
  workshop.write(file, textOf(new Metadata<Root | Targets>(next)));
  return true;
}

function sameContent(one: Root | Targets, other: Root | Targets): boolean {
  const content = ({ version: _version, expires: _expires, ...rest }: JsonObject) => rest;
  return isDeepStrictEqual(content(one.toJSON()), content(other.toJSON()));
}

/** Lays a target's bytes where publishing finds them, unless they are published already. */
export function draftTarget(workshop: Workshop, path: string, hash: string, text: string): void {
  const file = targetFile(path, hash);
  if (!workshop.has(PUBLISHED, file)) workshop.write(`${DRAFT}/${file}`, text);
}

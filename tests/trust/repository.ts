/**
 * A published repository in memory, made with `@tufjs/models` alone: our client reads what others'
 * tools write. It does what it is told, also what an honest publisher would never do.
 */
import { createHash } from 'node:crypto';
import { Metadata, MetadataKind } from '@tufjs/models';
import type { Bytes } from '../../lib/trust/bytes.ts';
import { createSigner, type Signer } from './signers.ts';

type TopRole = 'root' | 'timestamp' | 'snapshot' | 'targets';

/** A role: who may sign for it, who does, and which version it is at. */
export interface Desk {
  version: number;
  expires: string;
  threshold: number;
  /** Whose keys its delegator lists. */
  listed: Signer[];
  /** Who signs; the same as a rule. */
  signing: Signer[];
  /** Files of the catalogue it lists, by their paths. */
  readonly files: Map<string, Buffer>;
  /** Hashes of earlier bundles there is a delta from, by the paths of the new ones. */
  readonly deltaFrom: Map<string, readonly string[]>;
  /** What a test changes in what is signed, after all else. */
  alter: (signed: Json) => void;
}

export interface TestRepository {
  /** All that is served, by paths: `metadata/1.root.json`. */
  readonly served: Map<string, Bytes>;
  readonly desks: Map<string, Desk>;
  /** Whether snapshot and timestamp name lengths and hashes. */
  withHashes: boolean;
  desk(role: string): Desk;
  /** Delegates a layer to a role of that name, with a key of its own. */
  delegate(layer: string): Desk;
  /** Lists a file with its role and serves it at its hashed name; published with the role. */
  add(role: string, path: string, content: string | Buffer): void;
  /** Each role's next version, signed and served; without a name those of every change. */
  publish(...roles: readonly string[]): void;
  /** Another key in the place of a role's own. */
  rotate(role: string): void;
  /** The text of the root a reader begins with. */
  root(version?: number): string;
}

/** What is signed, as JSON. */
export type Json = Record<string, unknown>;

export const DAY = 86_400_000;

export function createRepository(now = Date.now()): TestRepository {
  const served = new Map<string, Bytes>();
  const desks = new Map<string, Desk>();
  const top: readonly TopRole[] = ['root', 'timestamp', 'snapshot', 'targets'];
  for (const role of top) desks.set(role, newDesk(now));

  const desk = (role: string): Desk => {
    const found = desks.get(role);
    if (found === undefined) throw new Error(`No role ${role}`);
    return found;
  };
  const delegated = () => [...desks.keys()].filter((role) => !top.some((one) => one === role));

  const repository: TestRepository = {
    served,
    desks,
    withHashes: true,
    desk,
    delegate(layer) {
      desks.set(layer, newDesk(now));
      return desk(layer);
    },
    add(role, path, content) {
      const bytes = Buffer.from(content);
      desk(role).files.set(path, bytes);
      served.set(hashedPath(path, bytes), bytesOf(bytes));
    },
    rotate(role) {
      const signer = createSigner();
      desk(role).listed = [signer];
      desk(role).signing = [signer];
    },
    root: (version = 1) =>
      Buffer.from(served.get(`metadata/${version}.root.json`) ?? '').toString(),
    publish(...named) {
      const roles = named.length > 0 ? named : [...delegated(), 'targets', 'snapshot', 'timestamp'];
      const order = ['root', ...delegated(), 'targets', 'snapshot', 'timestamp'];
      for (const role of order.filter((one) => roles.includes(one))) issue(role);
    },
  };

  function issue(role: string): void {
    const { signing, alter, ...current } = desk(role);
    desk(role).version += 1;
    const version = current.version + 1;
    const signed: Json = {
      _type: top.some((one) => one === role) ? role : 'targets',
      spec_version: '1.0.31',
      version,
      expires: current.expires,
      ...contentOf(role),
    };
    alter(signed);
    const text = signedText(signed, signing);
    const name = role === 'timestamp' ? 'timestamp.json' : `${version}.${role}.json`;
    served.set(`metadata/${name}`, bytesOf(Buffer.from(text)));
  }

  function contentOf(role: string): Json {
    if (role === 'root') return { consistent_snapshot: true, ...keysAndRoles(top, true) };
    if (role === 'timestamp') return { meta: { 'snapshot.json': metaOf('snapshot') } };
    if (role === 'snapshot') {
      const roles = ['targets', ...delegated()].filter((one) => desk(one).version > 0);
      return { meta: Object.fromEntries(roles.map((one) => [`${one}.json`, metaOf(one)])) };
    }
    const targets = Object.fromEntries(
      [...desk(role).files].map(([path, bytes]) => [
        path,
        {
          length: bytes.length,
          hashes: { sha256: sha256(bytes) },
          ...(desk(role).deltaFrom.has(path) && {
            custom: { deltaFrom: desk(role).deltaFrom.get(path) },
          }),
        },
      ]),
    );
    if (role !== 'targets' || delegated().length === 0) return { targets };
    return { targets, delegations: keysAndRoles(delegated(), false) };
  }

  function keysAndRoles(roles: readonly string[], isRoot: boolean): Json {
    const keys: Json = {};
    for (const { keyid, key } of roles.flatMap((role) => desk(role).listed)) {
      keys[keyid] = structuredClone(key);
    }
    const said = roles.map((role) => {
      const { listed, threshold } = desk(role);
      return { name: role, keyids: listed.map(({ keyid }) => keyid), threshold };
    });
    if (!isRoot) {
      const own = said.map((one) => ({ ...one, terminating: true, paths: [`${one.name}/*`] }));
      return { keys, roles: own };
    }
    return {
      keys,
      roles: Object.fromEntries(said.map(({ name, ...rest }) => [name, rest])),
    };
  }

  function metaOf(role: string): Json {
    const { version } = desk(role);
    const bytes = served.get(`metadata/${version}.${role}.json`);
    if (!repository.withHashes || bytes === undefined) return { version };
    return { version, length: bytes.length, hashes: { sha256: sha256(bytes) } };
  }

  repository.publish('root', 'targets', 'snapshot', 'timestamp');
  return repository;
}

function newDesk(now: number): Desk {
  const signer = createSigner();
  return {
    version: 0,
    expires: inDays(30, now),
    threshold: 1,
    listed: [signer],
    signing: [signer],
    files: new Map(),
    deltaFrom: new Map(),
    alter: () => undefined,
  };
}

/** As metadata writes it: `2026-12-22T09:00:00Z`. */
export function inDays(days: number, from = Date.now()): string {
  return new Date(from + days * DAY).toISOString().replace(/\.\d+/, '');
}

const kinds: Readonly<Record<string, MetadataKind>> = {
  root: MetadataKind.Root,
  timestamp: MetadataKind.Timestamp,
  snapshot: MetadataKind.Snapshot,
  targets: MetadataKind.Targets,
};

/** Signed metadata as `@tufjs/models` writes it. */
export function signedText(signed: Json, signers: readonly Signer[]): string {
  const kind = kinds[String(signed._type)] ?? MetadataKind.Targets;
  // The overloads want one literal kind; which one is known only here.
  const json = { signed, signatures: [] } as Parameters<typeof Metadata.fromJSON>[1];
  const metadata = Metadata.fromJSON(kind as MetadataKind.Targets, json);
  for (const signer of signers) metadata.sign(signer.sign);
  return JSON.stringify(metadata.toJSON());
}

export function hashedPath(path: string, bytes: Uint8Array): string {
  const [layer, file] = path.includes('/') ? path.split('/') : [undefined, path];
  return ['targets', ...(layer === undefined ? [] : [layer]), `${sha256(bytes)}.${file}`].join('/');
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export function bytesOf(buffer: Uint8Array): Bytes {
  return new Uint8Array(buffer);
}

/** The signed files of TUF 1.0 (specification 1.0.34): how they are written, signed and counted. */
import { createHash } from 'node:crypto';
import { canonicalize } from '@tufjs/canonical-json';
import {
  Key,
  Metadata,
  MetadataKind,
  type Root,
  Signature,
  type Snapshot,
  type Targets,
  type Timestamp,
} from '@tufjs/models';

export const SPEC_VERSION = '1.0.34';

export type SignedPart = Root | Snapshot | Targets | Timestamp;
export type JsonObject = Parameters<typeof Key.fromJSON>[1];

/** Who may sign something, and how many of them must. */
export interface Authority {
  readonly keys: Readonly<Record<string, Key>>;
  readonly keyIDs: readonly string[];
  readonly threshold: number;
}

/** Makes one signature. `keyId` is TUF's: the hash of the public key's canonical form. */
export interface Signer {
  readonly keyId: string;
  /** The signature in base 16. */
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<string>;
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The key of TUF for the 32 bytes, in base 16, of a public Ed25519 key. */
export function tufKey(publicKey: string): Key {
  const parts = { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: publicKey } };
  return Key.fromJSON(sha256(canonicalize(parts)), parts);
}

/** TUF's time: whole seconds, UTC. */
export function timeOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** When something signed at `now` (ms) ends that lasts this many days. */
export function expiry(now: number, days: number): string {
  return timeOf(now + days * 86_400_000);
}

export function canonicalBytes(signed: SignedPart): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalize(signed.toJSON()));
}

export function textOf(metadata: Metadata<SignedPart>): string {
  return `${JSON.stringify(metadata.toJSON(), undefined, 1)}\n`;
}

/** @throws Error when the text is no metadata of this kind */
export function parseRoot(text: string): Metadata<Root> {
  return Metadata.fromJSON(MetadataKind.Root, JSON.parse(text));
}
export function parseTargets(text: string): Metadata<Targets> {
  return Metadata.fromJSON(MetadataKind.Targets, JSON.parse(text));
}
export function parseSnapshot(text: string): Metadata<Snapshot> {
  return Metadata.fromJSON(MetadataKind.Snapshot, JSON.parse(text));
}
export function parseTimestamp(text: string): Metadata<Timestamp> {
  return Metadata.fromJSON(MetadataKind.Timestamp, JSON.parse(text));
}

/** The same metadata with one more signature; one of the same key is replaced. */
export async function withSignature<T extends SignedPart>(
  metadata: Metadata<T>,
  signer: Signer,
): Promise<Metadata<T>> {
  const sig = await signer.sign(canonicalBytes(metadata.signed));
  const signature = new Signature({ keyID: signer.keyId, sig });
  return new Metadata(metadata.signed, { ...metadata.signatures, [signer.keyId]: signature });
}

/** The ids of the keys that have validly signed; each counts once, however often it stands. */
export function validSignatures(
  metadata: Metadata<SignedPart>,
  { keys, keyIDs }: Authority,
): readonly string[] {
  return [...new Set(keyIDs)].filter((id) => {
    try {
      keys[id]?.verifySignature(metadata);
      return keys[id] !== undefined;
    } catch {
      return false;
    }
  });
}

export function meetsThreshold(metadata: Metadata<SignedPart>, authority: Authority): boolean {
  return validSignatures(metadata, authority).length >= authority.threshold;
}

/** Who signs a top-level role, by a root. */
export function authorityIn(root: Root, role: string): Authority {
  const { keyIDs = [], threshold = 1 } = root.roles[role] ?? {};
  return { keys: root.keys, keyIDs, threshold };
}

/** Who signs a delegated role, by the targets role; nothing when it is not delegated. */
export function authorityOfDelegated(targets: Targets, role: string): Authority | undefined {
  const { keys = {}, roles = {} } = targets.delegations ?? {};
  const found = roles[role];
  return found && { keys, keyIDs: found.keyIDs, threshold: found.threshold };
}

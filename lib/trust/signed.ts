/**
 * A signed file of metadata: its text, its form, and who has signed it.
 *
 * The signatures are over the canonical form of what was read, not over the bytes: fields that we
 * do not know are covered, a repeated key or a blank changes nothing that is used.
 */
import { canonicalize } from '@tufjs/canonical-json';
import * as v from 'valibot';
import { type Bytes, bytesOfHex } from './bytes.ts';
import { FormError, SignatureError } from './errors.ts';
import { type Envelope, envelopeForm, type Keys, type Role } from './form.ts';

/** What every kind of metadata has. */
interface Head {
  readonly version: number;
  readonly expires: string;
}

export interface Metadata<T> {
  readonly signed: T;
  /** The bytes the signatures are over. */
  readonly canonical: Bytes;
  readonly signatures: Envelope['signatures'];
  /** As it was served, which its delegator's hash is over. */
  readonly text: string;
}

/**
 * @param what the role, for the error
 * @throws FormError when it is not metadata of that kind
 */
export function readMetadata<T extends Head>(
  form: v.GenericSchema<unknown, T>,
  what: string,
  text: string,
): Metadata<T> {
  const { signed, signatures, canonical } = readEnvelope(what, text);
  // A lone surrogate is encoded as U+FFFD: two different texts would have the same signature.
  if (!canonical.isWellFormed()) throw new FormError(what, 'it holds half a character');
  // TUF 4.2.1: a keyid stands once, so that nobody counts a signature twice.
  if (new Set(signatures.map(({ keyid }) => keyid)).size !== signatures.length) {
    throw new FormError(what, 'a key has signed it twice');
  }
  // `_type` is part of the form: a snapshot is never taken for a timestamp, whatever key signed it.
  const read = v.safeParse(form, signed, { abortEarly: true });
  if (!read.success) {
    throw new FormError(what, `its field ${v.getDotPath(read.issues[0]) ?? 'signed'} is wrong`);
  }
  return {
    signed: read.output,
    canonical: new TextEncoder().encode(canonical),
    signatures,
    text,
  };
}

function readEnvelope(what: string, text: string): Envelope & { readonly canonical: string } {
  try {
    const { signed, signatures } = v.parse(envelopeForm, JSON.parse(text));
    return { signed, signatures, canonical: canonicalize(JSON.parse(text).signed) };
  } catch {
    throw new FormError(what, 'it is no signed metadata');
  }
}

/**
 * TUF 5.3.4, 5.4.2, 5.5.3, 5.6.3: a threshold of the keys the delegator names has signed it, else
 * anyone could have written it (arbitrary-content attack). Keys are counted by their value: one key
 * under two names is one key. A signature that does not hold is as if it were not there.
 * @throws SignatureError
 */
export async function holdToThreshold(
  what: string,
  metadata: Metadata<unknown>,
  keys: Keys,
  role: Pick<Role, 'keyids' | 'threshold'>,
): Promise<void> {
  const valid = await countSigners(metadata, keys, role);
  if (valid < role.threshold) throw new SignatureError(what, valid, role.threshold);
}

/** How many distinct keys of the role have validly signed. */
export async function countSigners(
  { canonical, signatures }: Metadata<unknown>,
  keys: Keys,
  { keyids }: Pick<Role, 'keyids'>,
): Promise<number> {
  const valid = new Set<string>();
  for (const { keyid, sig } of signatures) {
    const key = keyids.includes(keyid) && Object.hasOwn(keys, keyid) ? keys[keyid] : undefined;
    if (key?.keytype !== 'ed25519' || key.scheme !== 'ed25519') continue;
    if (await isSignedBy(key.keyval.public, sig, canonical)) valid.add(key.keyval.public);
  }
  return valid.size;
}

async function isSignedBy(publicKey: string, sig: string, bytes: Bytes): Promise<boolean> {
  const raw = bytesOfHex(publicKey, 32);
  const signature = bytesOfHex(sig, 64);
  if (raw === undefined || signature === undefined) return false;
  try {
    const key = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, signature, bytes);
  } catch {
    // No point of the curve.
    return false;
  }
}

/** Keys for tests, made anew each time: whoever reads the repository can sign nothing with it. */
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { canonicalize } from '@tufjs/canonical-json';
import { Signature } from '@tufjs/models';

export interface Signer {
  readonly keyid: string;
  /** The public key as metadata lists it. */
  readonly key: {
    readonly keytype: string;
    readonly scheme: string;
    readonly keyval: { readonly public: string };
  };
  readonly sign: (bytes: Buffer) => Signature;
}

/** @param extra fields of the listed key that nobody knows */
export function createSigner(extra: Readonly<Record<string, unknown>> = {}): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const key = {
    keytype: 'ed25519',
    scheme: 'ed25519',
    keyval: { public: rawOf(publicKey) },
    ...extra,
  };
  const keyid = createHash('sha256').update(canonicalize(key)).digest('hex');
  return {
    keyid,
    key,
    sign: (bytes) =>
      new Signature({ keyID: keyid, sig: sign(null, bytes, privateKey).toString('hex') }),
  };
}

/** The same key under another name. */
export function renamed(signer: Signer, keyid: string): Signer {
  return {
    ...signer,
    keyid,
    sign: (bytes) => new Signature({ keyID: keyid, sig: signer.sign(bytes).sig }),
  };
}

/** The 32 bytes of an Ed25519 key, which are the last of its DER form. */
function rawOf(key: KeyObject): string {
  return key.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
}

/**
 * Signs a role's draft (`draft/metadata/ROLE.json`) with an opened key, as `bredvid sign` does, and
 * says whether what it names is what the editor sees.
 */
import { canonicalize } from '@tufjs/canonical-json';
import { hexOf } from './der.ts';
import { KeyFileError, type KeyPair, signWith } from './key-file.ts';

interface RoleFile {
  readonly signatures: readonly { readonly keyid: string; readonly sig: string }[];
  readonly signed: {
    readonly version: number;
    readonly expires: string;
    readonly targets: Readonly<Record<string, { readonly hashes: { readonly sha256?: string } }>>;
    readonly delegations?: unknown;
  };
}

/** What a draft says, for the one who is about to sign it. */
export interface RoleDraft {
  readonly file: RoleFile;
  readonly version: number;
  /** ISO time. */
  readonly expires: string;
  readonly signatures: number;
  /** The files it names, each with its hash. */
  readonly targets: Readonly<Record<string, string>>;
}

/** @throws KeyFileError when the text is no draft of a targets role */
export function readRoleDraft(text: string): RoleDraft {
  try {
    const file = JSON.parse(text);
    const { version, expires, targets, _type } = file.signed;
    if (_type !== 'targets' || !Array.isArray(file.signatures)) throw new TypeError();
    const named = Object.entries<RoleFile['signed']['targets'][string]>(targets);
    return {
      file,
      version,
      expires,
      signatures: file.signatures.length,
      targets: Object.fromEntries(named.map(([path, { hashes }]) => [path, hashes.sha256 ?? ''])),
    };
  } catch {
    throw new KeyFileError('It is not a draft of a role');
  }
}

/**
 * What a draft changes beside the file that is looked at: other files, and to whom it hands keys
 * (`delegations`). A signature is for all of it.
 * @param accepted the role's metadata as it is published
 */
export function changesBeside(
  draft: RoleDraft,
  accepted: RoleDraft,
  path: string,
): readonly string[] {
  const paths = new Set([...Object.keys(draft.targets), ...Object.keys(accepted.targets)]);
  const others = [...paths].filter(
    (each) => each !== path && draft.targets[each] !== accepted.targets[each],
  );
  const keysOf = ({ file }: RoleDraft) => canonicalize(file.signed.delegations ?? {});
  return [...others.sort(), ...(keysOf(draft) === keysOf(accepted) ? [] : ['delegations'])];
}

/** The draft with this key's signature among the others, as text. */
export async function signRoleDraft({ file }: RoleDraft, key: KeyPair): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalize(file.signed));
  const keyid = await tufKeyId(key.publicKey);
  const others = file.signatures.filter((each) => each.keyid !== keyid);
  const signatures = [...others, { keyid, sig: await signWith(key, bytes) }];
  return `${JSON.stringify({ ...file, signatures }, undefined, 1)}\n`;
}

async function tufKeyId(publicKey: string): Promise<string> {
  const key = { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: publicKey } };
  return await sha256Of(canonicalize(key));
}

/** The hash of text in UTF-8, base 16. */
export async function sha256Of(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

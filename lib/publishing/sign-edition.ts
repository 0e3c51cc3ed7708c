/**
 * Signs bundles as a repository of its own, with keys that are made for it and forgotten with it.
 *
 * For building and trying the extension: nobody holds these keys, so nobody can lose them, and what
 * they have signed can be replaced by another build of the extension alone. Who publishes packages
 * what was published, with its own root: `npm run edition -- --from FOLDER`.
 */
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { canonicalize } from '@tufjs/canonical-json';
import { NATIONAL_ROLE, roleOfLayer } from '../trust/namespace.ts';
import { addressOf } from '../trust/targets.ts';
import type { TextFile } from './edition.ts';
import { targetPath } from './packaged.ts';

/** The packaged edition is read after its time too; the time says when it was made. */
const LASTS_MS = 365 * 86_400_000;

interface SigningKey {
  readonly keyid: string;
  readonly listed: object;
  readonly sign: (bytes: Uint8Array) => string;
}

/**
 * @param bundles by their names in the sources: `se.bundle.jsonl`
 * @param now milliseconds since 1970
 * @returns all files of the repository, by their paths
 */
export function signEdition(bundles: readonly TextFile[], now: number): readonly TextFile[] {
  const expires = new Date(now + LASTS_MS).toISOString().replace(/\.\d+/, '');
  const [root, national, online] = [newKey(), newKey(), newKey()];
  const files = bundles.map(({ name, text }) => {
    const path = targetPath(name);
    const [layer = '', file = ''] = path.split('/');
    const bytes = Buffer.from(text);
    const hash = sha256(bytes);
    const entry = { length: bytes.length, hashes: { sha256: hash } };
    return {
      path,
      text,
      role: roleOfLayer(layer),
      entry,
      address: addressOf({ layer, file, sha256: hash }),
    };
  });
  const targetsOf = (role: string) =>
    Object.fromEntries(
      files.filter((file) => file.role === role).map(({ path, entry }) => [path, entry]),
    );

  const make = (type: string, key: SigningKey, content: object): string => {
    const head = { _type: type, spec_version: '1.0.34', version: 1, expires };
    const signed = { ...head, ...content };
    const sig = key.sign(Buffer.from(canonicalize(signed)));
    return `${JSON.stringify({ signed, signatures: [{ keyid: key.keyid, sig }] }, undefined, 1)}\n`;
  };
  const roles = [...new Set(files.map(({ role }) => role))].filter(
    (role) => role !== NATIONAL_ROLE,
  );
  const regional = roles.map((role) => {
    const key = newKey();
    return { role, key, text: make('targets', key, { targets: targetsOf(role) }) };
  });
  const delegations = {
    keys: keysOf(regional.map(({ key }) => key)),
    roles: regional.map(({ role, key }) => {
      return { name: role, ...authority(key), terminating: true, paths: [`${role}/*`] };
    }),
  };
  const targets = make('targets', national, { targets: targetsOf(NATIONAL_ROLE), delegations });
  const named = [{ role: NATIONAL_ROLE, text: targets }, ...regional];
  const snapshot = make('snapshot', online, {
    meta: Object.fromEntries(named.map(({ role, text }) => [`${role}.json`, metaOf(text)])),
  });
  const authorities = { root, timestamp: online, snapshot: online, targets: national };
  return [
    {
      name: 'metadata/1.root.json',
      text: make('root', root, {
        consistent_snapshot: true,
        keys: keysOf(Object.values(authorities)),
        roles: Object.fromEntries(
          Object.entries(authorities).map(([role, key]) => [role, authority(key)]),
        ),
      }),
    },
    {
      name: 'metadata/timestamp.json',
      text: make('timestamp', online, { meta: { 'snapshot.json': metaOf(snapshot) } }),
    },
    { name: 'metadata/1.snapshot.json', text: snapshot },
    ...named.map(({ role, text }) => ({ name: `metadata/1.${role}.json`, text })),
    ...files.map(({ address, text }) => ({ name: address, text })),
  ];
}

function newKey(): SigningKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  // The 32 bytes of the key are the last of its DER form.
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
  const listed = { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: raw } };
  return {
    keyid: sha256(Buffer.from(canonicalize(listed))),
    listed,
    sign: (bytes) => sign(null, bytes, privateKey).toString('hex'),
  };
}

function keysOf(keys: readonly SigningKey[]): object {
  return Object.fromEntries(keys.map(({ keyid, listed }) => [keyid, listed]));
}

function authority({ keyid }: SigningKey) {
  return { keyids: [keyid], threshold: 1 };
}

function metaOf(text: string): object {
  const bytes = Buffer.from(text);
  return { version: 1, length: bytes.length, hashes: { sha256: sha256(bytes) } };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

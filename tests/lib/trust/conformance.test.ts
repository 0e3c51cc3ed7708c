/**
 * The client cases of tuf-conformance (theupdateframework/tuf-conformance, read on 22 November
 * 2026), under their names, written anew against our reader and a repository of `@tufjs/models`.
 * None is expected to fail.
 *
 * Left out, and why:
 * - test_keytype_and_scheme[rsa/…], [ecdsa/…]: our reader knows Ed25519 alone (trust.md §1).
 * - test_static_repository[…]: the repositories recorded there are signed with ECDSA.
 * - test_download_with_hash_algorithms[sha512]: a file of ours is named by its SHA-256.
 * - test_unusual_role_name[…]: a role is named as its layer is (`se-14`, `org-…`); other names are
 *   never asked for (see namespace.test.ts).
 * - test_graph_traversal[…] and test_targetfile_search[…]: there is one level of delegation and one
 *   role a layer, so there is no graph to walk; "no delegations", "wildcard does not match path
 *   separator" and "case sensitive" are below under names of ours.
 * - TestRepositorySimulator: tests of their simulator, not of a client.
 */
import { describe, expect, it } from 'vitest';
import { createClient } from '../../trust/client.ts';
import { bytesOf, createRepository, DAY, inDays } from '../../trust/repository.ts';
import { createSigner } from '../../trust/signers.ts';

const top = ['root', 'timestamp', 'snapshot', 'targets'] as const;

function setUp() {
  const repository = createRepository();
  return { repository, client: createClient(repository) };
}

describe('tuf-conformance: basic', () => {
  it('test_basic_refresh_requests', async () => {
    const { client } = setUp();
    expect(await client.refresh()).toBeUndefined();
    expect(client.requests).toEqual([
      'metadata/2.root.json',
      'metadata/timestamp.json',
      'metadata/1.snapshot.json',
      'metadata/1.targets.json',
    ]);
  });

  it('test_basic_refresh_trusted_data', async () => {
    const { repository, client } = setUp();
    await client.refresh();
    for (const role of top) {
      const file = role === 'timestamp' ? 'timestamp.json' : `1.${role}.json`;
      const served = Buffer.from(repository.served.get(`metadata/${file}`) ?? '').toString();
      expect(client.accepted.get(role)).toBe(served);
    }
  });

  it('test_implicit_refresh', async () => {
    const { client } = setUp();
    expect(await client.download('se/nonexistent.txt')).toBeUndefined();
    expect(client.versions()).toEqual({ root: 1, timestamp: 1, snapshot: 1, targets: 1 });
  });

  it('test_invalid_initial_root', async () => {
    const { repository } = setUp();
    const root = JSON.parse(repository.root());
    delete root.signed.version;
    const client = createClient(repository, JSON.stringify(root));
    expect(await client.refresh()).toBe('FormError');
    expect(client.requests).toEqual([]);
  });

  it('test_unsigned_initial_root', async () => {
    const { repository } = setUp();
    const root = JSON.parse(repository.root());
    root.signatures[0].sig = '30450221'.repeat(16);
    const client = createClient(repository, JSON.stringify(root));
    expect(await client.refresh()).toBe('SignatureError');
    expect(client.requests).toEqual([]);
  });

  it.each([
    ['root', { root: 1 }],
    ['timestamp', { root: 2 }],
    ['snapshot', { root: 2, timestamp: 2 }],
    ['targets', { root: 2, timestamp: 2, snapshot: 2 }],
  ])('test_unsigned_metadata[%s]', async (role, trusted) => {
    const { repository, client } = setUp();
    repository.desk(role).signing = [];
    repository.publish(...top);
    expect(await client.refresh()).toBe('SignatureError');
    expect(client.versions()).toEqual(trusted);
  });

  it.each([
    ['root', { root: 1 }],
    ['snapshot', { root: 2, timestamp: 2 }],
    ['targets', { root: 2, timestamp: 2, snapshot: 2 }],
  ])('test_url_and_metadata_version_mismatch[%s]', async (role, trusted) => {
    const { repository, client } = setUp();
    repository.desk(role).alter = (signed) => {
      signed.version = Number(signed.version) + 1;
    };
    repository.publish(...top);
    expect(await client.refresh()).toBe('FormError');
    expect(client.versions()).toEqual(trusted);
  });

  it('test_timestamp_content_changes', async () => {
    const { repository, client } = setUp();
    await client.refresh();
    const before = client.accepted.get('timestamp');
    repository.desk('timestamp').version = 0;
    repository.desk('timestamp').alter = (signed) => {
      signed.meta = { 'snapshot.json': { version: 100 } };
    };
    repository.publish('timestamp');
    expect(await client.refresh()).toBeUndefined();
    expect(client.requests.at(-1)).toBe('metadata/timestamp.json');
    expect(client.accepted.get('timestamp')).toBe(before);
  });

  it.each([false, true])('test_basic_metadata_hash_support (hashes: %s)', async (withHashes) => {
    const { repository, client } = setUp();
    repository.withHashes = withHashes;
    repository.publish();
    expect(await client.refresh()).toBeUndefined();
  });

  it('test_targets_hash_mismatch', async () => {
    const { repository, client } = setUp();
    await client.refresh();
    repository.publish('targets');
    repository.desk('snapshot').alter = wrongHash('targets.json');
    repository.publish('snapshot', 'timestamp');
    expect(await client.refresh()).toBe('ContentError');
    expect(client.version('snapshot')).toBe(2);
    expect(client.version('targets')).toBe(1);
  });

  it('test_snapshot_hash_mismatch', async () => {
    const { repository, client } = setUp();
    await client.refresh();
    repository.publish('snapshot');
    repository.desk('timestamp').alter = wrongHash('snapshot.json');
    repository.publish('timestamp');
    expect(await client.refresh()).toBe('ContentError');
    expect(client.version('snapshot')).toBe(1);
    expect(client.version('timestamp')).toBe(2);
  });

  it('test_metadata_bytes_match', async () => {
    const { repository, client } = setUp();
    const path = 'metadata/timestamp.json';
    const served = `${Buffer.from(repository.served.get(path) ?? '')} `;
    repository.served.set(path, bytesOf(Buffer.from(served)));
    expect(await client.refresh()).toBeUndefined();
    expect(client.accepted.get('timestamp')).toBe(served);
  });

  it('test_custom_fields', async () => {
    const { repository, client } = setUp();
    await client.refresh();
    const signer = createSigner({ 'extra-field': { a: 1, b: 2 } });
    const root = repository.desk('root');
    root.listed.push(signer);
    root.signing.push(signer);
    root.alter = (signed) => {
      signed['custom-field'] = 'value';
    };
    repository.publish('root');
    expect(await client.refresh()).toBeUndefined();
    expect(client.version('root')).toBe(2);
  });

  it('test_deprecated_keyid_hash_algorithms', async () => {
    const { repository, client } = setUp();
    await client.refresh();
    const signer = createSigner({ keyid_hash_algorithms: 'md5' });
    repository.desk('snapshot').listed = [signer];
    repository.desk('snapshot').signing = [signer];
    repository.publish('root', 'snapshot', 'timestamp');
    expect(await client.refresh()).toBeUndefined();
    expect(client.versions()).toMatchObject({ root: 2, snapshot: 2 });
  });

  it('test_snapshot_404', async () => {
    const { repository, client } = setUp();
    await client.refresh();
    repository.desk('timestamp').alter = (signed) => {
      signed.meta = { 'snapshot.json': { version: 2 } };
    };
    repository.publish('timestamp');
    expect(await client.refresh()).toBe('MissingError');
    expect(client.requests.at(-1)).toBe('metadata/2.snapshot.json');
    expect(client.versions()).toEqual({ root: 1, timestamp: 2, snapshot: 1, targets: 1 });
  });

  it('test_targets_404', async () => {
    const { repository, client } = setUp();
    await client.refresh();
    repository.desk('snapshot').alter = (signed) => {
      signed.meta = { 'targets.json': { version: 2 } };
    };
    repository.publish('snapshot', 'timestamp');
    expect(await client.refresh()).toBe('MissingError');
    expect(client.requests.at(-1)).toBe('metadata/2.targets.json');
    expect(client.versions()).toEqual({ root: 1, timestamp: 2, snapshot: 2, targets: 1 });
  });

  it('test_timestamp_404', async () => {
    const { repository, client } = setUp();
    await client.refresh();
    repository.served.delete('metadata/timestamp.json');
    expect(await client.refresh()).toBe('MissingError');
    expect(client.requests.at(-1)).toBe('metadata/timestamp.json');
  });

  it('test_incorrect_metadata_type', async () => {
    const { repository, client } = setUp();
    const [signer] = repository.desk('timestamp').listed;
    if (signer !== undefined) {
      repository.desk('snapshot').listed.push(signer);
      repository.desk('snapshot').signing.push(signer);
    }
    repository.desk('snapshot').alter = (signed) => {
      signed.meta = { 'snapshot.json': { version: 1 } };
    };
    repository.publish('root', 'snapshot');
    const snapshot = repository.served.get('metadata/2.snapshot.json') ?? bytesOf(Buffer.from(''));
    repository.served.set('metadata/timestamp.json', snapshot);
    expect(await client.refresh()).toBe('FormError');
    expect(client.versions()).toEqual({ root: 2 });
  });

  it('test_faketime', async () => {
    const { repository, client } = setUp();
    repository.desk('root').expires = inDays(7);
    repository.publish('root');
    expect(await client.refresh()).toBeUndefined();
    expect(await client.refresh(Date.now() + 8 * DAY)).toBe('ExpiredError');
  });
});

function wrongHash(file: string) {
  return (signed: Record<string, unknown>) => {
    const meta = signed.meta as Record<string, { hashes: Record<string, string> }>;
    const named = meta[file];
    if (named !== undefined) named.hashes.sha256 = '0'.repeat(64);
  };
}

describe('tuf-conformance: expiration', () => {
  it('test_root_expired', async () => {
    const { repository, client } = setUp();
    await client.refresh();
    repository.publish('root');
    expect(await client.refresh()).toBeUndefined();
    repository.desk('root').expires = inDays(-1);
    repository.publish(...top);
    expect(await client.refresh()).toBe('ExpiredError');
    expect(client.versions()).toMatchObject({ root: 3, timestamp: 1, snapshot: 1 });
  });

  it.each([
    ['timestamp', { root: 1, timestamp: 1, snapshot: 1, targets: 1 }],
    ['snapshot', { root: 1, timestamp: 2, snapshot: 1, targets: 1 }],
    ['targets', { root: 1, timestamp: 2, snapshot: 2, targets: 1 }],
  ])('test_%s_expired', async (role, trusted) => {
    const { repository, client } = setUp();
    await client.refresh();
    repository.desk(role).expires = inDays(-5);
    repository.publish();
    expect(await client.refresh()).toBe('ExpiredError');
    expect(client.versions()).toEqual(trusted);
  });

  it('test_expired_local_root', async () => {
    const { repository, client } = setUp();
    repository.desk('root').expires = inDays(7);
    repository.publish('root');
    expect(await client.refresh()).toBeUndefined();
    repository.desk('root').expires = inDays(21);
    repository.publish('root');
    expect(await client.refresh(Date.now() + 18 * DAY)).toBeUndefined();
    expect(client.version('root')).toBe(3);
  });

  it('test_expired_local_timestamp', async () => {
    const { repository, client } = setUp();
    repository.desk('timestamp').expires = inDays(7);
    repository.publish('timestamp');
    expect(await client.refresh()).toBeUndefined();
    repository.desk('timestamp').expires = inDays(21);
    repository.publish();
    expect(await client.refresh(Date.now() + 18 * DAY)).toBeUndefined();
    expect(client.versions()).toEqual({ root: 1, snapshot: 2, targets: 2, timestamp: 3 });
  });
});

describe('tuf-conformance: rollback', () => {
  it('test_new_timestamp_version_rollback', async () => {
    const { repository, client } = setUp();
    repository.publish('timestamp');
    await client.refresh();
    repository.desk('timestamp').version = 0;
    repository.publish('timestamp');
    expect(await client.refresh()).toBe('RollbackError');
    expect(client.version('timestamp')).toBe(2);
    expect(client.requests.at(-1)).toBe('metadata/timestamp.json');
  });

  it.each([
    ['basic', false],
    ['with hashes', true],
  ])('test_snapshot_rollback[%s]', async (_, withHashes) => {
    const { repository, client } = setUp();
    repository.withHashes = withHashes;
    repository.publish('snapshot', 'timestamp');
    expect(await client.refresh()).toBeUndefined();
    repository.desk('snapshot').version = 0;
    repository.publish('snapshot', 'timestamp');
    expect(await client.refresh()).toBe('RollbackError');
    expect(client.versions()).toMatchObject({ timestamp: 2, snapshot: 2 });
    expect(client.requests.at(-1)).toBe('metadata/timestamp.json');
  });

  it('test_targets_role_removal', async () => {
    const { repository, client } = setUp();
    repository.delegate('se-14');
    repository.publish();
    expect(await client.refresh()).toBeUndefined();
    repository.desk('snapshot').alter = (signed) => {
      delete (signed.meta as Record<string, unknown>)['se-14.json'];
    };
    repository.publish('snapshot', 'timestamp');
    expect(await client.refresh()).toBe('RollbackError');
    expect(client.version('snapshot')).toBe(2);
  });

  it('test_targets_fast_forward_recovery', async () => {
    const { repository, client } = setUp();
    repository.delegate('se-14');
    repository.desk('targets').version = 98;
    repository.publish();
    expect(await client.refresh()).toBeUndefined();
    expect(client.version('targets')).toBe(99);
    repository.rotate('snapshot');
    repository.desk('targets').version = 0;
    repository.desk('snapshot').alter = (signed) => {
      delete (signed.meta as Record<string, unknown>)['se-14.json'];
    };
    repository.publish(...top);
    expect(await client.refresh()).toBeUndefined();
    expect(client.version('targets')).toBe(1);
  });

  it('test_new_snapshot_fast_forward_recovery', async () => {
    const { repository, client } = setUp();
    repository.desk('snapshot').version = 98;
    repository.publish('snapshot', 'timestamp');
    expect(await client.refresh()).toBeUndefined();
    repository.rotate('snapshot');
    repository.rotate('timestamp');
    repository.desk('snapshot').version = 0;
    repository.publish(...top);
    expect(await client.refresh()).toBeUndefined();
    expect(client.version('snapshot')).toBe(1);
  });

  it('test_new_timestamp_fast_forward_recovery', async () => {
    const { repository, client } = setUp();
    repository.desk('timestamp').version = 98;
    repository.publish('timestamp');
    expect(await client.refresh()).toBeUndefined();
    repository.rotate('timestamp');
    repository.desk('timestamp').version = 0;
    repository.publish('root', 'timestamp');
    expect(await client.refresh()).toBeUndefined();
    expect(client.version('timestamp')).toBe(1);
  });

  it.each([
    ['basic', false],
    ['with hashes', true],
  ])('test_targets_rollback[%s]', async (_, withHashes) => {
    const { repository, client } = setUp();
    repository.withHashes = withHashes;
    repository.publish();
    expect(await client.refresh()).toBeUndefined();
    repository.desk('targets').version = 0;
    repository.publish();
    expect(await client.refresh()).toBe('RollbackError');
    expect(client.versions()).toMatchObject({ snapshot: 2, targets: 2 });
  });
});

describe('tuf-conformance: keys', () => {
  it('test_snapshot_does_not_meet_threshold', async () => {
    const { repository, client } = setUp();
    const signers = [createSigner(), createSigner(), createSigner()];
    Object.assign(repository.desk('snapshot'), { listed: signers, signing: signers, threshold: 3 });
    repository.publish(...top);
    expect(await client.refresh()).toBeUndefined();
    repository.desk('snapshot').signing = signers.slice(0, 2);
    repository.publish();
    expect(await client.refresh()).toBe('SignatureError');
    expect(client.version('snapshot')).toBe(2);
  });

  it('test_snapshot_has_too_few_keys', async () => {
    const { repository, client } = setUp();
    const signers = [1, 2, 3, 4, 5].map(() => createSigner());
    Object.assign(repository.desk('snapshot'), { listed: signers, signing: signers, threshold: 6 });
    repository.publish('root', 'snapshot', 'timestamp');
    expect(await client.refresh()).toBe('SignatureError');
    expect(client.versions()).toEqual({ root: 2, timestamp: 2 });
  });

  it('test_duplicate_keys', async () => {
    const { repository, client } = setUp();
    const signer = createSigner();
    repository.desk('snapshot').threshold = 6;
    repository.desk('snapshot').signing = [signer];
    repository.desk('snapshot').listed = [signer];
    repository.publish('root', 'snapshot', 'timestamp');
    const path = 'metadata/2.snapshot.json';
    const snapshot = JSON.parse(Buffer.from(repository.served.get(path) ?? '').toString());
    snapshot.signatures = Array(9).fill(snapshot.signatures[0]);
    repository.withHashes = false;
    repository.publish('timestamp');
    repository.served.set(path, bytesOf(Buffer.from(JSON.stringify(snapshot))));
    expect(await client.refresh()).toBe('FormError');
    expect(client.version('snapshot')).toBeUndefined();
  });

  it('test_duplicate_sig_keyids', async () => {
    const { repository, client } = setUp();
    repository.withHashes = false;
    repository.publish('timestamp');
    const path = 'metadata/1.snapshot.json';
    const snapshot = JSON.parse(Buffer.from(repository.served.get(path) ?? '').toString());
    snapshot.signatures.push(snapshot.signatures[0]);
    repository.served.set(path, bytesOf(Buffer.from(JSON.stringify(snapshot))));
    expect(await client.refresh()).toBe('FormError');
    expect(client.version('snapshot')).toBeUndefined();
  });

  it('test_keytype_and_scheme[ed25519/ed25519]', async () => {
    const { repository, client } = setUp();
    const signer = createSigner();
    const root = repository.desk('root');
    root.listed.push(signer);
    root.signing.push(signer);
    root.threshold = 2;
    repository.publish('root');
    expect(await client.refresh()).toBeUndefined();
    expect(client.version('root')).toBe(2);
    repository.publish('root');
    const path = 'metadata/3.root.json';
    const served = JSON.parse(Buffer.from(repository.served.get(path) ?? '').toString());
    served.signatures[1].sig = 'b61589620c287e23'.repeat(8);
    repository.served.set(path, bytesOf(Buffer.from(JSON.stringify(served))));
    expect(await client.refresh()).toBe('SignatureError');
    expect(client.version('root')).toBe(2);
  });

  it.each(['the signature of another version', ''])(
    'test_invalid_sig_in_valid_metadata (%s)',
    async (kind) => {
      const { repository, client } = setUp();
      const path = 'metadata/timestamp.json';
      const first = JSON.parse(Buffer.from(repository.served.get(path) ?? '').toString());
      const signer = createSigner();
      repository.desk('timestamp').listed.push(signer);
      repository.desk('timestamp').signing.push(signer);
      repository.publish('root', 'timestamp');
      const served = JSON.parse(Buffer.from(repository.served.get(path) ?? '').toString());
      served.signatures[0].sig = kind === '' ? '' : first.signatures[0].sig;
      repository.served.set(path, bytesOf(Buffer.from(JSON.stringify(served))));
      expect(await client.refresh()).toBeUndefined();
    },
  );
});

/** Which of ten signers are listed, how many must sign, which do; for each version. */
type Rotation = readonly (readonly [
  keys: readonly number[],
  threshold: number,
  sigs: readonly number[],
])[];

const five = [0, 1, 2, 3, 4];
const rootRotations: Readonly<Record<string, { readonly fails?: true; readonly steps: Rotation }>> =
  {
    '1-of-1-key-rotation': {
      steps: [
        [[1], 1, [1]],
        [[2], 1, [2, 1]],
        [[2], 1, [2]],
      ],
    },
    '1-of-1-key-rotation-unused-signatures': {
      steps: [
        [[1], 1, [3, 1, 4]],
        [[2], 1, [3, 2, 1, 4]],
        [[2], 1, [3, 2, 4]],
      ],
    },
    '3-of-5-sign-with-different-keycombos': {
      steps: [
        [five, 3, [0, 2, 4]],
        [five, 3, [0, 4, 1]],
        [five, 3, [0, 1, 3]],
        [five, 3, [0, 1, 3]],
      ],
    },
    '3-of-5-one-key-rotated': {
      steps: [
        [five, 3, [0, 2, 4]],
        [[0, 1, 3, 4, 5], 3, [0, 4, 1]],
      ],
    },
    '3-of-5-one-key-rotated-with-intermediate-step': {
      steps: [
        [five, 3, [0, 2, 4]],
        [[0, 1, 3, 4, 5], 3, [0, 2, 4, 5]],
        [[0, 1, 3, 4, 5], 3, [0, 4, 5]],
      ],
    },
    '3-of-5-all-keys-rotated-with-intermediate-step': {
      steps: [
        [five, 3, [0, 2, 4]],
        [[5, 6, 7, 8, 9], 3, [0, 2, 4, 5, 6, 7]],
        [[5, 6, 7, 8, 9], 3, [5, 6, 7]],
      ],
    },
    '1-of-3-threshold-increase-to-2-of-3': {
      steps: [
        [[1, 2, 3], 1, [1]],
        [[1, 2, 3], 2, [1, 2]],
      ],
    },
    '2-of-3-threshold-decrease-to-1-of-3': {
      steps: [
        [[1, 2, 3], 2, [1, 2]],
        [[1, 2, 3], 1, [1, 2]],
        [[1, 2, 3], 1, [1]],
      ],
    },
    '1-of-2-threshold-increase-to-2-of-2': {
      steps: [
        [[1], 1, [1]],
        [[1, 2], 2, [1, 2]],
      ],
    },
    '1-of-1-key-rotation-fail-not-signed-with-old-key': {
      fails: true,
      steps: [
        [[1], 1, [1]],
        [[2], 1, [2, 3, 4]],
      ],
    },
    '1-of-1-key-rotation-fail-not-signed-with-new-key': {
      fails: true,
      steps: [
        [[1], 1, [1]],
        [[2], 1, [1, 3, 4]],
      ],
    },
    '3-of-5-one-key-rotate-fails-not-signed-with-3-new-keys': {
      fails: true,
      steps: [
        [five, 3, [0, 2, 4]],
        [[0, 1, 3, 4, 5], 3, [0, 2, 4]],
      ],
    },
    '3-of-5-one-key-rotate-fails-not-signed-with-3-old-keys': {
      fails: true,
      steps: [
        [five, 3, [0, 2, 4]],
        [[0, 1, 3, 4, 5], 3, [0, 4, 5]],
      ],
    },
    '1-of-3-threshold-bump-to-2-of-3-fails-new-threshold-not-reached': {
      fails: true,
      steps: [
        [[1, 2, 3], 1, [1]],
        [[1, 2, 3], 2, [2]],
      ],
    },
    '2-of-3-threshold-decr-to-1-of-3-fails-old-threshold-not-eached': {
      fails: true,
      steps: [
        [[1, 2, 3], 2, [1, 2]],
        [[1, 2, 3], 1, [1]],
      ],
    },
  };

describe('tuf-conformance: updater key rotations', () => {
  it.each(Object.entries(rootRotations))('test_root_rotation[%s]', async (_, { fails, steps }) => {
    const repository = createRepository();
    repository.desk('root').version = 0;
    const signers = Array.from({ length: 10 }, () => createSigner());
    const some = (numbers: readonly number[]) => numbers.flatMap((n) => signers[n] ?? []);
    for (const [keys, threshold, sigs] of steps) {
      const desk = { listed: some(keys), threshold, signing: some(sigs) };
      Object.assign(repository.desk('root'), desk);
      repository.publish('root');
    }
    repository.publish();
    const client = createClient(repository);
    expect(await client.refresh()).toBe(fails && 'SignatureError');
    expect(client.version('root')).toBe(fails ? steps.length - 1 : steps.length);
  });

  it.each([
    ['1-of-1-key-rotation', [2], 1, [2], true],
    ['1-of-1-key-rotation-unused-signatures', [1], 1, [3, 1, 4], true],
    ['1-of-1-key-rotation-fail-not-signed-with-new-key', [2], 1, [1, 3, 4], false],
    [
      '3-of-5-one-key-signature-wrong-not-signed-with-3-expected-keys',
      [0, 1, 3, 4, 5],
      3,
      [0, 2, 4],
      false,
    ],
    ['2-of-5-one-key-signature-mising-threshold-not-reached', [0, 1, 3, 4, 5], 3, [0, 4], false],
    ['3-of-5-sign-first-combo', five, 3, [0, 2, 4], true],
    ['3-of-5-sign-second-combo', five, 3, [0, 4, 1], true],
    ['3-of-5-sign-third-combo', five, 3, [0, 1, 3], true],
    ['3-of-5-sign-fourth-combo', five, 3, [1, 2, 3], true],
    ['3-of-5-sign-fifth-combo', five, 3, [2, 3, 4], true],
  ])('test_non_root_rotations[%s]', async (_, keys, threshold, sigs, isAccepted) => {
    const { repository, client } = setUp();
    const signers = Array.from({ length: 10 }, () => createSigner());
    const some = (numbers: readonly number[]) => numbers.flatMap((n) => signers[n] ?? []);
    for (const role of ['timestamp', 'snapshot', 'targets']) {
      const desk = { listed: some(keys), threshold, signing: some(sigs) };
      Object.assign(repository.desk(role), desk);
      repository.publish(...top);
      expect(await client.refresh()).toBe(isAccepted ? undefined : 'SignatureError');
    }
  });
});

describe('tuf-conformance: file download', () => {
  it.each([
    ['test_client_downloads_expected_file', 'withdrawn.json'],
    ['test_client_downloads_expected_file_in_sub_dir', 'se/target.txt'],
  ])('%s', async (_, path) => {
    const { repository, client } = setUp();
    repository.add('targets', path, 'target file contents');
    repository.publish();
    expect(await client.download(path)).toBe('target file contents');
  });

  it('test_repository_substitutes_target_file', async () => {
    const { repository, client } = setUp();
    repository.add('targets', 'se/one.txt', 'one content');
    repository.publish();
    expect(await client.download('se/one.txt')).toBe('one content');
    for (const path of repository.served.keys()) {
      if (path.startsWith('targets/'))
        repository.served.set(path, bytesOf(Buffer.from('malicious!!')));
    }
    expect(await client.download('se/one.txt')).toBeUndefined();
  });

  it('test_multiple_changes_to_target', async () => {
    const { repository, client } = setUp();
    for (let change = 0; change < 11; change += 1) {
      repository.add('targets', 'se/target.txt', `modified file contents ${change}`);
      repository.add('targets', `se/new-${change}.txt`, `new file contents ${change}`);
      repository.publish();
      if (change % 5 !== 0) continue;
      expect(await client.download('se/target.txt')).toBe(`modified file contents ${change}`);
      expect(await client.download(`se/new-${change}.txt`)).toBe(`new file contents ${change}`);
    }
  });

  it.each([
    ['sha256', ['sha256'], true],
    ['sha256-sha512', ['sha256', 'sha512'], true],
  ])('test_download_with_hash_algorithms[%s]', async (_, names) => {
    const { repository, client } = setUp();
    repository.add('targets', 'se/target.txt', 'target file contents');
    repository.desk('targets').alter = (signed) => {
      const { hashes } = (signed.targets as Record<string, { hashes: Record<string, string> }>)[
        'se/target.txt'
      ] ?? { hashes: {} };
      if (names.includes('sha512')) hashes.sha512 = '0'.repeat(128);
    };
    repository.publish();
    expect(await client.download('se/target.txt')).toBe('target file contents');
  });

  it('test_download_with_unknown_hash_algorithm', async () => {
    const { repository, client } = setUp();
    repository.add('targets', 'se/target.txt', 'target file contents');
    repository.desk('targets').alter = (signed) => {
      const files = signed.targets as Record<string, { hashes: Record<string, string> }>;
      const file = files['se/target.txt'];
      if (file !== undefined) file.hashes = { 'unknown-hash': file.hashes.sha256 ?? '' };
    };
    repository.publish();
    expect(await client.download('se/target.txt')).toBeUndefined();
  });
});

describe('tuf-conformance: delegations, at our one level', () => {
  it('test_cached_role_is_verified_against_current_delegator', async () => {
    const { repository, client } = setUp();
    repository.delegate('se-14');
    repository.add('se-14', 'se-14/bundle.txt', 'from the stolen key');
    repository.publish();
    expect(await client.download('se-14/bundle.txt')).toBe('from the stolen key');
    // The region gets another key; what the former one signed is in the reader's hands.
    const next = createSigner();
    repository.desk('se-14').listed = [next];
    repository.publish('targets', 'snapshot', 'timestamp');
    expect(await client.download('se-14/bundle.txt')).toBeUndefined();
    repository.desk('se-14').signing = [next];
    repository.publish();
    expect(await client.download('se-14/bundle.txt')).toBe('from the stolen key');
  });

  it('test_delegation_not_in_snapshot', async () => {
    const { repository, client } = setUp();
    repository.delegate('se-14');
    repository.add('se-14', 'se-14/bundle.txt', 'content');
    repository.publish('se-14', 'targets');
    repository.desk('snapshot').alter = (signed) => {
      delete (signed.meta as Record<string, unknown>)['se-14.json'];
    };
    repository.publish('snapshot', 'timestamp');
    expect(await client.refresh()).toBeUndefined();
    expect(await client.download('se-14/bundle.txt')).toBeUndefined();
    expect(client.version('se-14')).toBeUndefined();
    expect(client.requests.some((path) => path.includes('se-14'))).toBe(false);
  });
});

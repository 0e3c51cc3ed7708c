/**
 * From what was accepted before to what a repository says now (TUF 1.0.34, sections 5.3 to 5.6).
 *
 * The same steps read the packaged edition and a server; only that the packaged one is read after
 * its time too, because availability wins for reading.
 */
import { textOf } from './bytes.ts';
import { MissingError, RollbackError } from './errors.ts';
import {
  type Root,
  type Snapshot,
  snapshotForm,
  type Targets,
  type Timestamp,
  targetsForm,
  timestampForm,
} from './form.ts';
import { type Delegation, delegationOf, holdToNamespace, NATIONAL_ROLE } from './namespace.ts';
import {
  holdToTime,
  holdToVersion,
  isNamed,
  type Refreshing,
  readNamed,
  trustedOf,
} from './refreshing.ts';
import { readCapped, SNAPSHOT_BYTES, TARGETS_BYTES, TIMESTAMP_BYTES } from './repository.ts';
import { followRoots, readRoot } from './root-chain.ts';
import { holdToThreshold, type Metadata, readMetadata } from './signed.ts';

/** A repository whose state is known, down to the national role. */
export interface Repository {
  readonly national: Targets;
  /**
   * What the role of a region or organisation lists, verified against its delegator of now: nothing
   * where it has not published yet; `undefined` where nothing is delegated to it.
   * @throws TrustError
   */
  delegated(layer: string): Promise<Pick<Targets, 'targets'> | undefined>;
}

/** @throws TrustError at the first file that is not accepted; those before it are kept */
export async function refresh(run: Refreshing): Promise<Repository> {
  const trusted = await readRoot(run.accepted.root ?? '');
  const root = await followRoots(trusted, run.read, (text) => run.keep('root', text));
  // TUF 5.3.10: after the newest is kept, so that a reader whose root has run out gets on.
  holdToTime(run, 'root', root.signed);
  const timestamp = await updateTimestamp(run, root.signed);
  const snapshot = await updateSnapshot(run, root.signed, timestamp);
  const { keys, roles } = root.signed;
  const national = await updateTargets(run, snapshot, NATIONAL_ROLE, { keys, ...roles.targets });
  return {
    national,
    async delegated(layer) {
      const delegation = delegationOf(national, layer);
      if (delegation === undefined) return undefined;
      // Keys are handed out before they are used. Once it has published, it cannot vanish (5.5.5).
      if (!Object.hasOwn(snapshot.meta, `${layer}.json`)) return { targets: {} };
      return await updateTargets(run, snapshot, layer, delegation);
    },
  };
}

async function updateTimestamp(run: Refreshing, root: Root): Promise<Timestamp> {
  const readOne = async (text: string): Promise<Metadata<Timestamp>> => {
    const timestamp = readMetadata(timestampForm, 'timestamp', text);
    await holdToThreshold('timestamp', timestamp, root.keys, root.roles.timestamp);
    return timestamp;
  };
  const trusted = (await trustedOf(run, 'timestamp', readOne))?.signed;
  const bytes = await readCapped(run.read, 'metadata/timestamp.json', TIMESTAMP_BYTES);
  if (bytes === undefined) throw new MissingError('timestamp');
  const next = await readOne(textOf(bytes, 'timestamp'));
  const { version, meta } = next.signed;
  if (trusted !== undefined) {
    // TUF 5.4.3.1: an older timestamp is a rollback attack.
    if (version < trusted.version) throw new RollbackError('timestamp', trusted.version, version);
    // The same version again, whatever it says now: what was accepted stands.
    if (version === trusted.version) {
      holdToTime(run, 'timestamp', trusted);
      return trusted;
    }
    // TUF 5.4.3.2: a new timestamp over an older snapshot is a rollback attack too.
    const [was, is] = [trusted.meta['snapshot.json'].version, meta['snapshot.json'].version];
    if (is < was) throw new RollbackError('snapshot', was, is);
  }
  // TUF 5.4.4: one that has run out is a freeze attack: newer ones are held back.
  holdToTime(run, 'timestamp', next.signed);
  await run.keep('timestamp', next.text);
  return next.signed;
}

async function updateSnapshot(run: Refreshing, root: Root, { meta }: Timestamp): Promise<Snapshot> {
  const named = meta['snapshot.json'];
  const readOne = async (text: string): Promise<Metadata<Snapshot>> => {
    const snapshot = readMetadata(snapshotForm, 'snapshot', text);
    await holdToThreshold('snapshot', snapshot, root.keys, root.roles.snapshot);
    return snapshot;
  };
  const trusted = await trustedOf(run, 'snapshot', readOne);
  if (trusted !== undefined && (await isNamed(trusted, named))) {
    holdToTime(run, 'snapshot', trusted.signed);
    return trusted.signed;
  }
  const text = await readNamed(run, 'snapshot', named, SNAPSHOT_BYTES);
  const { signed } = await readOne(text);
  holdToVersion('snapshot', signed, named);
  for (const [file, { version }] of Object.entries(trusted?.signed.meta ?? {})) {
    const offered = Object.hasOwn(signed.meta, file) ? signed.meta[file]?.version : undefined;
    // TUF 5.5.5: no role falls back and none vanishes, unless the root gave the snapshot new keys.
    if (offered === undefined || offered < version) {
      throw new RollbackError(file.replace(/\.json$/, ''), version, offered);
    }
  }
  // TUF 5.5.6: freeze attack.
  holdToTime(run, 'snapshot', signed);
  await run.keep('snapshot', text);
  return signed;
}

async function updateTargets(
  run: Refreshing,
  { meta }: Snapshot,
  role: string,
  delegation: Delegation,
): Promise<Targets> {
  const file = `${role}.json`;
  const named = Object.hasOwn(meta, file) ? meta[file] : undefined;
  // TUF 5.6.1: what the snapshot does not name belongs to no known state (mix-and-match attack).
  if (named === undefined) throw new MissingError(role);
  const readOne = async (text: string): Promise<Metadata<Targets>> => {
    const targets = readMetadata(targetsForm, role, text);
    await holdToThreshold(role, targets, delegation.keys, delegation);
    return targets;
  };
  // TUF 5.6.3: what was accepted under other keys than its delegator names now is read anew.
  const trusted = await trustedOf(run, role, readOne);
  const isKnown = trusted !== undefined && (await isNamed(trusted, named));
  const { signed, text } = isKnown
    ? trusted
    : await readOne(await readNamed(run, role, named, TARGETS_BYTES));
  holdToVersion(role, signed, named);
  // TUF 5.6.5: freeze attack.
  holdToTime(run, role, signed);
  holdToNamespace(role, signed);
  if (!isKnown) await run.keep(role, text);
  return signed;
}

/**
 * Reads a repository as a client does (TUF 1.0.34, section 5) and says how far it gets: from a
 * trusted root up the chain, timestamp, snapshot, roles, and every target's length and hash.
 */
import type { Metadata } from '@tufjs/models';
import type { Destination } from './destination.ts';
import { metadataFile, targetFile } from './layout.ts';
import {
  type Authority,
  authorityIn,
  authorityOfDelegated,
  meetsThreshold,
  parseRoot,
  parseSnapshot,
  parseTargets,
  parseTimestamp,
  type SignedPart,
  sha256,
  validSignatures,
} from './metadata.ts';

export interface RoleState {
  readonly role: string;
  readonly version: number;
  readonly have: number;
  readonly need: number;
  /** Until it expires; below 0 when it has. */
  readonly days: number;
}

export interface LayerState {
  readonly path: string;
  readonly bytes: number;
  readonly edition?: number;
  readonly published?: string;
  readonly count?: number;
}

export interface RepositoryState {
  readonly isAccepted: boolean;
  /** The first reason against it. */
  readonly why?: string;
  readonly roles: readonly RoleState[];
  readonly layers: readonly LayerState[];
  readonly withdrawn: readonly { readonly id: string; readonly reason: string }[];
}

class NotAccepted extends Error {}

/** @param trusted the text of a root known beforehand; else the first one found is believed */
export async function inspect(
  source: Destination,
  now: number,
  trusted?: string,
): Promise<RepositoryState> {
  const roles: RoleState[] = [];
  const layers: LayerState[] = [];
  const withdrawn: { id: string; reason: string }[] = [];
  const text = async (file: string) => {
    const bytes = await source.read(file);
    return bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  };
  const need = async (file: string) => {
    const found = await text(file);
    if (found === undefined) throw new NotAccepted(`${file} is missing`);
    return found;
  };
  const hold = (role: string, metadata: Metadata<SignedPart>, authority: Authority) => {
    const { version, expires } = metadata.signed;
    const days = Math.floor((Date.parse(expires) - now) / 86_400_000);
    const have = validSignatures(metadata, authority).length;
    roles.push({ role, version, have, need: authority.threshold, days });
    if (!meetsThreshold(metadata, authority))
      throw new NotAccepted(`${role} has ${have} of ${authority.threshold} signatures`);
    if (Date.parse(expires) <= now) throw new NotAccepted(`${role} expired ${expires}`);
  };
  const named = async (
    file: string,
    meta: { length?: number; hashes?: Record<string, string> },
  ) => {
    const found = await need(file);
    if (meta.hashes?.sha256 !== undefined && sha256(found) !== meta.hashes.sha256) {
      throw new NotAccepted(`${file} is not what was signed`);
    }
    return found;
  };
  const takeTargets = async (role: string, metadata: ReturnType<typeof parseTargets>) => {
    for (const target of Object.values(metadata.signed.targets)) {
      const content = await named(targetFile(target.path, target.hashes.sha256 ?? ''), target);
      layers.push({ path: target.path, bytes: target.length, ...target.custom });
      if (target.path.endsWith('withdrawn.json')) withdrawn.push(...JSON.parse(content).withdrawn);
      else if (role !== 'targets' && !target.path.startsWith(`${role}/`)) {
        throw new NotAccepted(`${role} signs ${target.path}, which is not its own`);
      }
    }
  };

  try {
    let root = parseRoot(trusted ?? (await need(metadataFile('root', 1))));
    for (
      let next = await text(nextRoot(root));
      next !== undefined;
      next = await text(nextRoot(root))
    ) {
      const newer = parseRoot(next);
      const accepted = [root, newer].every(({ signed }) =>
        meetsThreshold(newer, authorityIn(signed, 'root')),
      );
      if (!accepted || newer.signed.version !== root.signed.version + 1) {
        throw new NotAccepted(
          `root version ${root.signed.version + 1} is not signed by those of the version before`,
        );
      }
      root = newer;
    }
    hold('root', root, authorityIn(root.signed, 'root'));
    const timestamp = parseTimestamp(await need(metadataFile('timestamp', 0)));
    hold('timestamp', timestamp, authorityIn(root.signed, 'timestamp'));
    const { snapshotMeta } = timestamp.signed;
    const snapshot = parseSnapshot(
      await named(metadataFile('snapshot', snapshotMeta.version), snapshotMeta),
    );
    hold('snapshot', snapshot, authorityIn(root.signed, 'snapshot'));
    const { meta } = snapshot.signed;
    const read = async (role: string) => {
      const entry = meta[`${role}.json`];
      return entry && parseTargets(await named(metadataFile(role, entry.version), entry));
    };
    const national = await read('targets');
    if (national === undefined) throw new NotAccepted('the snapshot names no targets role');
    hold('targets', national, authorityIn(root.signed, 'targets'));
    await takeTargets('targets', national);
    for (const role of Object.keys(national.signed.delegations?.roles ?? {})) {
      const own = await read(role);
      const authority = authorityOfDelegated(national.signed, role);
      if (own === undefined || authority === undefined) continue;
      hold(role, own, authority);
      await takeTargets(role, own);
    }
    return { isAccepted: true, roles, layers, withdrawn };
  } catch (error) {
    // What does not parse is refused as what is not signed; a server that fails is another matter.
    const isContent =
      error instanceof NotAccepted || error instanceof TypeError || error instanceof SyntaxError;
    if (!isContent) throw error;
    return { isAccepted: false, why: error.message, roles, layers, withdrawn };
  }
}

function nextRoot({ signed }: ReturnType<typeof parseRoot>): string {
  return metadataFile('root', signed.version + 1);
}

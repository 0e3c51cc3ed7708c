/** How each accepted role of a repository stands: its version, who has signed, when it ends. */
import { type Root, rootForm, snapshotForm, targetsForm, timestampForm } from '../trust/form.ts';
import { delegationOf, NATIONAL_ROLE } from '../trust/namespace.ts';
import { countSigners, readMetadata } from '../trust/signed.ts';

export interface RoleState {
  readonly role: string;
  readonly version: number;
  readonly have: number;
  readonly need: number;
  /** Until it expires; below 0 when it has. */
  readonly days: number;
}

/**
 * @param accepted each role's text, as `refresh` has accepted it
 * @param now milliseconds since 1970
 */
export async function roleStates(
  accepted: ReadonlyMap<string, string>,
  now: number,
): Promise<readonly RoleState[]> {
  const rootText = accepted.get('root');
  if (rootText === undefined) return [];
  const { signed: root } = readMetadata(rootForm, 'root', rootText);
  const nationalText = accepted.get(NATIONAL_ROLE);
  const states = [...accepted].map(async ([role, text]): Promise<RoleState> => {
    const metadata = readAny(role, text);
    const { version, expires } = metadata.signed;
    const { keys, keyids, threshold } = signersOf(role, root, nationalText);
    return {
      role,
      version,
      have: await countSigners(metadata, keys, { keyids }),
      need: threshold,
      days: Math.floor((Date.parse(expires) - now) / 86_400_000),
    };
  });
  return await Promise.all(states);
}

function readAny(role: string, text: string) {
  if (role === 'root') return readMetadata(rootForm, role, text);
  if (role === 'timestamp') return readMetadata(timestampForm, role, text);
  if (role === 'snapshot') return readMetadata(snapshotForm, role, text);
  return readMetadata(targetsForm, role, text);
}

function signersOf(role: string, { keys, roles }: Root, nationalText = '') {
  if (role === 'root' || role === 'timestamp' || role === 'snapshot' || role === 'targets') {
    return { keys, ...roles[role] };
  }
  const { signed } = readMetadata(targetsForm, NATIONAL_ROLE, nationalText);
  return delegationOf(signed, role) ?? { keys: {}, keyids: [], threshold: 1 };
}

/** Our reader before a repository in memory: what it accepts, what it asks for, in which order. */
import { TrustError } from '../../lib/trust/errors.ts';
import { roleOfLayer } from '../../lib/trust/namespace.ts';
import { refresh } from '../../lib/trust/refresh.ts';
import { listedIn, readListed } from '../../lib/trust/targets.ts';
import type { TestRepository } from './repository.ts';

export interface Client {
  /** What it has accepted, by role. */
  readonly accepted: Map<string, string>;
  /** Paths asked for, in order. */
  readonly requests: string[];
  /** @returns the refusal's name, or `undefined` when all was accepted */
  refresh(now?: number): Promise<string | undefined>;
  /** A refresh and one file of the catalogue; `undefined` when it is refused or not there. */
  download(path: string, now?: number): Promise<string | undefined>;
  /** The accepted version of a role. */
  version(role: string): number | undefined;
  /** All accepted versions, by role. */
  versions(): Record<string, number>;
}

/** @param root what the reader begins with; the repository's first by default */
export function createClient(repository: TestRepository, root = repository.root()): Client {
  const accepted = new Map([['root', root]]);
  const requests: string[] = [];

  const repositoryOf = (now: number) =>
    refresh({
      accepted: Object.fromEntries(accepted),
      now,
      read: readFile,
      keep: async (role, text) => void accepted.set(role, text),
    });
  const readFile = async (path: string) => {
    requests.push(path);
    return repository.served.get(path);
  };
  const refusal = (error: unknown) => {
    if (error instanceof TrustError) return error.name;
    throw error;
  };
  const versionIn = (text: string): number => JSON.parse(text).signed.version;

  return {
    accepted,
    requests,
    async refresh(now = Date.now()) {
      return repositoryOf(now).then(() => undefined, refusal);
    },
    async download(path, now = Date.now()) {
      try {
        const { national, delegated } = await repositoryOf(now);
        const role = roleOfLayer(path.includes('/') ? (path.split('/')[0] ?? '') : 'se');
        const targets = role === 'targets' ? national : await delegated(role);
        const listed = targets && listedIn(targets).find((one) => one.path === path);
        if (listed === undefined) return undefined;
        return Buffer.from(await readListed(readFile, listed)).toString();
      } catch (error) {
        refusal(error);
        return undefined;
      }
    },
    version(role) {
      const text = accepted.get(role);
      return text === undefined ? undefined : versionIn(text);
    },
    versions: () =>
      Object.fromEntries([...accepted].map(([role, text]) => [role, versionIn(text)])),
  };
}

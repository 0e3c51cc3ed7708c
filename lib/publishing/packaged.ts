/**
 * The edition that comes with the extension, as it lies in public/catalogue: a signed repository,
 * the same as a server's (`metadata/`, `targets/`, trust.md §1).
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bytes } from '../trust/bytes.ts';
import { refresh } from '../trust/refresh.ts';
import { listedIn, readListed } from '../trust/targets.ts';
import type { TextFile } from './edition.ts';

export const editionFolder = new URL('../../public/catalogue/', import.meta.url);

/** The packaged bundles by their names in the sources: `se.bundle.jsonl`, `se.bodies.bundle.jsonl`. */
export function packagedBundles(ending = '.jsonl'): readonly TextFile[] {
  return readTree(new URL('targets/', editionFolder))
    .map(({ name, text }) => ({ name: sourceName(name), text }))
    .filter(({ name }) => name.endsWith(ending))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** `se/<sha256>.bodies.bundle.jsonl` → `se.bodies.bundle.jsonl`. */
function sourceName(path: string): string {
  return path.replace(/(^|\/)[0-9a-f]{64}\./, '$1').replace('/', '.');
}

/** The target path of a bundle by its name in the sources: `se.bundle.jsonl` → `se/bundle.jsonl`. */
export function targetPath(name: string): string {
  return name.replace('.', '/');
}

/** All files under a folder, by their paths in it, in order; none where it is not there. */
export function readTree(folder: URL): readonly TextFile[] {
  if (!existsSync(folder)) return [];
  const root = fileURLToPath(folder);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({
      name: path.slice(root.length).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }));
}

/** Makes the packaged edition these files and nothing else. */
export function writePackaged(files: readonly TextFile[]): void {
  rmSync(editionFolder, { recursive: true, force: true });
  for (const { name, text } of files) {
    const path = fileURLToPath(new URL(name, editionFolder));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/**
 * What of a published repository comes along with the extension: all that a reader who begins at
 * its first root asks for, every signature and hash held on the way.
 * @throws TrustError for the first file that a browser would refuse
 */
export async function packageOf(folder: URL): Promise<readonly TextFile[]> {
  const files = new Map<string, string>();
  const read = async (path: string): Promise<Bytes | undefined> => {
    const file = new URL(path, folder);
    if (!existsSync(file)) return undefined;
    const bytes = new Uint8Array(readFileSync(file));
    files.set(path, Buffer.from(bytes).toString());
    return bytes;
  };
  const root = await read('metadata/1.root.json');
  const accepted = { root: Buffer.from(root ?? '').toString() };
  const { national, delegated } = await refresh({ accepted, read, keep: async () => undefined });
  const regions = await Promise.all(
    (national.delegations?.roles ?? []).map(({ name }) => delegated(name)),
  );
  for (const targets of [national, ...regions]) {
    for (const listed of targets === undefined ? [] : listedIn(targets)) {
      await readListed(read, listed);
    }
  }
  return [...files].map(([name, text]) => ({ name, text }));
}

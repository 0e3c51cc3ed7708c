/**
 * The built extension as it would be installed: its scripts, and what each page and worker loads.
 */
import { readdir, readFile } from 'node:fs/promises';
import { dirname, extname, join, posix } from 'node:path';
import { builds } from '../build-extension.ts';

export const namedBuilds = [
  { browser: 'Chromium', dir: builds.chromium },
  { browser: 'Firefox', dir: builds.firefox },
] as const;

export interface BuiltFile {
  /** Path in the package: `content-scripts/record.js`. */
  readonly path: string;
  readonly text: string;
}

/** Every file of a build whose name ends with one of these endings (`.js`, `.html`). */
export async function builtFiles(dir: string, endings: readonly string[]): Promise<BuiltFile[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && endings.includes(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    paths.map(async (path) => ({
      path: path.slice(dir.length + 1).replaceAll('\\', '/'),
      text: await readFile(path, 'utf8'),
    })),
  );
}

/**
 * A page's or worker's scripts: those it names and all they import, each once. What is imported
 * on demand only (`import()`) is not loaded with it.
 */
export async function loadedScripts(dir: string, path: string): Promise<BuiltFile[]> {
  const loaded = new Map<string, BuiltFile>();
  const waiting = [path];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (loaded.has(next)) continue;
    const text = await readFile(join(dir, next), 'utf8');
    loaded.set(next, { path: next, text });
    waiting.push(...namedIn(next, text));
  }
  return [...loaded.values()].filter((file) => file.path.endsWith('.js'));
}

function namedIn(path: string, text: string): string[] {
  const pattern = path.endsWith('.html')
    ? /<(?:script|link)\b[^>]*?(?:src|href)="([^"]+\.js)"/g
    : /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;
  return [...text.matchAll(pattern)].flatMap(([, name]) =>
    name === undefined ? [] : [resolvedFrom(path, name)],
  );
}

function resolvedFrom(path: string, name: string): string {
  return name.startsWith('/') ? name.slice(1) : posix.join(dirname(path), name);
}

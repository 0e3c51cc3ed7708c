/** What a browser loads of Bredvid before it is of use, and how much it may weigh (P11). */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadedScripts } from './built.ts';

interface Part {
  readonly name: string;
  readonly what: string;
  readonly path: string;
  /** Files fetched by `import()` at every start, by their names before the hash. */
  readonly thenAlways?: readonly string[];
  /** Of 1000 bytes each, gzip. */
  readonly kilobytes: number;
}

export const parts: readonly Part[] = [
  { name: 'content', what: 'content script', path: 'content-scripts/record.js', kilobytes: 12 },
  { name: 'judge', what: 'its deciding half', path: 'content-scripts/judge.js', kilobytes: 12 },
  { name: 'worker', what: 'worker', path: 'background.js', kilobytes: 60 },
  {
    name: 'panel',
    what: 'panel',
    path: 'sidepanel.html',
    // The head and the first words are drawn while the database is fetched.
    thenAlways: ['catalogue-store'],
    kilobytes: 75,
  },
];

/** @throws Error when a file of the part is not in the build */
export async function bytesOf(dir: string, { path, thenAlways = [] }: Part): Promise<number> {
  const chunks = thenAlways.length === 0 ? [] : await readdir(join(dir, 'chunks'));
  const later = thenAlways.map((name) => {
    const file = chunks.find((chunk) => chunk.replace(/-.{8}\.js$/, '') === name);
    if (file === undefined) throw new Error(`${name} is not in ${dir}`);
    return `chunks/${file}`;
  });
  const scripts = (
    await Promise.all([path, ...later].map((one) => loadedScripts(dir, one)))
  ).flat();
  const texts = new Map(scripts.map((script) => [script.path, script.text]));
  return [...texts.values()].reduce((sum, text) => sum + gzipSync(text).length, 0);
}

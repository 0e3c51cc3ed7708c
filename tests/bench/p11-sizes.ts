/** P11: what the content script, the worker and the panel load at their start, built anew, gzip. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadedScripts } from '../checks/built.ts';
import { atMost, type Figures } from './figures.ts';

const parts = [
  { name: 'content', path: 'content-scripts/record.js', kilobytes: 12 },
  { name: 'worker', path: 'background.js', kilobytes: 60 },
  { name: 'panel', path: 'sidepanel.html', kilobytes: 75 },
] as const;

export async function sizeFigures(): Promise<Figures> {
  const root = join(import.meta.dirname, '../..');
  const { status } = spawnSync('npx', ['wxt', 'build'], { cwd: root, stdio: 'ignore' });
  if (status !== 0) throw new Error('The extension does not build. Run: npm run build');
  const figures: [string, Figures[string]][] = [];
  for (const { name, path, kilobytes } of parts) {
    const scripts = await loadedScripts(join(root, '.output/chrome-mv3'), path);
    const bytes = scripts.reduce((sum, { text }) => sum + gzipSync(text).length, 0);
    figures.push([`P11.${name}`, atMost(bytes / 1000, kilobytes, 'kB, gzip')]);
  }
  return Object.fromEntries(figures);
}

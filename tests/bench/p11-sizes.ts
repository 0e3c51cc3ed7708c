/** P11: what the content script, the worker and the panel load at their start, built anew, gzip. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bytesOf, parts } from '../checks/parts.ts';
import { atMost, type Figures } from './figures.ts';

export async function sizeFigures(): Promise<Figures> {
  const root = join(import.meta.dirname, '../..');
  const { status } = spawnSync('npx', ['wxt', 'build'], { cwd: root, stdio: 'ignore' });
  if (status !== 0) throw new Error('The extension does not build. Run: npm run build');
  const figures: [string, Figures[string]][] = [];
  for (const part of parts) {
    const bytes = await bytesOf(join(root, '.output/chrome-mv3'), part);
    figures.push([`P11.${part.name}`, atMost(bytes / 1000, part.kilobytes, 'kB, gzip')]);
  }
  return Object.fromEntries(figures);
}

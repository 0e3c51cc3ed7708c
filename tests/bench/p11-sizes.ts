/** P11: what the content script, the worker and the panel load at their start, built anew, gzip. */
import { buildExtension } from '../build-extension.ts';
import { bytesOf, parts } from '../checks/parts.ts';
import { atMost, type Figures } from './figures.ts';

export async function sizeFigures(): Promise<Figures> {
  const built = await buildExtension('chromium');
  const figures: [string, Figures[string]][] = [];
  for (const part of parts) {
    const bytes = await bytesOf(built, part);
    figures.push([`P11.${part.name}`, atMost(bytes / 1000, part.kilobytes, 'kB, gzip')]);
  }
  return Object.fromEntries(figures);
}

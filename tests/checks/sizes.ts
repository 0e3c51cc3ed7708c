/** Sizes of what is loaded at the start, gzip (performance.md P11). A kB is 1000 bytes. */
import { gzipSync } from 'node:zlib';
import { builds, loadedScripts } from './built.ts';
import { outcomeOf, type Step } from './step.ts';

const limits = [
  { what: 'content script', path: 'content-scripts/record.js', kilobytes: 12 },
  { what: 'worker', path: 'background.js', kilobytes: 60 },
  { what: 'panel', path: 'sidepanel.html', kilobytes: 75 },
] as const;

export const sizesStep: Step = {
  name: 'sizes',
  heading: `Bundle sizes, gzip: ${limits.map((l) => `${l.what} ≤ ${l.kilobytes} kB`).join(', ')}`,
  async run() {
    const findings: string[] = [];
    for (const { browser, dir } of builds) {
      for (const { what, path, kilobytes } of limits) {
        const scripts = await loadedScripts(dir, path).catch(() => undefined);
        if (scripts === undefined) {
          findings.push(`${browser}: ${path} is not in the build`);
          continue;
        }
        const bytes = scripts.reduce((sum, { text }) => sum + gzipSync(text).length, 0);
        if (bytes > kilobytes * 1000) {
          findings.push(`${browser}: the ${what} is ${bytes / 1000} kB, at most ${kilobytes} kB`);
        }
      }
    }
    return outcomeOf(builds.length * limits.length, findings);
  },
};

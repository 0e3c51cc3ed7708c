/**
 * Sizes of what is loaded at the start, gzip (performance.md P11). A kB is 1000 bytes. And that no
 * script is empty: it would be asked for all the same.
 */
import { builtFiles, namedBuilds } from './built.ts';
import { bytesOf, parts } from './parts.ts';
import { outcomeOf, type Step } from './step.ts';

export const sizesStep: Step = {
  name: 'sizes',
  heading: `Bundle sizes, gzip: ${parts.map((p) => `${p.what} ≤ ${p.kilobytes} kB`).join(', ')}`,
  async run() {
    const findings: string[] = [];
    for (const { browser, dir } of namedBuilds) {
      const empty = (await builtFiles(dir, ['.js'])).filter(({ text }) => text.trim() === '');
      findings.push(...empty.map(({ path }) => `${browser}: ${path} is empty`));
      for (const part of parts) {
        const { what, path, kilobytes } = part;
        const bytes = await bytesOf(dir, part).catch(() => undefined);
        if (bytes === undefined) {
          findings.push(`${browser}: ${path} is not in the build`);
        } else if (bytes > kilobytes * 1000) {
          findings.push(`${browser}: the ${what} is ${bytes / 1000} kB, at most ${kilobytes} kB`);
        }
      }
    }
    return outcomeOf(namedBuilds.length * (parts.length + 1), findings);
  },
};

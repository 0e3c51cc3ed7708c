/**
 * `npm run canary [-- COUNT [BROWSER [FROM]]]`: generated record pages full of canaries (10,000 by
 * default) in Chromium and in Firefox, and not one byte of them in messages, storage, databases,
 * console or network. Exit code 1 when a canary was found or a page was not read. In one browser
 * alone, from a page on, a long run can be done in parts.
 */
import { buildExtension } from './build-extension.ts';
import { type CanaryRun, runCanaries } from './canary/run.ts';

const [count = 10_000, from = 1] = [process.argv[2], process.argv[4]].map((one) =>
  one === undefined ? undefined : Number(one),
);
const browsers = (['chromium', 'firefox'] as const).filter(
  (one) => one === (process.argv[3] ?? one),
);
if (![count, from].every((one) => Number.isInteger(one) && one > 0) || !browsers[0]) {
  console.error(
    'Usage: npm run canary [-- COUNT [BROWSER [FROM]]]   (pages; chromium or firefox; the number of the first)',
  );
  process.exitCode = 2;
} else {
  const runs: [string, CanaryRun][] = [];
  for (const browser of browsers) {
    await buildExtension(browser);
    runs.push([browser, await runCanaries(browser, { count, from, told: console.log })]);
  }
  for (const [browser, run] of runs) {
    console.log(
      `${browser}: ${run.pages} pages, ${run.reported} reported, ${run.canaries} canaries, ${run.searched} characters searched, ${run.leaks.length} leaks, ${run.asked.length} requests elsewhere`,
    );
    for (const { canary, form, where } of run.leaks)
      console.log(`LEAK ${canary} (${form}) in ${where}`);
    for (const url of run.asked) console.log(`REQUEST ${url}`);
  }
  process.exitCode = runs.every(([, run]) => isClean(run)) ? 0 : 1;
}

function isClean({ leaks, asked, reported, pages }: CanaryRun): boolean {
  return leaks.length === 0 && asked.length === 0 && reported === pages;
}

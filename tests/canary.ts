/**
 * `npm run canary [-- COUNT]`: generated record pages full of canaries (10,000 by default) in
 * Chromium and in Firefox, and not one byte of them in messages, storage, databases, console or
 * network. Exit code 1 when a canary was found or a page was not read.
 */
import { buildExtension } from './build-extension.ts';
import { type CanaryRun, runCanaries } from './canary/run.ts';

const count = Number(process.argv[2] ?? 10_000);
if (!Number.isInteger(count) || count < 1) {
  console.error('Usage: npm run canary [-- COUNT]   (a number of pages)');
  process.exitCode = 2;
} else {
  await buildExtension('chromium');
  await buildExtension('firefox');
  const runs = {
    chromium: await runCanaries('chromium', { count, told: console.log }),
    firefox: await runCanaries('firefox', { count, told: console.log }),
  };
  for (const [browser, run] of Object.entries(runs)) {
    console.log(
      `${browser}: ${run.pages} pages, ${run.reported} reported, ${run.canaries} canaries, ${run.searched} characters searched, ${run.leaks.length} leaks, ${run.asked.length} requests elsewhere`,
    );
    for (const { canary, form, where } of run.leaks)
      console.log(`LEAK ${canary} (${form}) in ${where}`);
    for (const url of run.asked) console.log(`REQUEST ${url}`);
  }
  process.exitCode = Object.values(runs).every(isClean) ? 0 : 1;
}

function isClean({ leaks, asked, reported, pages }: CanaryRun): boolean {
  return leaks.length === 0 && asked.length === 0 && reported === pages;
}

/**
 * `npm test`: every check of Bredvid, each counted, in one run.
 *
 *   npm test                 all of them
 *   npm test -- unit egress  only the named steps
 *
 * At most two steps run at a time, on two cores: what needs a build after the builds, what reads the
 * source beside it. Whichever is through takes the next of the browsers.
 * The last line is `N passed, N failed`; the exit code is 1 when anything failed.
 */
import { buildArguments } from './build-extension.ts';
import { egressStep } from './checks/egress.ts';
import { manifestStep } from './checks/manifest.ts';
import { sizesStep } from './checks/sizes.ts';
import { type Outcome, type Step, toolStep } from './checks/step.ts';
import { vitestStep } from './checks/vitest.ts';
import { webExtStep } from './checks/web-ext.ts';

const source: readonly Step[] = [
  vitestStep('unit', 'Unit tests and the rules of the house', 'unit*'),
  toolStep('format', 'Format and lint (Biome)', 'biome', ['check', '--error-on-warnings', '.']),
  toolStep('types', 'Types (tsc)', 'tsc', ['--noEmit']),
  toolStep('dead-code', 'Dead code (knip)', 'knip', []),
];

const builds: readonly Step[] = [
  toolStep('build', 'Build for Chromium', 'wxt', buildArguments.chromium),
  toolStep('build-firefox', 'Build for Firefox', 'wxt', buildArguments.firefox),
  egressStep,
  manifestStep,
  sizesStep,
  webExtStep,
  vitestStep('browser-policy', 'An organisation’s policy in Chromium and Firefox'),
];

/** The longest first, so that both end at about the same time. */
const browsers: readonly Step[] = [
  vitestStep('browser', 'Real Chromium and Firefox, the real side panel'),
  vitestStep('browser-pages', 'Bredvid’s other pages in real browsers, accessibility'),
  vitestStep('browser-reading', 'The reader in real pages: hostile ones, switches, canaries'),
  vitestStep('browser-typing', 'What is typed in real pages, what leaves them'),
];

const steps = [...source, ...builds, ...browsers];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !steps.some((step) => step.name === name));

if (unknown.length > 0) {
  const names = steps.map(({ name }) => name).join(', ');
  console.error(`No step is called ${unknown.join(', ')}. The steps: ${names}.`);
  process.exitCode = 2;
} else {
  const ofSource = runAll(source);
  const ofBuilds = runAll(builds);
  const waiting = browsers.values();
  const first = ofBuilds.then(() => runAll(waiting));
  const second = Promise.all([ofSource, ofBuilds]).then(() => runAll(waiting));
  const outcomes = (await Promise.all([ofSource, ofBuilds, first, second])).flat();
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** One after the other; of what another takes from too, those that are left. */
async function runAll(lane: Iterable<Step>): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of lane) {
    if (asked.length === 0 || asked.includes(step.name)) outcomes.push(await runOne(step));
  }
  return outcomes;
}

async function runOne(step: Step): Promise<Outcome> {
  const started = performance.now();
  const outcome = await step.run().catch((error: unknown): Outcome => {
    return { passed: 0, failed: 1, words: error instanceof Error ? error.message : String(error) };
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const sign = outcome.failed === 0 ? '✓' : '✗';
  console.log(
    `${sign} ${step.heading}  ${seconds} s  ${outcome.passed} passed, ${outcome.failed} failed`,
  );
  if (outcome.failed > 0) console.log(outcome.words.trimEnd().replace(/^/gm, '    '));
  return outcome;
}

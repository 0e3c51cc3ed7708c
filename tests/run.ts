/**
 * `npm test`: every check of Bredvid, each counted, in one run.
 *
 *   npm test                 all of them
 *   npm test -- unit egress  only the named steps
 *
 * At most two steps run at a time, on two cores: what needs a build after the builds, what reads the
 * source beside it, and the reader's browsers beside the panel's once the source is through.
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

const panel = [
  vitestStep('browser', 'Real Chromium and Firefox, the real side panel, accessibility'),
];
const reader = [
  vitestStep('browser-reading', 'The reader in real pages: hostile ones, switches, canaries'),
];

const steps = [...source, ...builds, ...panel, ...reader];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !steps.some((step) => step.name === name));

if (unknown.length > 0) {
  const names = steps.map(({ name }) => name).join(', ');
  console.error(`No step is called ${unknown.join(', ')}. The steps: ${names}.`);
  process.exitCode = 2;
} else {
  const ofSource = runAll(source);
  const ofBuilds = runAll(builds);
  const ofPanel = ofBuilds.then(() => runAll(panel));
  const ofReader = Promise.all([ofSource, ofBuilds]).then(() => runAll(reader));
  const outcomes = (await Promise.all([ofSource, ofBuilds, ofPanel, ofReader])).flat();
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

async function runAll(lane: readonly Step[]): Promise<Outcome[]> {
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

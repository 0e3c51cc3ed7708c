/**
 * A vitest project as a step, with each of its tests counted. A file that does not load is a
 * failure, and so is a skipped test: nothing is left out quietly.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Outcome, runTool, type Step } from './step.ts';

interface Results {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** @param project one, or several by a pattern: `unit*` */
export function vitestStep(name: string, heading: string, project: string = name): Step {
  return {
    name,
    heading,
    async run() {
      const folder = await mkdtemp(join(tmpdir(), 'bredvid-vitest-'));
      const report = join(folder, 'results.json');
      try {
        const { code, output } = await runTool('vitest', [
          'run',
          `--project=${project}`,
          '--reporter=dot',
          '--reporter=json',
          `--outputFile.json=${report}`,
        ]);
        const text = await readFile(report, 'utf8').catch(() => undefined);
        return text === undefined
          ? { passed: 0, failed: 1, words: output }
          : count(JSON.parse(text), code, output);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

function count(results: Results, code: number | undefined, output: string): Outcome {
  const unloaded = results.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const left = results.numPendingTests + results.numTodoTests;
  const counted = results.numFailedTests + unloaded + left;
  // An error outside every test (an unhandled rejection) shows only in the exit code.
  const failed = counted === 0 && code !== 0 ? 1 : counted;
  const skipped = left > 0 ? `${left} skipped; every test must run\n` : '';
  return {
    passed: results.numPassedTests,
    failed,
    words: failed === 0 ? '' : `${skipped}${output}`,
  };
}

/** Mozilla's linter over the Firefox build: no error and no warning but the one named below. */
import { namedBuilds } from './built.ts';
import { outcomeOf, runTool, type Step } from './step.ts';

interface Message {
  readonly _type: 'error' | 'warning' | 'notice';
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

/** Preact holds an assignment to innerHTML for a property we never set; the CSP's Trusted Types refuse it. */
const known = new Set(['UNSAFE_VAR_ASSIGNMENT']);

export const webExtStep: Step = {
  name: 'web-ext',
  heading: 'web-ext lint of the Firefox build',
  async run() {
    const { output, standardOutput } = await runTool('web-ext', [
      'lint',
      '--source-dir',
      namedBuilds[1].dir,
      '--output=json',
      '--no-config-discovery',
      '--no-input',
    ]);
    const start = standardOutput.indexOf('{');
    if (start === -1) return outcomeOf(1, [output]);
    const { errors, warnings } = JSON.parse(standardOutput.slice(start)) as {
      readonly errors: readonly Message[];
      readonly warnings: readonly Message[];
    };
    const found = [...errors, ...warnings.filter(({ code }) => !known.has(code))];
    const words = found.map(
      ({ code, message, file }) => `${file ?? 'package'}: ${code} ${message}`,
    );
    return found.length === 0 ? outcomeOf(1, []) : outcomeOf(1, [words.join('\n')]);
  },
};

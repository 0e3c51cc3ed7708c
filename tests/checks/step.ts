/**
 * A step of `npm test`: what it is called, and a run that counts what passed and what failed.
 */
import { spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** What a person needs to mend it; shown only when something failed. */
  readonly words: string;
}

export interface Step {
  /** What `npm test -- NAME` calls it. */
  readonly name: string;
  readonly heading: string;
  run(): Promise<Outcome>;
}

/** Ends a finding list as an outcome: each check counts, each finding is a failure. */
export function outcomeOf(checks: number, findings: readonly string[]): Outcome {
  const failed = Math.min(checks, findings.length);
  return { passed: checks - failed, failed, words: findings.join('\n') };
}

/** A program of `node_modules/.bin` as one check: its exit code counts. */
export function toolStep(
  name: string,
  heading: string,
  tool: string,
  args: readonly string[],
): Step {
  return {
    name,
    heading,
    async run() {
      const { code, output } = await runTool(tool, args);
      return code === 0
        ? { passed: 1, failed: 0, words: '' }
        : { passed: 0, failed: 1, words: output };
    },
  };
}

export interface ToolRun {
  /** `undefined` when a signal ended it. */
  readonly code: number | undefined;
  /** Standard output and error as they came. */
  readonly output: string;
  readonly standardOutput: string;
}

/** Runs a program of `node_modules/.bin` in the project's folder. */
export function runTool(tool: string, args: readonly string[]): Promise<ToolRun> {
  const { promise, resolve: settle, reject } = Promise.withResolvers<ToolRun>();
  const bin = join(root, 'node_modules/.bin');
  const child = spawn(join(bin, tool), args, {
    cwd: root,
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, NO_COLOR: '1' },
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let standardOutput = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    standardOutput += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.on('error', reject);
  child.on('close', (code) => settle({ code: code ?? undefined, output, standardOutput }));
  return promise;
}

/** Builds the extension as users get it, into the folders that the browsers of the tests open. */
import { join } from 'node:path';
import type { BrowserKind } from '../.ci/browsers.mjs';
import { root, runTool } from './checks/step.ts';

/** Where the build for each browser lies. */
export const builds: Readonly<Record<BrowserKind, string>> = {
  chromium: join(root, '.output/chrome-mv3'),
  firefox: join(root, '.output/firefox-mv3'),
};

/** What WXT is asked for each. */
export const buildArguments: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['build'],
  firefox: ['build', '-b', 'firefox', '--mv3'],
};

/** The message is for whoever called the command. */
export class BuildFailed extends Error {}

/**
 * @returns The folder of the build.
 * @throws BuildFailed with what the builder said.
 */
export async function buildExtension(browser: BrowserKind): Promise<string> {
  const { code, output } = await runTool('wxt', buildArguments[browser]);
  if (code !== 0) throw new BuildFailed(`The build for ${browser} failed:\n${output}`);
  return builds[browser];
}

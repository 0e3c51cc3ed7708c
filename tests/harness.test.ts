import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openBredvid } from './browser/harness.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'harness-'));
  vi.stubEnv('TMPDIR', folder);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

it('leaves no adapted copy of a build behind where the browser does not start', async () => {
  const dir = await mkdtemp(join(folder, 'built-'));
  await writeFile(join(dir, 'manifest.json'), '{}');
  // A program that takes none of a browser's arguments and ends.
  vi.stubEnv('CHROME_PATH', process.execPath);
  const opening = openBredvid({ browser: 'chromium', dir, sites: ['http://127.0.0.1/*'] });
  await expect(opening).rejects.toThrow();
  expect((await readdir(folder)).filter((name) => name.startsWith('bredvid-'))).toEqual([]);
});

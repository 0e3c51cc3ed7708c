/** The command line as others get it: packed, installed in an empty folder, run by npx. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { buildPackage } from '../../package.ts';
import { emptyFolder, newWorkshop } from './workshop.ts';

/** Beside the Node that runs this, wherever that is; without what Node 20 does not have either. */
const env = {
  ...process.env,
  NODE_OPTIONS: '--import=data:text/javascript,delete(Map.groupBy);delete(Object.groupBy)',
  PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
};

it('npx bredvid works in a folder that has nothing but the package', async () => {
  const folder = emptyFolder();
  const run = (program: string, ...args: readonly string[]) =>
    execFileSync(program, args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' });
  const built = await buildPackage(join(emptyFolder(), 'package'));
  const packed = run('npm', 'pack', '--silent', built).trim();
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  run('npm', 'install', '--offline', '--no-audit', '--no-fund', '--silent', `./${packed}`);

  expect(run('npx', '--no-install', 'bredvid', '--help')).toContain('The way of an edition');

  const { workshop } = await newWorkshop(['hypertoni']);
  mkdirSync(join(folder, 'katalog/layers'), { recursive: true });
  for (const file of ['bredvid.json', 'layers/se.yaml']) {
    copyFileSync(workshop.path(file), join(folder, 'katalog', file));
  }
  const found = JSON.parse(
    run('npx', '--no-install', 'bredvid', '--dir', 'katalog', '--json', 'check'),
  );
  expect(found).toEqual({ findings: [] });
  const duplicates = run('npx', '--no-install', 'bredvid', '--dir', 'katalog', 'duplicates');
  expect(duplicates).toContain('0 ämnen');
}, 120_000);

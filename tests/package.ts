/**
 * `npm run package`: makes the command line a package of its own, `.output/bredvid-cli`: one
 * JavaScript file, nothing to install beside it and no build of ours needed (Node does not run
 * TypeScript inside node_modules). `npm pack` and `npx bredvid` do the rest.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '..');
/** Only `bredvid test` with saved pages needs it, and says so. */
const PAGE_READER = 'happy-dom';

/** @returns the folder of the package */
export async function buildPackage(folder = join(root, '.output/bredvid-cli')): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: 'lib/publishing/cli.ts',
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: true,
      rollupOptions: { output: { entryFileNames: 'bredvid.mjs' } },
    },
    ssr: { noExternal: true, external: [PAGE_READER] },
  });
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { name, version, description, license, engines } = own;
  const manifest = {
    name,
    version,
    description,
    license,
    type: 'module',
    engines,
    bin: { bredvid: 'bredvid.mjs' },
    peerDependencies: { [PAGE_READER]: own.devDependencies[PAGE_READER] },
    peerDependenciesMeta: { [PAGE_READER]: { optional: true } },
  };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
  for (const file of ['administrator.md', 'editor.md']) {
    cpSync(join(root, 'docs', file), join(folder, 'docs', file));
  }
  return folder;
}

if (import.meta.main) console.log(await buildPackage());

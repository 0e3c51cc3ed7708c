/**
 * `npm run web`: Bredvid as plain files for any web server, in `.output/web`: the pages of the built
 * extension as they are, the packaged catalogue, and before them the script that stands in for the
 * extension's browser (`lib/platform/web-browser.ts`). Nothing of it reads a record.
 */
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { buildExtension } from './build-extension.ts';

const root = resolve(import.meta.dirname, '..');
/** Page of the extension → its file on the server. */
const pages = {
  'sidepanel.html': 'index.html',
  'prepare.html': 'prepare.html',
  'patient.html': 'patient.html',
  'map.html': 'map.html',
  'support.html': 'support.html',
  'options.html': 'options.html',
} as const;

/**
 * @param built the folder of the built extension
 * @returns the folder of the web pages
 */
export async function buildWeb(built: string, folder = join(root, '.output/web')): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of ['assets', 'chunks', 'catalogue', 'icons']) {
    cpSync(join(built, part), join(folder, part), { recursive: true });
  }
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    build: {
      lib: { entry: 'lib/platform/web-browser.ts', formats: ['iife'], name: 'bredvidOnTheWeb' },
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: 'web-browser.js' } },
    },
  });
  // What is fetched ahead lies beside the pages, in whatever folder they are.
  for (const chunk of globSync(join(folder, 'chunks/*.js'))) {
    const code = readFileSync(chunk, 'utf8');
    writeFileSync(chunk, code.replace(/(\(\w+=>)"\/"(\+\w+\)\(\w+\))/, '$1"../"$2'));
  }
  const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'));
  const policy = manifest.content_security_policy.extension_pages;
  for (const [page, file] of Object.entries(pages)) {
    const html = readFileSync(join(built, page), 'utf8');
    writeFileSync(join(folder, file), onTheWeb(html, policy));
  }
  return folder;
}

/** The extension's own policy for its pages; relative addresses, so that any folder will do. */
function onTheWeb(html: string, policy: string): string {
  // A page cannot forbid by itself that it is framed: that is a header's.
  const own = policy.replace(/frame-ancestors [^;]*;? ?/, '');
  const head = `<meta http-equiv="Content-Security-Policy" content="${own}">
    <link rel="icon" href="icons/32.png">
    <script src="web-browser.js"></script>`;
  return html.replace(/(src|href)="\//g, '$1="').replace(/<title>/, `${head}\n    <title>`);
}

if (import.meta.main) {
  console.log(await buildWeb(await buildExtension('chromium')));
}

/**
 * `npm start`: Bredvid beside the demo record, or beside any page of this computer.
 *
 * With a display the browser is the user's until it is closed. Without one, what the panel shows
 * is printed and pictures of it are written.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { openBredvid, root } from './browser/harness.ts';
import { chooseRegion } from './browser/panel.ts';
import { type ServedFolder, serveFolder } from './browser/serve.ts';
import { BuildFailed, buildExtension } from './build-extension.ts';
import { ArgumentError, parseArguments, type StartOptions, usage } from './start/arguments.ts';
import { showDemo, showPage } from './start/show.ts';

const given = process.argv.slice(2);
if (given.includes('--help') || given.includes('-h')) {
  console.log(usage);
} else {
  try {
    process.exitCode = await start(parseArguments(given));
  } catch (error) {
    const isTold = error instanceof ArgumentError || error instanceof BuildFailed;
    if (!isTold) throw error;
    console.error(error.message);
    process.exitCode = error instanceof ArgumentError ? 2 : 1;
  }
}

async function start(options: StartOptions): Promise<number> {
  const setUp = spawnSync(process.execPath, ['.ci/setup.mjs', `--${options.browser}`], {
    cwd: root,
    stdio: 'inherit',
  });
  if (setUp.status !== 0) return 1;
  await buildExtension(options.browser);

  const served = await serveFolder(folderOf(options));
  const headed = !options.headless && hasDisplay();
  const bredvid = await openBredvid({ browser: options.browser, headed });
  try {
    const record = await bredvid.openRecord(addressOf(options, served));
    const panel = await bredvid.openPanel(record);
    await chooseRegion(panel, options.region);
    if (headed) {
      console.log('Bredvid is open beside the record. Close the browser to end.');
      await ended(bredvid.browser);
      return 0;
    }
    const shown = { bredvid, record, panel };
    return options.record.kind === 'demo' ? await showDemo(shown) : await showPage(shown);
  } finally {
    await bredvid.close();
    await served.close();
  }
}

function folderOf({ record }: StartOptions): string | undefined {
  if (record.kind === 'demo') return join(root, 'tests/demo');
  return record.kind === 'file' ? record.folder : undefined;
}

function addressOf({ record }: StartOptions, served: ServedFolder): string {
  if (record.kind === 'demo') return `${served.origin}/`;
  return record.kind === 'file'
    ? `${served.origin}/${encodeURIComponent(record.name)}`
    : record.url;
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

function ended(browser: import('puppeteer-core').Browser): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  browser.once('disconnected', () => resolve());
  return promise;
}

/**
 * Sets up what the project's commands need, before each of them: packages, WXT's own files and the
 * browsers. No dependencies, Node 20.19 or later; done in milliseconds when nothing is missing.
 *
 *   node .ci/setup.mjs [--chromium] [--firefox] [--browsers] [-- SCRIPT [ARGUMENT …]]
 *
 * After `--` comes what to run then, on the Node among the packages: a shell that has once found
 * `node` on PATH keeps to that one, so `setup && node SCRIPT` would run on the machine's own.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browsers.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const debianPackages = { chromium: 'chromium', firefox: 'firefox-esr' };
const names = { chromium: 'Chromium (or Chrome, or Edge)', firefox: 'Firefox' };

/** Something only the user can mend; its message says what is missing, why, and what to do. */
class SetupError extends Error {}

try {
  const given = process.argv.slice(2);
  const end = given.indexOf('--');
  refuseOldNode();
  installPackages();
  prepareWxt();
  installBrowsers(wanted(end === -1 ? given : given.slice(0, end)));
  if (end !== -1) process.exitCode = runScript(given.slice(end + 1));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new SetupError(
    `Node ${process.versions.node} is too old for the build tools. Install Node 20.19 or later.`,
  );
}

function installPackages() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  const record = join(root, 'node_modules/.lock-hash');
  if (existsSync(record) && readFileSync(record, 'utf8') === hash) return;
  console.log('Installing packages (npm ci), about half a minute …');
  run(
    ['npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error'],
    'The packages could not be installed: npm ci failed (its words are above). Check the network and the npm registry, then run the same command again.',
  );
  writeFileSync(record, hash);
}

function prepareWxt() {
  if (existsSync(join(root, '.wxt/tsconfig.json'))) return;
  run(
    [process.execPath, join(root, 'node_modules/wxt/bin/wxt.mjs'), 'prepare'],
    'WXT could not prepare its files (its words are above). Remove node_modules and run the same command again.',
  );
}

function wanted(given) {
  if (given.includes('--browsers')) return ['chromium', 'firefox'];
  return Object.keys(names).filter((kind) => given.includes(`--${kind}`));
}

function installBrowsers(kinds) {
  const missing = kinds.filter((kind) => findBrowser(kind) === undefined);
  if (missing.length === 0) return;
  const packages = missing.map((kind) => debianPackages[kind]);
  const apt = aptGet();
  const what = missing.map((kind) => names[kind]).join(' and ');
  if (apt === undefined) {
    throw new SetupError(
      `${what} is missing: Bredvid runs in a real browser, and this user may not install one with apt-get. Install it (on Debian: apt-get install ${packages.join(' ')}) or set CHROME_PATH / FIREFOX_PATH, then run the same command again.`,
    );
  }
  console.log(`Installing ${what} (apt-get), a minute or two …`);
  const refused = `apt-get could not install ${packages.join(' and ')} (its words are above). Install it by hand or set CHROME_PATH / FIREFOX_PATH, then run the same command again.`;
  const quiet = ['-q', '-o', 'Dpkg::Use-Pty=0'];
  run([...apt, 'apt-get', 'update', ...quiet], refused);
  run(
    [...apt, 'apt-get', 'install', '-y', '--no-install-recommends', ...quiet, ...packages],
    refused,
  );
}

/** What goes before `apt-get` here: nothing for root, `sudo -n` where it asks no password. */
function aptGet() {
  if (!works(['apt-get', '--version'])) return undefined;
  if (process.getuid?.() === 0) return ['env', 'DEBIAN_FRONTEND=noninteractive'];
  return works(['sudo', '-n', 'true'])
    ? ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive']
    : undefined;
}

/** On the Node among the packages, or this one where there is none (macOS, Windows). */
function runScript(script) {
  const packaged = join(root, 'node_modules/.bin/node');
  const node = existsSync(packaged) ? packaged : process.execPath;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (node === process.execPath && (major < 22 || (major === 22 && minor < 18))) {
    throw new SetupError(
      `Node ${process.versions.node} cannot run TypeScript. Install Node 22.18 or later.`,
    );
  }
  return spawnSync(node, script, { cwd: root, stdio: 'inherit' }).status ?? 1;
}

function works([program, ...args]) {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Its output goes to stderr, so that a command's own output stays clean. */
function run([program, ...args], refused) {
  try {
    execFileSync(program, args, {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
  } catch {
    throw new SetupError(refused);
  }
}

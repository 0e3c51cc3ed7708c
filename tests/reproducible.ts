/**
 * `npm run reproducible`: builds both extensions twice and says whether every file has the same
 * bytes; prints the hash of each build, to be compared with somebody else's.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const builds = [
  ['chrome-mv3', ['build']],
  ['firefox-mv3', ['build', '-b', 'firefox', '--mv3']],
] as const;

/** The hash of each file, by its path. */
function filesOf(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
  return new Map(files.map((file) => [file.slice(folder.length + 1), hash(file)]));
}

function buildAnew(name: string, args: readonly string[]): ReadonlyMap<string, string> {
  const folder = join(root, '.output', name);
  rmSync(folder, { recursive: true, force: true });
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  execFileSync(process.execPath, [wxt, ...args], { cwd: root, stdio: 'ignore' });
  return filesOf(folder);
}

for (const [name, args] of builds) {
  const [one, other] = [buildAnew(name, args), buildAnew(name, args)];
  const differing = [...new Set([...one.keys(), ...other.keys()])].filter(
    (file) => one.get(file) !== other.get(file),
  );
  const lines = [...one].map(([file, hash]) => `${hash}  ${file}\n`).join('');
  const whole = createHash('sha256').update(lines).digest('hex');
  if (differing.length > 0) {
    process.exitCode = 1;
    console.log(`${name}: differs in ${differing.join(', ')}`);
  } else {
    console.log(`${name}: ${one.size} files, the same twice, ${whole}`);
  }
}

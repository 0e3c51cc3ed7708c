/**
 * `npm run reproducible`: builds both extensions twice, here and from a copy in another folder, and
 * says whether every file has the same bytes; prints the hash of each build, to be compared with
 * somebody else's.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const builds = [
  ['chrome-mv3', ['build']],
  ['firefox-mv3', ['build', '-b', 'firefox', '--mv3']],
] as const;

/** The hash of each file, by its path. */
function filesOf(folder: string): Hashes {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
  return new Map(files.map((file) => [file.slice(folder.length + 1), hash(file)]));
}

function buildAnew(home: string, name: string, args: readonly string[]) {
  const folder = join(home, '.output', name);
  rmSync(folder, { recursive: true, force: true });
  const wxt = join(home, 'node_modules/wxt/bin/wxt.mjs');
  execFileSync(process.execPath, [wxt, ...args], { cwd: home, stdio: 'ignore' });
  return filesOf(folder);
}

/** The sources elsewhere, with the same packages. */
function copied(): string {
  const copy = mkdtempSync(join(tmpdir(), 'another-folder-'));
  const isLeft = (path: string) =>
    ['node_modules', '.output', '.git', '.wxt'].includes(basename(path));
  cpSync(root, copy, { recursive: true, filter: (path) => path === root || !isLeft(path) });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

const elsewhere = copied();
try {
  for (const [name, args] of builds) {
    const [one, other] = [root, elsewhere].map((home) => buildAnew(home, name, args));
    tell(name, one ?? new Map(), other ?? new Map());
  }
} finally {
  rmSync(elsewhere, { recursive: true });
}

type Hashes = ReadonlyMap<string, string>;

function tell(name: string, one: Hashes, other: Hashes): void {
  const differing = [...new Set([...one.keys(), ...other.keys()])].filter(
    (file) => one.get(file) !== other.get(file),
  );
  const lines = [...one].map(([file, hash]) => `${hash}  ${file}\n`).join('');
  const whole = createHash('sha256').update(lines).digest('hex');
  if (differing.length > 0 || one.size === 0) {
    process.exitCode = 1;
    console.log(`${name}: differs in ${differing.join(', ')}`);
  } else {
    console.log(`${name}: ${one.size} files, the same in both folders, ${whole}`);
  }
}

/** The one way a build is changed for a test: it may do what a user allowed, or reach a server of its own. */
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The same build, with these sites already allowed: the browser's own question cannot be answered
 * without a display, and what is granted at install reads no differently. And with these servers
 * among those it was built for.
 * @returns the folder of the copy; remove it afterwards
 */
export async function adaptedBuild(
  dir: string,
  sites: readonly string[],
  servers: readonly string[],
): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'bredvid-'));
  await cp(dir, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const reached = ["connect-src 'self'", ...servers].join(' ');
  const text = (await readFile(path, 'utf8')).replace("connect-src 'self'", reached);
  const manifest = JSON.parse(text);
  const granted = sites.length > 0 && { host_permissions: sites };
  await writeFile(path, JSON.stringify({ ...manifest, ...granted }));
  return copy;
}

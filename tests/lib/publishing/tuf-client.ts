/** What the reference client in JavaScript (`tuf-js`) accepts from a repository over HTTP. */
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Updater } from 'tuf-js';
import { emptyFolder } from './workshop.ts';

/** @returns the bytes of the target; nothing when the repository names none */
export async function updateWithTufJs(
  base: string,
  firstRoot: string,
  path: string,
  metadataDir = emptyFolder(),
): Promise<string | undefined> {
  const targetDir = join(metadataDir, 'targets');
  mkdirSync(targetDir, { recursive: true });
  copyFileSync(firstRoot, join(metadataDir, 'root.json'));
  const updater = new Updater({
    metadataDir,
    targetDir,
    metadataBaseUrl: `${base}/metadata`,
    targetBaseUrl: `${base}/targets`,
    config: { fetchRetries: 0 },
  });
  await updater.refresh();
  const target = await updater.getTargetInfo(path);
  if (target === undefined) return undefined;
  return readFileSync(await updater.downloadTarget(target), 'utf8');
}

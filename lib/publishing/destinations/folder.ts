/** A folder: of a web server on this machine, or a file share. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Destination } from '../destination.ts';
import { Refused } from '../refusal.ts';
import { writeWhole } from '../workshop.ts';

export function folderDestination(folder: string): Destination {
  const attempt = async <T>(file: string, act: (path: string) => T): Promise<T> => {
    const path = join(folder, file);
    try {
      return act(path);
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new Refused(`${path}: ${why}`, 'Check the folder and its rights', 'remote', { cause });
    }
  };
  return {
    name: folder,
    read: (file) => attempt(file, (path) => (existsSync(path) ? readFileSync(path) : undefined)),
    write: (file, content) => attempt(file, (path) => writeWhole(path, content)),
  };
}

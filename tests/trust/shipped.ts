/** The package's own files, as the extension reads them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadFile } from '../../lib/trust/repository.ts';
import { bytesOf } from './repository.ts';

const folder = join(import.meta.dirname, '../../public');

/** Reads a file of public/: `catalogue/metadata/timestamp.json`. */
export const readShippedFile: ReadFile = async (path) => {
  const bytes = await readFile(join(folder, path)).catch(() => undefined);
  return bytes && bytesOf(bytes);
};

/**
 * `npm run edition`: builds the edition that comes with the extension from the sources in
 * lib/catalogue/layers, and writes it to public/catalogue. Files that no longer belong are removed.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { CatalogueError } from '../catalogue/errors.ts';
import { buildEdition, type TextFile } from './edition.ts';

export const sourceFolder = new URL('../catalogue/layers/', import.meta.url);
export const editionFolder = new URL('../../public/catalogue/', import.meta.url);

/** The files of a folder whose names end so, in the order of their names. */
export function readFolder(folder: URL, ending = ''): readonly TextFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
}

function writeEdition(files: readonly TextFile[]): void {
  mkdirSync(editionFolder, { recursive: true });
  for (const { name, text } of files) writeFileSync(new URL(name, editionFolder), text);
  const belonging = new Set(files.map(({ name }) => name));
  for (const { name } of readFolder(editionFolder)) {
    if (!belonging.has(name)) rmSync(new URL(name, editionFolder));
  }
}

if (import.meta.main) {
  try {
    const files = buildEdition(readFolder(sourceFolder, '.yaml'));
    writeEdition(files);
    const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    console.log(`public/catalogue: ${files.length} files, ${Math.round(bytes / 1000)} kB`);
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

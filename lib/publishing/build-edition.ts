/**
 * `npm run edition`: builds the edition that comes with the extension from the sources in
 * lib/catalogue/layers, signs it with keys that it then forgets, and writes it to public/catalogue.
 * What has not changed keeps its signatures.
 *
 * `npm run edition -- --from FOLDER`: takes along a published repository instead, as it was signed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { CatalogueError } from '../catalogue/errors.ts';
import { TrustError } from '../trust/errors.ts';
import { buildEdition, type TextFile } from './edition.ts';
import { editionFolder, packagedBundles, packageOf, readTree, writePackaged } from './packaged.ts';
import { signEdition } from './sign-edition.ts';

export const sourceFolder = new URL('../catalogue/layers/', import.meta.url);

/** The files of a folder whose names end so, in the order of their names. */
export function readFolder(folder: URL, ending = ''): readonly TextFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
}

async function editionFiles(from: string | undefined): Promise<readonly TextFile[]> {
  if (from !== undefined) return await packageOf(pathToFileURL(`${resolve(from)}/`));
  const bundles = buildEdition(readFolder(sourceFolder, '.yaml'));
  const isPackaged = JSON.stringify(bundles) === JSON.stringify(packagedBundles());
  return isPackaged ? readTree(editionFolder) : signEdition(bundles, Date.now());
}

if (import.meta.main) {
  try {
    const { values } = parseArgs({ options: { from: { type: 'string' } } });
    const files = await editionFiles(values.from);
    writePackaged(files);
    const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    console.log(`public/catalogue: ${files.length} files, ${Math.round(bytes / 1000)} kB`);
  } catch (error) {
    if (!(error instanceof CatalogueError || error instanceof TrustError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/**
 * Builds an edition from its sources: one bundle for each. The same sources give the same bytes, on any machine, at any time.
 */
import {
  type Bundle,
  type ReferenceBundle,
  type SupportsBundle,
  serializeBundle,
} from '../catalogue/bundle.ts';
import { parseBundle } from '../catalogue/parse.ts';
import { parseReference } from '../catalogue/parse-reference.ts';
import { referencesIn } from '../catalogue/reference-links.ts';
import { readSource, type SourceOf } from './source.ts';
import { sourceError } from './yaml.ts';

/** The oldest version of the extension that can show what is built here. */
export const MIN_EXTENSION = '0.1.0';

/** A file by its name, without folder, and its text. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The bundles of the edition, in the order of their names.
 *
 * @throws CatalogueError with file, line and field of the first thing wrong in a source
 */
export function buildEdition(sources: readonly TextFile[]): readonly TextFile[] {
  const read = [...sources]
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ name, text }) => ({ file: name, ...readSource(text, name, MIN_EXTENSION) }));
  for (const { file, bundle } of read) {
    const expected = `${nameOf(bundle)}.yaml`;
    if (file !== expected) {
      throw sourceError(file, 1, 'layer', `the file of ${bundle.layer} is ${expected}`);
    }
  }
  checkRelations(read.filter(holdsSupports));
  checkReferences(read.filter(holdsReferences), read.filter(holdsSupports));
  const files = read.map(({ bundle }) => {
    const file: TextFile = {
      name: `${nameOf(bundle)}.bundle.jsonl`,
      text: serializeBundle(bundle),
    };
    // What a browser will do with it; a bundle that it would refuse is never written.
    const written = parseBundle(file.text, file.name);
    if ('lines' in written) {
      parseReference(written.content, written.layer, written.lines, file.name);
    }
    return file;
  });
  return files.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** `se` for its supports, `se.bodies` for its bodies. */
function nameOf({ layer, content }: Bundle): string {
  return content === 'supports' || content === 'terms' ? layer : `${layer}.${content}`;
}

type Read = { readonly file: string } & ReturnType<typeof readSource>;
type ReadSupports = { readonly file: string } & SourceOf<SupportsBundle>;
type ReadReferences = { readonly file: string } & SourceOf<ReferenceBundle>;

function holdsSupports(read: Read): read is ReadSupports {
  return read.bundle.content === 'supports';
}

function holdsReferences(read: Read): read is ReadReferences {
  return 'lines' in read.bundle;
}

function checkRelations(layers: readonly ReadSupports[]): void {
  const ids = new Set(layers.flatMap(({ bundle }) => bundle.supports.map(({ id }) => id)));
  for (const { file, bundle, lineOf } of layers) {
    for (const [at, { id: own, relatedTo }] of bundle.supports.entries()) {
      const missing = relatedTo.find(({ id }) => id === own || !ids.has(id));
      if (missing === undefined) continue;
      throw sourceError(file, lineOf(at), 'relatedTo', `there is no other support ${missing.id}`);
    }
  }
}

/** What stands beside the supports names of them and of each other has to be there. */
function checkReferences(read: readonly ReadReferences[], layers: readonly ReadSupports[]): void {
  const entries = read.flatMap(({ bundle, file, lineOf }) =>
    parseReference(bundle.content, bundle.layer, bundle.lines, file).map((entry, at) => ({
      entry,
      file,
      line: lineOf(at),
    })),
  );
  const ids = new Set([
    ...layers.flatMap(({ bundle }) => bundle.supports.map(({ id }) => id)),
    ...entries.flatMap(({ entry }) => ('id' in entry ? [entry.id] : [])),
  ]);
  for (const { entry, file, line } of entries) {
    const missing = referencesIn(entry).find(({ id }) => !ids.has(id));
    if (missing === undefined) continue;
    throw sourceError(file, line, missing.field, `there is no ${missing.id}`);
  }
}

import { describe, expect, it } from 'vitest';
import { regions } from '../../../lib/catalogue/regions.ts';
import { readFolder, sourceFolder } from '../../../lib/publishing/build-edition.ts';
import { buildEdition, type TextFile } from '../../../lib/publishing/edition.ts';
import {
  editionFolder,
  packagedBundles,
  packageOf,
  readTree,
} from '../../../lib/publishing/packaged.ts';
import { signEdition } from '../../../lib/publishing/sign-edition.ts';

const sourceOf = (layer: string, ...entries: readonly string[]): TextFile => ({
  name: `${layer}.yaml`,
  text: [
    `layer: ${layer}`,
    'edition: 1',
    'published: 2026-11-21',
    'supports:',
    ...entries,
    '',
  ].join('\n'),
});
const entryOf = (id: string, ...more: readonly string[]) =>
  [
    `  - id: ${id}`,
    '    title: Stöd',
    '    kind: handbook',
    '    publisher: Utgivaren',
    `    level: ${id.startsWith('se/') ? 'national' : 'region'}`,
    '    audience: clinician',
    ...more,
    '    source: en bok',
  ].join('\n');
const relatedTo = (id: string) => `    relatedTo: [{ id: ${id}, how: supplements }]`;

const sources = [
  sourceOf('se', entryOf('se/handbok')),
  sourceOf('se-12', entryOf('se-12/tillagg', relatedTo('se/handbok'))),
];

describe('an edition', () => {
  it('has a bundle for each source', () => {
    const files = buildEdition(sources);
    expect(files.map(({ name }) => name)).toEqual(['se-12.bundle.jsonl', 'se.bundle.jsonl']);
  });

  it('is the same whatever order its sources come in', () => {
    expect(buildEdition([...sources].reverse())).toEqual(buildEdition(sources));
  });

  it.each([
    [
      'does not exist',
      sourceOf('se-12', entryOf('se-12/tillagg', relatedTo('se/annat'))),
      'se/annat',
    ],
    ['is itself', sourceOf('se-12', entryOf('se-12/a', relatedTo('se-12/a'))), 'se-12/a'],
  ])('is refused when a support relates to one that %s', (_, source, id) => {
    const build = () => buildEdition([sourceOf('se', entryOf('se/handbok')), source]);
    expect(build).toThrow(`se-12.yaml, line 5, field relatedTo): there is no other support ${id}`);
  });

  it('is refused when a file is not named after its layer', () => {
    expect(() =>
      buildEdition([{ ...sourceOf('se', entryOf('se/a')), name: 'nationellt.yaml' }]),
    ).toThrow('se.yaml');
  });
});

describe('the packaged edition', () => {
  const built = buildEdition(readFolder(sourceFolder, '.yaml'));

  it('is byte for byte what the sources build (else: npm run edition)', () => {
    const packaged = packagedBundles();
    expect(packaged.map(({ name }) => name)).toEqual(built.map(({ name }) => name));
    for (const [at, { name, text }] of packaged.entries()) {
      expect(text === built[at]?.text, name).toBe(true);
    }
  });

  it('is a signed repository of these files and no others', async () => {
    const files = await packageOf(editionFolder);
    const names = (list: readonly TextFile[]) => list.map(({ name }) => name).sort();
    expect(names(files)).toEqual(names(readTree(editionFolder)));
  });

  it('has the same bundles whoever signs it', () => {
    const targets = () => signEdition(built, 0).filter(({ name }) => name.startsWith('targets/'));
    expect(targets()).toEqual(targets());
    expect(new Set(targets().map(({ name }) => name))).toEqual(
      new Set(readTree(new URL('targets/', editionFolder)).map(({ name }) => `targets/${name}`)),
    );
  });

  it('has the nation, the regions that were promised, and the terms', () => {
    // `se.bodies` lies beside `se`, and is as much the layer's.
    const layers = new Set(
      built.map(({ name }) => name.replace(/(?:\.[a-z0-9-]+)?\.bundle\.jsonl$/, '')),
    );
    const promised = ['01', '05', '06', '07', '12', '13', '14', '23', '25'].map(
      (code) => `se-${code}`,
    );
    for (const layer of ['se', 'terms', ...promised]) expect(layers).toContain(layer);
    const known = new Set(['se', 'terms', ...regions.map(({ layer }) => layer)]);
    for (const layer of layers) expect(known).toContain(layer);
  });
});

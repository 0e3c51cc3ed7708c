import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { judgesOwn } from '../../../.ci/build-plugins.ts';
import { createWordBook } from '../../../lib/reading/words/word-book.ts';

const root = resolve(import.meta.dirname, '../../..');

/** The sources of a script with all that it imports, types left out. */
function sourcesOf(entry: string): string[] {
  const files = new Set([resolve(root, entry)]);
  const sources: string[] = [];
  for (const file of files) {
    const source = readFileSync(file, 'utf8').replace(
      /import type [^;]+;|\/\*[\s\S]*?\*\/|\/\/.*/g,
      '',
    );
    sources.push(source);
    for (const [, path = ''] of source.matchAll(/from '(\..+?)'/g)) {
      files.add(resolve(dirname(file), path));
    }
  }
  return sources;
}

/** All names of fields at any depth. */
function fieldsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...fieldsIn(inner)]);
}

it('shortens no name in the deciding half that its words or the finding half know', () => {
  const words = new Set(fieldsIn(createWordBook()));
  const finding = sourcesOf('entrypoints/record.ts');
  expect(finding.length).toBeGreaterThan(10);
  for (const name of judgesOwn) {
    expect(words.has(name), `${name} in the word book`).toBe(false);
    const used = new RegExp(`\\.${name}\\b|^\\s*${name}[:,]`, 'm');
    expect(
      finding.filter((source) => used.test(source)),
      name,
    ).toEqual([]);
  }
});

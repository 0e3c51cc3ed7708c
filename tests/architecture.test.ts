import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { brokenRules, importsOf } from './architecture/rules.ts';

const files = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}').sort();
const sources = files.map((file) => [file, readFileSync(file, 'utf8')] as const);

/** Lists of words and texts: long because the language is, with one concept each. */
const wordLists = /^(components\/text\/|lib\/reading\/words\/|lib\/matching\/words\/)/;

describe('the house', () => {
  it('has files to look at', () => {
    expect(files.length).toBeGreaterThan(30);
  });

  it('keeps its rules in every file', () => {
    expect(sources.flatMap(([file, source]) => brokenRules(file, source))).toEqual([]);
  });

  it('holds one concept a module: none is longer than 220 lines', () => {
    const long = sources
      .filter(([file]) => !wordLists.test(file))
      .map(([file, source]) => [file, source.split('\n').length] as const)
      .filter(([, lines]) => lines > 220);
    expect(long).toEqual([]);
  });

  it('has only the agreed folders on top', () => {
    const top = globSync('*/').map((folder) => folder.replace(/\/$/, ''));
    const agreed = ['components', 'docs', 'entrypoints', 'lib', 'node_modules', 'public', 'tests'];
    expect(top.filter((folder) => !agreed.includes(folder))).toEqual([]);
  });
});

describe('the rules, broken on purpose', () => {
  it.each([
    ['upwards', 'lib/terminology/a.ts', "import { x } from '../catalogue/b.ts';"],
    ['by type only', 'lib/catalogue/a.ts', "import type { X } from '../matching/b.ts';"],
    ['by import type', 'lib/catalogue/a.ts', "type X = import('../matching/b.ts').X;"],
    ['for its side effect', 'lib/state/a.ts', "import '../platform/b.ts';"],
    ['dynamically', 'components/a.tsx', "const b = await import('../lib/platform/b.ts');"],
    ['by re-export', 'lib/platform/a.ts', "export * from '../../components/b.tsx';"],
    ['by named re-export', 'lib/platform/a.ts', "export { b } from '../state/b.ts';"],
    ['a package it may not have', 'lib/terminology/a.ts', "import Dexie from 'dexie';"],
    ['node in the browser', 'lib/reading/a.ts', "import { readFileSync } from 'node:fs';"],
  ])('sees an import %s', (_how, file, source) => {
    expect(brokenRules(file, source)).toHaveLength(1);
  });

  it.each([
    ['a browser API', 'const t = await browser.tabs.query({});'],
    ['the network', "await fetch('https://example.org');"],
    ['a global by its object', 'const timer = globalThis.setTimeout; setTimeout(timer, 1);'],
    ['the clock', 'const now = Date.now();'],
    ['the clock by constructor', 'const now = new Date();'],
  ])('sees a pure module reach for %s', (_what, source) => {
    expect(brokenRules('lib/matching/a.ts', source).length).toBeGreaterThan(0);
  });

  it('does not mistake a property of that name for the global', () => {
    expect(brokenRules('lib/matching/a.ts', 'x.fetch(); const y = { process: 1 };')).toEqual([]);
  });

  it.each(['lib/matching/utils.ts', 'components/helpers/a.tsx', 'lib/reading/index.ts'])(
    'refuses the name %s',
    (file) => {
      expect(brokenRules(file, '')).toHaveLength(1);
    },
  );

  it('finds each import once', () => {
    expect(importsOf('a.ts', "import 'x'; import { y } from 'x'; export * from 'z';")).toEqual([
      'x',
      'z',
    ]);
  });
});

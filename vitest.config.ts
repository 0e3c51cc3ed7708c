import { defineConfig } from 'vitest/config';

const jsx = { oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } } };

const policy = ['tests/browser/policy.test.ts'];
/** What the reader does in pages; the panel is looked at elsewhere. */
const reading = ['canary', 'hostile', 'patient-switch'].map(inBrowser);
/** Apart from them, so that neither of two lanes waits long for the other. */
const typing = ['typing', 'egress'].map(inBrowser);
/** Every page of Bredvid's by itself, and each of its states by axe. */
const pages = ['accessibility', 'editor', 'map', 'pages', 'patient', 'web'].map(inBrowser);

function inBrowser(name: string): string {
  return `tests/browser/${name}.test.ts`;
}

/**
 * Folders of the pure layers: their modules keep nothing between calls and ask nothing of a browser, so
 * that their test files can share a process, which halves what they cost.
 */
const pure = [
  'catalogue',
  'editing',
  'followup',
  'interop',
  'matching',
  'state',
  'terminology',
].map((layer) => `tests/lib/${layer}/**/*.test.{ts,tsx}`);

/** One real browser at a time. */
function inBrowsers(name: string, include: string[], exclude: string[] = []) {
  return {
    test: {
      name,
      include,
      exclude,
      fileParallelism: false,
      sequence: { shuffle: true },
      testTimeout: 180_000,
      hookTimeout: 120_000,
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      {
        ...jsx,
        test: {
          name: 'unit-pure',
          include: pure,
          isolate: false,
          pool: 'threads',
          testTimeout: 90_000,
          sequence: { shuffle: true },
        },
      },
      {
        ...jsx,
        test: {
          name: 'unit',
          include: ['tests/{lib,components,entrypoints}/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          exclude: pure,
          testTimeout: 90_000,
          hookTimeout: 60_000,
          setupFiles: ['fake-indexeddb/auto', 'tests/settled-imports.ts'],
          sequence: { shuffle: true },
        },
      },
      // What organisations set is set for every browser of the computer: nothing runs beside it.
      inBrowsers('browser-policy', policy),
      inBrowsers('browser-reading', reading),
      inBrowsers('browser-typing', typing),
      inBrowsers('browser-pages', pages),
      inBrowsers(
        'browser',
        ['tests/browser/**/*.test.ts'],
        [...policy, ...reading, ...typing, ...pages],
      ),
    ],
  },
});

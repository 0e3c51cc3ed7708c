import { defineConfig } from 'vitest/config';

const jsx = { oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } } };

export default defineConfig({
  test: {
    projects: [
      {
        ...jsx,
        test: {
          name: 'unit',
          include: ['tests/{lib,components,entrypoints}/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          testTimeout: 30_000,
          setupFiles: ['fake-indexeddb/auto'],
          sequence: { shuffle: true },
        },
      },
      {
        test: {
          // One real browser at a time: two cores.
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          sequence: { shuffle: true },
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

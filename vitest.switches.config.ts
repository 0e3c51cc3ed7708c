import { defineConfig } from 'vitest/config';

/** Hundreds of patient switches in a real Chromium: apart from `npm test`, see vitest.config.ts. */
export default defineConfig({
  test: {
    include: ['tests/browser/patient-switch.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
});

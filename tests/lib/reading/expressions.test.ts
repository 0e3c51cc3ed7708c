/**
 * Every regular expression that meets a page's text is linear (trust.md §2): a page cannot make
 * the reader hang. `recheck` decides it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { createVocabulary } from '../../../lib/reading/words/vocabulary.ts';

const root = join(import.meta.dirname, '../../..');

function literalsIn(file: string): { readonly source: string; readonly flags: string }[] {
  const found: { source: string; flags: string }[] = [];
  JSON.stringify(parseSync(file, readFileSync(file, 'utf8')).program, (_, value) => {
    if (value?.regex) found.push({ source: value.regex.pattern, flags: value.regex.flags });
    return value;
  });
  return found;
}

const files = ['lib/reading', 'lib/reading/words', 'lib/terminology'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(root, folder, name)),
);
const written = files.flatMap(literalsIn);
const made = Object.values(createVocabulary())
  .flat(3)
  .filter((source): source is string => typeof source === 'string' && /[([]/.test(source))
  .map((source) => ({ source, flags: 'i' }));

describe('every expression', () => {
  const all = new Map([...written, ...made].map((one) => [`/${one.source}/${one.flags}`, one]));

  it('is found', () => {
    expect(all.size).toBeGreaterThan(60);
  });

  it.each([...all.values()])(
    'is linear: $source',
    ({ source, flags }) => {
      const { status } = checkSync(source, flags.replace('g', ''), {
        // Decided by counted steps and the same guesses in every run, never by the clock.
        timeout: null,
        attackTimeout: null,
        incubationTimeout: null,
        randomSeed: 1,
      });
      expect(status).toBe('safe');
    },
    120_000,
  );
});

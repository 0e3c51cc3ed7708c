/**
 * Every regular expression that meets a page's text is linear (trust.md §2): a page cannot make
 * the reader hang. `recheck` decides it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { expressionOf } from '../../../lib/reading/read-words.ts';
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

const vocabulary = createVocabulary();
const { places, labels, before, after, columns, elsewhere, turns } = vocabulary;
const lists = new Set([
  ...[...places, ...labels, ...before, ...after].map(([, list]) => list),
  ...Object.values(columns),
  elsewhere,
  turns,
]);

/**
 * The entries of the lists of words that are more than words, each as it is asked for; of those that only
 * say other words one. One after another is tried, so that a list takes as long as its entries do together.
 */
const entries = [...lists]
  .flatMap((list) => list.split('|'))
  .filter((entry) => /[\\([?+{]/.test(entry))
  .map((entry) => expressionOf(entry.replace(/(?<!\\)[a-zåäö]+/gi, 'word')))
  .map((source) => ({ source, flags: '' }));

const made = Object.values(vocabulary)
  .flat(3)
  .filter((source): source is string => typeof source === 'string' && /[([]/.test(source))
  .filter((source) => !lists.has(source))
  // Those that name letters of any language are made with `u`.
  .map((source) => ({ source, flags: source.includes('\\p{') ? 'u' : 'i' }));

describe('every expression', () => {
  const all = new Map(
    [...written, ...made, ...entries].map((one) => [`/${one.source}/${one.flags}`, one]),
  );

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

import { expect, it } from 'vitest';
import { readingLevel } from '../../../lib/editing/reading-level.ts';

it.each([
  ['Så att du slipper bli sjuk igen', 21],
  ['Du mår bättre. Du sover mer. Du äter.', 3],
  ['Så att patienten slipper nya skov i sin sjukdom', 42],
  ['Optimerad läkemedelsbehandling minskar exacerbationsfrekvensen och mortaliteten', 89],
  ['Färre sjukhusdagar', undefined],
  ['', undefined],
])('%s has the index %s', (text, index) => {
  expect(readingLevel(text)).toBe(index);
});

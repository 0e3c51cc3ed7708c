import { expect, it } from 'vitest';
import { ageOf } from '../../../lib/catalogue/age.ts';

it.each([
  [undefined, 'unknown'],
  ['2023-11-21', 'fresh'],
  ['2023-11-20', 'past'],
  ['2023-11', 'fresh'],
  ['2023-10', 'past'],
  ['2023', 'fresh'],
  ['2022', 'past'],
  ['2010-06-01', 'past'],
  ['2026-11-21', 'fresh'],
])('reviewed %s is %s on 2026-11-21', (lastReviewDate, age) => {
  const support = lastReviewDate === undefined ? {} : { lastReviewDate };
  expect(ageOf(support, '2026-11-21')).toBe(age);
});

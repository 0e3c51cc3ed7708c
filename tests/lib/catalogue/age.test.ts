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

it.each([
  ['2026', 'fresh'],
  ['2026-11', 'fresh'],
  ['2026-11-21', 'fresh'],
  ['2026-11-20', 'past'],
  ['2025', 'past'],
])('valid until %s is %s on 2026-11-21, however lately or long ago reviewed', (validUntil, age) => {
  expect(ageOf({ validUntil }, '2026-11-21')).toBe(age);
  expect(ageOf({ validUntil, lastReviewDate: '2010' }, '2026-11-21')).toBe(age);
  expect(ageOf({ validUntil, lastReviewDate: '2026-11-01' }, '2026-11-21')).toBe(age);
});

import { describe, expect, it } from 'vitest';
import type { Body } from '../../../lib/catalogue/body.ts';
import { createResponsibility } from '../../../lib/catalogue/responsibility.ts';
import { reviewLetters } from '../../../lib/editing/review-letters.ts';
import { supportFor } from '../matching/builders.ts';

const today = '2026-11-22';
const body = (id: string, rest: Partial<Body>): Body => ({
  id,
  name: id,
  nameOrigin: 'seen',
  kind: 'publisher',
  level: 'national',
  source: 'prov',
  ...rest,
});
const responsibility = createResponsibility([
  body('se/utgivare', {
    name: 'Utgivaren',
    publishes: ['Utgivaren'],
    contact: { mail: 'redaktion@example.se', checked: '2026-11-01' },
  }),
  body('se-09/kommitte', { name: 'Kommittén', publishes: ['Gotland, Kommittén'] }),
  body('se-21/kommitte', { name: 'Kommittén', publishes: ['Gävleborg, Kommittén'] }),
  body('se/npo', { name: 'NPO lungor', kind: 'programme-area', focus: ['J44'] }),
]);
const support = (id: string, lastReviewDate: string | undefined, publisher = 'Utgivaren') =>
  supportFor(['J44'], { id, publisher, ...(lastReviewDate && { lastReviewDate }) });

const letters = (...supports: Parameters<typeof reviewLetters>[0]) =>
  reviewLetters(supports, responsibility, today).map(({ to, as, mail, reviews }) => [
    as,
    to,
    mail,
    reviews.map(({ id }) => id),
  ]);

describe('a letter about reviews', () => {
  it('goes to the owner, the longest overdue first, and to nobody about what is not due', () => {
    expect(
      letters(
        support('se/snart', '2024-01-10'),
        support('se/sen', '2023-10-01'),
        support('se/ny', '2026-01-01'),
        support('se/okänd', undefined),
      ),
    ).toEqual([['owner', 'Utgivaren', 'redaktion@example.se', ['se/sen', 'se/snart']]]);
  });

  it('goes to the programme area too when it is more than 90 days overdue', () => {
    expect(letters(support('se/gammal', '2020'))).toEqual([
      ['owner', 'Utgivaren', 'redaktion@example.se', ['se/gammal']],
      ['area', 'NPO lungor', undefined, ['se/gammal']],
    ]);
  });

  it('goes to each of two bodies that are called alike', () => {
    const due = '2023-11-22';
    expect(
      letters(
        support('se-09/a', due, 'Gotland, Kommittén'),
        support('se-21/b', due, 'Gävleborg, Kommittén'),
      ),
    ).toEqual([
      ['owner', 'Gotland, Kommittén', undefined, ['se-09/a']],
      ['owner', 'Gävleborg, Kommittén', undefined, ['se-21/b']],
    ]);
  });

  it('names the publisher where nobody is known to answer, without an address', () => {
    expect(letters(support('se/a', '2023-11-22', 'Någon'))).toEqual([
      ['owner', 'Någon', undefined, ['se/a']],
    ]);
  });
});

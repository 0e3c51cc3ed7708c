import { expect, it } from 'vitest';
import { headingOf, headings } from '../../../lib/catalogue/headings.ts';
import { supportKinds } from '../../../lib/catalogue/support.ts';

it('are seven, in one order', () => {
  expect(headings).toEqual([
    'guidelines',
    'clinical-support',
    'pathways-and-programmes',
    'drugs',
    'sick-leave',
    'patient-information',
    'more',
  ]);
});

it('each have a kind, and each kind has one', () => {
  expect(new Set(supportKinds.map(headingOf))).toEqual(new Set(headings));
});

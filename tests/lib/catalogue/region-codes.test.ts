import { expect, it } from 'vitest';
import { regionCodes } from '../../../lib/catalogue/region-codes.ts';
import { regions } from '../../../lib/catalogue/regions.ts';

it('names the same regions as the list with their names', () => {
  expect(regionCodes).toEqual(regions.map(({ code }) => code));
});

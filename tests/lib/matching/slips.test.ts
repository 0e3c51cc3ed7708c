import { describe, expect, it } from 'vitest';
import { slipsBetween } from '../../../lib/matching/slips.ts';

describe('slipsBetween', () => {
  it.each([
    ['astma', 'astma', 0],
    ['astam', 'astma', 1],
    ['asma', 'astma', 1],
    ['asttma', 'astma', 1],
    ['astna', 'astma', 1],
    ['roscaea', 'rosacea', 1],
    ['borellia', 'borrelia', 2],
    ['', 'gikt', 4],
    ['gikt', '', 4],
  ])('%j is %j with %i', (one, other, slips) => {
    expect(slipsBetween(one, other)).toBe(slips);
    expect(slipsBetween(other, one)).toBe(slips);
  });
});

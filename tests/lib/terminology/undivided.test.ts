import { describe, expect, it } from 'vitest';
import { fillUndivided } from '../../../lib/terminology/undivided.ts';
import { publishedCodes } from './published-codes.ts';

describe('an undivided category', () => {
  it.each([
    ['I10', 'I10.9'],
    ['C61', 'C61.9'],
    ['B07', 'B07.9'],
  ])('%s is filled up to %s', (category, code) => {
    expect(fillUndivided(category)).toBe(code);
  });

  it.each(['E11', 'F32', 'E11.9', 'I10.9', 'B07.9A', 'X', ''])('is not what %j is', (code) => {
    expect(fillUndivided(code)).toBe(code);
  });

  it('is one whose only subcategory in the published list in ../shared is .9', () => {
    const published = publishedCodes('icd10se.tsv').map(([code = '']) => code);
    const codes = new Set(published);
    const divided = new Set(
      published.flatMap((code) => (/^...[^9]/.test(code) ? [code.slice(0, 3)] : [])),
    );
    const wrong = published.filter((code) => {
      if (code.length !== 3) return false;
      const undivided = codes.has(`${code}9`) && !divided.has(code);
      return (fillUndivided(code) !== code) !== undivided;
    });
    expect(wrong).toEqual([]);
  });
});

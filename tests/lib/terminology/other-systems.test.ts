import { describe, expect, it } from 'vitest';
import { recognizeOther } from '../../../lib/terminology/other-systems.ts';

describe('what may be a drug (ATC)', () => {
  it.each(['C', 'C09', 'J01', 'C09A', 'A10BA', 'A10BA02', 'a10ba02', ' N02BE01 '])('%j', (text) => {
    expect(recognizeOther(text)).toBe('atc');
  });
});

describe('what may be a procedure (KVÅ, NCSP)', () => {
  it.each(['DT001', 'AV034', 'XS912', 'GD005', 'QB004', 'JKA21', 'NFB99', 'VP878', 'dt001'])(
    '%s',
    (text) => {
      expect(recognizeOther(text)).toBe('kva');
    },
  );
});

describe('what is neither', () => {
  it.each([
    '',
    'E11',
    'E11.9',
    'T90',
    'F438A',
    'E118P',
    'A10BA0',
    'A10BA021',
    'ABCDE',
    'LINDA',
    '73211009',
    'DT0011',
  ])('%j', (text) => {
    expect(recognizeOther(text)).toBeUndefined();
  });
});

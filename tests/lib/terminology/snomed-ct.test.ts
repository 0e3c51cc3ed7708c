import { describe, expect, it } from 'vitest';
import { normalizeSnomedCt } from '../../../lib/terminology/snomed-ct.ts';

describe('a SNOMED CT concept identifier', () => {
  it.each([
    ['44054006', '44054006'],
    ['73211009', '73211009'],
    ['38341003', '38341003'],
    ['404684003', '404684003'],
    [' 73211009 ', '73211009'],
    ['73211009 |Diabetes mellitus|', '73211009'],
    // Extension concept (partition 10, Swedish namespace 1000052).
    ['45991000052106', '45991000052106'],
  ])('is read in %j', (written, code) => {
    expect(normalizeSnomedCt(written)).toBe(code);
  });

  it.each([
    ['has another check digit', '44054007'],
    ['has two digits swapped', '40454006'],
    ['names a description, not a concept', '754786011'],
    ['begins with zero', '0044054006'],
    ['is too short', '54006'],
    ['is too long', '4405400644054006440'],
    ['is a personal identity number', '191212121212'],
    ['is no number', 'E11.9'],
    ['is empty', ''],
  ])('is not one when it %s: %j', (_, written) => {
    expect(normalizeSnomedCt(written)).toBeUndefined();
  });
});

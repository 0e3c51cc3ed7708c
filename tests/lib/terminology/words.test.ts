import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/terminology/words.ts';

describe('folding', () => {
  it.each([
    ['Högt blodtryck', 'hogt blodtryck'],
    ['HÖGT-BLODTRYCK', 'hogt blodtryck'],
    ['Ho\u0308gt  blodtryck', 'hogt blodtryck'],
    ['Åldersdiabetes', 'aldersdiabetes'],
    ['Ménières sjukdom', 'menieres sjukdom'],
    ['Lungebetændelse', 'lungebetandelse'],
    ['Høyt blodtrykk', 'hoyt blodtrykk'],
    ['Hyper\u00adtoni', 'hypertoni'],
    ['KOL, GOLD 3 (stabil)', 'kol gold 3 stabil'],
    ['\u00a0typ 2-diabetes\n', 'typ 2 diabetes'],
    ['ﬁbromyalgi', 'fibromyalgi'],
    ['–', ''],
    ['', ''],
  ])('makes %j into %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps opposites apart', () => {
    expect(fold('Hypotyreos')).not.toBe(fold('Hypertyreos'));
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 500 },
    );
  });
});

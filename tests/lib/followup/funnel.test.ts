import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndicatorValue } from '../../../lib/catalogue/indicator.ts';
import { funnelOf } from '../../../lib/followup/funnel.ts';

const value = (place: string, share: number, of: number): IndicatorValue => ({
  id: `se/${place}`,
  indicator: 'se/i',
  place,
  period: '2025',
  value: String(share),
  unit: '%',
  of: String(of),
  origin: 'made',
  source: 'påhittat',
});

describe('a funnel', () => {
  it('says of a small group that the same share may be chance, and of one under 20 nothing', () => {
    const funnel = funnelOf([
      value('stor', 60, 1000),
      value('stor låg', 50, 1000),
      value('liten låg', 50, 40),
      value('för få', 10, 19),
    ]);
    expect(funnel?.places.map(({ place, standing }) => [place, standing])).toEqual([
      ['stor', 'above'],
      ['stor låg', 'below'],
      ['liten låg', 'within'],
    ]);
    expect(funnel?.tooFew).toEqual(['för få']);
    expect(Math.round(funnel?.mean ?? 0)).toBe(55);
  });

  it('takes the whole country for what is expected, where it is published, and for no place', () => {
    const funnel = funnelOf([value('Riket', 70, 5000), value('en', 60, 1000)]);
    expect(funnel).toMatchObject({ mean: 70, isWhole: true, places: [{ standing: 'below' }] });
    expect(funnelOf([value('Riket', 70, 5000)])).toBeUndefined();
  });

  it('is none of one place, nor of values that say no share', () => {
    expect(funnelOf([value('en', 60, 100)])).toBeUndefined();
    const days = [value('en', 60, 100), value('två', 50, 100)];
    expect(funnelOf(days.map((one) => ({ ...one, unit: 'dagar' })))).toBeUndefined();
  });

  it('says nothing that depends on a group too small to show', () => {
    const small = fc.integer({ min: 1, max: 19 });
    fc.assert(
      fc.property(small, fc.nat({ max: 100 }), (of, share) => {
        const shown = [value('a', 60, 300), value('b', 40, 200)];
        expect(funnelOf([...shown, value('liten', share, of)])).toEqual(
          funnelOf([...shown, value('liten', 1, 1)]),
        );
      }),
    );
  });
});

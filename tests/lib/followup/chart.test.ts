import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartOf, type Series } from '../../../lib/followup/chart.ts';

const series = (name: string, ...values: readonly number[]): Series => ({
  name,
  isOwn: false,
  points: values.map((value, at) => ({ period: String(2020 + at), value })),
});

describe('a chart', () => {
  it('is none without values', () => {
    expect(chartOf([])).toBeUndefined();
    expect(chartOf([series('tom')])).toBeUndefined();
  });

  it('has the periods in order, higher values higher up, and names that do not lie over another', () => {
    const chart = chartOf([series('a', 80, 90), series('b', 80, 90.1)]);
    expect(chart?.periods.map(({ name }) => name)).toEqual(['2020', '2021']);
    const [first] = chart?.lines ?? [];
    expect(first?.dots[0]?.y).toBeGreaterThan(first?.dots[1]?.y ?? 0);
    const [a, b] = chart?.lines.map(({ label }) => label.y) ?? [];
    expect(Math.abs((a ?? 0) - (b ?? 0))).toBeCloseTo(14);
  });

  it('keeps every dot inside itself, whatever the values', () => {
    // As the catalogue's schema lets them through: no more than six decimals.
    const value = fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1e6);
    fc.assert(
      fc.property(
        fc.array(fc.array(value, { maxLength: 6 }), { minLength: 1, maxLength: 5 }),
        (all) => {
          const chart = chartOf(all.map((values, at) => series(String(at), ...values)));
          for (const { dots } of chart?.lines ?? []) {
            for (const { x, y } of dots) {
              expect(x >= 0 && x <= (chart?.width ?? 0)).toBe(true);
              expect(y >= 0 && y <= (chart?.height ?? 0)).toBe(true);
            }
          }
        },
      ),
    );
  });
});

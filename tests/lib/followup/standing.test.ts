import { describe, expect, it } from 'vitest';
import type { IndicatorValue } from '../../../lib/catalogue/indicator.ts';
import { standingOf, unitsIn } from '../../../lib/followup/standing.ts';

const value = (place: string, period: string, amount: string): IndicatorValue => ({
  id: `se/${place}-${period}`,
  indicator: 'se/i',
  place,
  period,
  value: amount,
  unit: '%',
  origin: 'made',
  source: 'påhittat',
});
const values = [
  value('VC Ös', '2025', '62'),
  value('VC Ås', '2025', '60'),
  value('VC Ås', '2024', '58'),
  value('se-14', '2025', '55'),
  value('se', '2024', '50'),
];

describe('where a unit stands', () => {
  it('is its latest value, the one before, and those of the same period', () => {
    const standing = standingOf(values, 'VC Ås', 'se-14');
    expect(standing?.latest.value).toBe('60');
    expect(standing?.before?.value).toBe('58');
    expect(standing?.region?.value).toBe('55');
    expect(standing?.country).toBeUndefined();
  });

  it('is nothing without a value, and a layer is not beside itself', () => {
    expect(standingOf(values, 'VC Okänd', 'se-14')).toBeUndefined();
    expect(standingOf(values, 'se-14', 'se-14')?.region).toBeUndefined();
  });

  it('is asked of units, in the order of their names', () => {
    expect(unitsIn(values)).toEqual(['VC Ås', 'VC Ös']);
  });
});

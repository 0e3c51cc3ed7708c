import { describe, expect, it } from 'vitest';
import type { Indicator, IndicatorValue } from '../../../lib/catalogue/indicator.ts';
import { followUpOf } from '../../../lib/state/follow-up.ts';
import { icd } from '../matching/builders.ts';

const indicator = (id: string, rest: Partial<Indicator> = {}): Indicator => ({
  id,
  name: id,
  publisher: 'x',
  measure: 'comparison',
  focus: ['E11'],
  focusOrigin: 'assigned',
  source: 'x',
  ...rest,
});
const value = (id: string, period: string): IndicatorValue => ({
  id: `se/${id}-${period}`,
  indicator: `se/${id}`,
  place: 'se',
  period,
  value: '1',
  unit: '%',
  origin: 'made',
  source: 'x',
});
const target = { is: 'at-least', value: '95', unit: '%' } as const;
const registers = [
  { id: 'se/ndr', name: 'NDR', kind: 'quality-register', focus: ['E10', 'E11'], source: 'x' },
] as const;
const find = followUpOf({
  registers,
  indicators: [
    indicator('se/plain'),
    indicator('se/valued'),
    indicator('se/target', { measure: 'population-target', target, register: 'se/ndr' }),
    indicator('se/other', { focus: ['J45'] }),
  ],
  values: [value('valued', '2025'), value('valued', '2024')],
});

describe('the follow-up of a diagnosis', () => {
  it('has levels first, then what has values, and names the register', () => {
    const { indicators } = find(icd('E11.9'));
    expect(indicators.map((one) => one.indicator.id)).toEqual([
      'se/target',
      'se/valued',
      'se/plain',
    ]);
    expect(indicators[0]?.register?.name).toBe('NDR');
    expect(indicators[1]?.values.map(({ period }) => period)).toEqual(['2024', '2025']);
  });

  it.each([
    ['E10', 0, 1],
    ['J45.9', 1, 0],
    ['I10', 0, 0],
  ])('for %s', (code, indicators, held) => {
    const found = find(icd(code));
    expect([found.indicators.length, found.registers.length]).toEqual([indicators, held]);
  });
});

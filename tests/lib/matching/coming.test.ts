import { describe, expect, it } from 'vitest';
import { comingFor } from '../../../lib/matching/coming.ts';
import { plan } from '../catalogue/improving-builders.ts';
import { icd } from './builders.ts';

const plans = [
  plan(),
  plan({ id: 'se/nationell', due: '2026-12' }),
  plan({ id: 'se/finare', focus: ['E11.9'], due: '2028' }),
  plan({ id: 'se/annan', focus: ['J45'] }),
];
const ids = (code: string, region?: string) =>
  comingFor(plans, [icd(code)], region).map(({ id }) => id);

describe('what is coming for a diagnosis', () => {
  it.each<[string, string | undefined, readonly string[]]>([
    ['E11', 'se-14', ['se/nationell', 'se-14/plan-a', 'se/finare']],
    ['E11.4', 'se-14', ['se/nationell', 'se-14/plan-a']],
    ['E11', 'se-12', ['se/nationell', 'se/finare']],
    ['E11', undefined, ['se/nationell', 'se/finare']],
    ['I10', 'se-14', []],
  ])('%s in %s: the soonest first, of the own region and the nation', (code, region, found) => {
    expect(ids(code, region)).toEqual(found);
  });
});

/**
 * Where a unit stands by an indicator's published values (features K7): its latest value, the one
 * before it, and its region's and the country's for the same period. Nothing is weighed or judged:
 * which way is better the indicator itself does not always say.
 */
import type { IndicatorValue } from '../catalogue/indicator.ts';
import { NATIONAL_LAYER } from '../catalogue/overlay.ts';
import type { LayerId } from '../catalogue/support.ts';

export interface UnitStanding {
  readonly latest: IndicatorValue;
  readonly before: IndicatorValue | undefined;
  /** Of the same period, where they are published. */
  readonly region: IndicatorValue | undefined;
  readonly country: IndicatorValue | undefined;
}

/** The places of values that are no layers: units, in the order of their names. */
export function unitsIn(values: readonly IndicatorValue[]): readonly string[] {
  const units = values.map(({ place }) => place).filter((place) => !isLayer(place));
  return [...new Set(units)].sort((one, other) => one.localeCompare(other, 'sv'));
}

/** Nothing where the place has no published value. */
export function standingOf(
  values: readonly IndicatorValue[],
  place: string,
  region: LayerId | undefined,
): UnitStanding | undefined {
  const at = (where: string | undefined) => values.filter((value) => value.place === where);
  const own = [...at(place)].sort((one, other) => (one.period < other.period ? -1 : 1));
  const latest = own.at(-1);
  if (latest === undefined) return undefined;
  const sameTime = (where: string | undefined) =>
    where === place ? undefined : at(where).find(({ period }) => period === latest.period);
  return {
    latest,
    before: own.at(-2),
    region: sameTime(region),
    country: sameTime(NATIONAL_LAYER),
  };
}

function isLayer(place: string): boolean {
  return /^(?:se|se-\d\d)$/.test(place);
}

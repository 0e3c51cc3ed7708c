/**
 * A funnel of published shares (features M2): the smaller the group a share is of, the further it
 * may lie from the mean by chance alone. Limits are the normal approximation, mean ± 1.96 standard
 * errors; below 20 nothing is said (Spiegelhalter, Stat Med 2005).
 */
import type { IndicatorValue } from '../catalogue/indicator.ts';
import { THRESHOLDS } from './suppression.ts';

export interface FunnelPlace {
  readonly place: string;
  /** Per cent. */
  readonly share: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
  readonly standing: 'within' | 'below' | 'above';
}

export interface Funnel {
  /** The whole country's where it is published, else of all shown, weighted by their size; per cent. */
  readonly mean: number;
  readonly isWhole: boolean;
  /** The largest group first. */
  readonly places: readonly FunnelPlace[];
  /** Too few to say. */
  readonly tooFew: readonly string[];
}

/** How the values of the whole country are named: they are no place among the others. */
const WHOLE: ReadonlySet<string> = new Set(['se', 'Riket', 'Sverige']);

/** @param values of one indicator and period; those that say no share of how many are left out */
export function funnelOf(values: readonly IndicatorValue[]): Funnel | undefined {
  const shares = values
    .filter(
      ({ unit, of, value }) => unit === '%' && of && Number(value) >= 0 && Number(value) <= 100,
    )
    .map(({ place, value, of }) => ({ place, share: Number(value), of: Number(of) }));
  const enough = shares.filter(({ of }) => of >= THRESHOLDS.region);
  const whole = enough.find(({ place }) => WHOLE.has(place));
  const shown = enough.filter(({ place }) => !WHOLE.has(place));
  if (enough.length < 2 || shown.length === 0) return undefined;
  const all = shown.reduce((sum, { of }) => sum + of, 0);
  const mean = whole?.share ?? shown.reduce((sum, { share, of }) => sum + share * of, 0) / all;
  const places = shown
    .map((one): FunnelPlace => {
      const reach = 1.96 * Math.sqrt((mean * (100 - mean)) / one.of);
      const [low, high] = [Math.max(0, mean - reach), Math.min(100, mean + reach)];
      const standing = one.share < low ? 'below' : one.share > high ? 'above' : 'within';
      return { ...one, low, high, standing };
    })
    .sort((one, other) => other.of - one.of);
  const tooFew = shares.filter(({ of }) => of < THRESHOLDS.region).map(({ place }) => place);
  return { mean, isWhole: whole !== undefined, places, tooFew };
}

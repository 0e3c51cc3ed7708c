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
  /** Of all that are shown, weighted by their size; per cent. */
  readonly mean: number;
  /** The largest group first. */
  readonly places: readonly FunnelPlace[];
  /** Too few to say. */
  readonly tooFew: readonly string[];
}

/** @param values of one indicator and period; those that say no share of how many are left out */
export function funnelOf(values: readonly IndicatorValue[]): Funnel | undefined {
  const shares = values
    .filter(
      ({ unit, of, value }) => unit === '%' && of && Number(value) >= 0 && Number(value) <= 100,
    )
    .map(({ place, value, of }) => ({ place, share: Number(value), of: Number(of) }));
  const shown = shares.filter(({ of }) => of >= THRESHOLDS.region);
  if (shown.length < 2) return undefined;
  const all = shown.reduce((sum, { of }) => sum + of, 0);
  const mean = shown.reduce((sum, { share, of }) => sum + share * of, 0) / all;
  const places = shown
    .map((one): FunnelPlace => {
      const reach = 1.96 * Math.sqrt((mean * (100 - mean)) / one.of);
      const [low, high] = [Math.max(0, mean - reach), Math.min(100, mean + reach)];
      const standing = one.share < low ? 'below' : one.share > high ? 'above' : 'within';
      return { ...one, low, high, standing };
    })
    .sort((one, other) => other.of - one.of);
  const tooFew = shares.filter(({ of }) => of < THRESHOLDS.region).map(({ place }) => place);
  return { mean, places, tooFew };
}

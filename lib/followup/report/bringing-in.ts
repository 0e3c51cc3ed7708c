/**
 * How far each support has been brought in (features M5): published, decided, known, used, measured.
 * Each step is something that was counted or decided; none follows from another.
 */
import { type Adoption, adoptionOf } from '../../catalogue/adoption.ts';
import type { Indicator, IndicatorValue } from '../../catalogue/indicator.ts';
import type { KnowledgeSupport } from '../../catalogue/support.ts';
import type { SupportFigures } from './figures.ts';

export interface BroughtIn {
  readonly support: string;
  /** Regions that have decided to follow it, of all. */
  readonly decided: number;
  /** Regions where enough have opened it to say so. */
  readonly known: number;
  readonly of: number;
  /** Per cent of those who answered that it helped; absent: too few to say. */
  readonly helped?: number;
  /** Indicators of its diagnoses, and those of them with published values. */
  readonly indicators: number;
  readonly measured: number;
}

interface Sources {
  readonly adoptions: readonly Adoption[];
  readonly indicators: readonly Indicator[];
  readonly values: readonly IndicatorValue[];
}

export function broughtIn(
  { id, focus }: KnowledgeSupport,
  { regions, helped }: Pick<SupportFigures, 'regions' | 'helped'>,
  { adoptions, indicators, values }: Sources,
): BroughtIn {
  const decided = regions.filter(({ key }) => {
    const status = adoptionOf(adoptions, id, key)?.status;
    return status === 'adopted' || status === 'adopted-with-differences';
  });
  const categories = new Set(focus.map((code) => code.slice(0, 3)));
  const about = indicators.filter((one) =>
    one.focus?.some((code) => categories.has(code.slice(0, 3))),
  );
  const valued = new Set(
    values.filter(({ origin }) => origin === 'published').map(({ indicator }) => indicator),
  );
  return {
    support: id,
    decided: decided.length,
    known: regions.filter(({ clients }) => clients !== undefined).length,
    of: regions.length,
    ...(helped !== undefined && { helped }),
    indicators: about.length,
    measured: about.filter((one) => valued.has(one.id)).length,
  };
}

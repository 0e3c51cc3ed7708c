/** What is coming for some diagnoses (features L4): nationally and in one's own region. */
import { type Plan, soonestFirst } from '../catalogue/improving.ts';
import { layerOfId } from '../catalogue/namespace.ts';
import { NATIONAL_LAYER } from '../catalogue/overlay.ts';
import type { LayerId } from '../catalogue/support.ts';
import type { Coding } from '../terminology/coding.ts';
import { createFocusFinder } from './about.ts';

/** The soonest first; other regions' work is theirs. */
export function comingFor(
  plans: readonly Plan[],
  codings: readonly Coding[],
  region: LayerId | undefined,
): readonly Plan[] {
  const own = plans.filter(({ id }) => [NATIONAL_LAYER, region].includes(layerOfId(id)));
  const { covering, within } = createFocusFinder(own)(codings);
  return soonestFirst([...covering, ...within]);
}

/**
 * What a region, municipality or organisation has decided about a support that is not its own:
 * "this is what applies here" (features D4).
 */
import { layerOfId } from './namespace.ts';
import type { LayerId, SupportId } from './support.ts';

export const adoptionStatuses = [
  'received',
  'in-progress',
  'adopted',
  'adopted-with-differences',
  'not-relevant',
] as const;

export interface Adoption {
  /** `<layer>/<name>`: the layer is who has decided. */
  readonly id: string;
  readonly support: SupportId;
  readonly status: (typeof adoptionStatuses)[number];
  /** The function that answers for the decision, never a person. */
  readonly owner: string;
  /** Of the decision: ISO date, as precise as it is known. Absent: unknown. */
  readonly date?: string;
  /** Where it was seen, when somebody else tells what the layer's body has decided. */
  readonly source?: string;
}

/** What the layer has decided about the support; the latest where there are several, a dated one first. */
export function adoptionOf(
  adoptions: readonly Adoption[],
  support: SupportId,
  layer: LayerId | undefined,
): Adoption | undefined {
  return adoptions
    .filter((one) => one.support === support && layerOfId(one.id) === layer)
    .sort((one, other) => ((one.date ?? '') < (other.date ?? '') ? 1 : -1))[0];
}

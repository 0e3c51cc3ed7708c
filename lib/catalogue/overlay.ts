/**
 * The overlay folds the own region's supports into the national ones: one list, where what the
 * region adds to, replaces or hides stands inside the national support it concerns (features D1).
 *
 * Laws, each a property test: without a region the list is the national one; a region changes
 * nothing for another; nothing national is ever lost, only marked; the order of the input does
 * not matter.
 */
import { type KnowledgeSupport, type LayerId, levels, type RelationHow } from './support.ts';

export const NATIONAL_LAYER: LayerId = 'se';

/** A support and the layer it came from; a `Match` is one. */
export interface Found {
  readonly support: KnowledgeSupport;
  readonly layer: LayerId;
}

/** What the own region says of a national support, in place. */
export interface Difference<F extends Found> {
  readonly how: RelationHow;
  readonly found: F;
}

/** `replaced` and `hidden` entries keep the national support: it is shown folded, never lost. */
export type Standing = 'applies' | 'replaced' | 'hidden';

export interface Entry<F extends Found> {
  /** The national support, or a regional one that stands by itself. */
  readonly found: F;
  readonly standing: Standing;
  /** Hiding first, then replacing, then supplementing. Empty where the region adds nothing. */
  readonly differences: readonly Difference<F>[];
}

const strongestFirst: readonly RelationHow[] = ['hides', 'replaces', 'supplements'];

/**
 * National supports first, with the region's differences in place, then the region's own that
 * relate to none of them. Supports of other layers are left out, see `fromOtherRegions`.
 * A support that is handed in twice stands once.
 */
export function overlay<F extends Found>(
  found: readonly F[],
  region: LayerId | undefined,
): readonly Entry<F>[] {
  const national = unique(found.filter(({ layer }) => layer === NATIONAL_LAYER));
  const regional = unique(
    found.filter(({ layer }) => layer === region && layer !== NATIONAL_LAYER),
  );
  const nationalIds = new Set(national.map(({ support }) => support.id));
  const alone = regional.filter(
    ({ support }) => !support.relatedTo.some(({ id }) => nationalIds.has(id)),
  );
  return [...national.map((base) => withDifferences(base, regional)), ...alone.map(standingAlone)];
}

/** What other regions have, for a look (features C13): neither national nor the own region's. */
export function fromOtherRegions<F extends Found>(
  found: readonly F[],
  region: LayerId | undefined,
): readonly F[] {
  return unique(found.filter(({ layer }) => layer !== NATIONAL_LAYER && layer !== region));
}

function standingAlone<F extends Found>(found: F): Entry<F> {
  return { found, standing: 'applies', differences: [] };
}

function withDifferences<F extends Found>(base: F, regional: readonly F[]): Entry<F> {
  if (regional.length === 0) return standingAlone(base);
  const differences = regional
    .flatMap((found): Difference<F>[] => {
      const how = strongestFirst.find((one) =>
        found.support.relatedTo.some(
          (relation) => relation.how === one && relation.id === base.support.id,
        ),
      );
      return how === undefined ? [] : [{ how, found }];
    })
    .sort((one, other) => strongestFirst.indexOf(one.how) - strongestFirst.indexOf(other.how));
  return { found: base, standing: standingAmong(differences), differences };
}

function standingAmong(differences: readonly { readonly how: RelationHow }[]): Standing {
  if (differences.some(({ how }) => how === 'hides')) return 'hidden';
  return differences.some(({ how }) => how === 'replaces') ? 'replaced' : 'applies';
}

/** Each support once, in an order that depends on nothing but the supports: level, then id. */
function unique<F extends Found>(found: readonly F[]): readonly F[] {
  const byId = new Map<string, F>();
  for (const one of found) if (!byId.has(one.support.id)) byId.set(one.support.id, one);
  return [...byId.values()].sort(
    ({ support: one }, { support: other }) =>
      (one.level === other.level ? 0 : levels.indexOf(one.level) - levels.indexOf(other.level)) ||
      (one.id < other.id ? -1 : 1),
  );
}

/** Which codes of ICD-10-SE a code of another system is mapped to, as somebody's map says. */
import type { CodeMap, MapRelation } from '../catalogue/code-title.ts';
import { type Coding, keyOf } from '../terminology/coding.ts';

export interface Mapped {
  /** ICD-10-SE. */
  readonly coding: Coding;
  /** What the asked code is, compared with it. */
  readonly relation: MapRelation;
  readonly source: string;
}

const turned = { exact: 'exact', broader: 'narrower', narrower: 'broader' } as const;
const nearest: readonly MapRelation[] = ['exact', 'narrower', 'broader'];

/** Maps are read either way; the nearest first. */
export function mappedFrom(maps: readonly CodeMap[], asked: Coding): readonly Mapped[] {
  const key = keyOf(asked);
  const found = maps.flatMap(({ from, relation, to, source }): readonly Mapped[] => {
    if (to.system === 'icd-10-se' && keyOf(from) === key) return [{ coding: to, relation, source }];
    if (from.system === 'icd-10-se' && keyOf(to) === key) {
      return [{ coding: from, relation: turned[relation], source }];
    }
    return [];
  });
  return found.sort(
    (one, other) =>
      nearest.indexOf(one.relation) - nearest.indexOf(other.relation) ||
      (one.coding.code < other.coding.code ? -1 : 1),
  );
}

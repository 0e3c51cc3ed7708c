/**
 * The rules of publishing over the rows of the editor. What was said of a row or support stays said
 * as long as it is the same one, so that a change among 5,000 costs what it changes.
 */
import type { KnowledgeSupport, LayerId } from '../catalogue/support.ts';
import { type Candidate, candidateOf, type Written } from '../editing/candidate.ts';
import { checkLayer, checkSupport } from '../editing/check-layer.ts';
import type { Finding } from '../editing/findings.ts';

export type KeyedCandidate = Candidate & { readonly key: number };

export interface EditorRules {
  candidateFor(written: Written, layer: LayerId): Candidate;
  /** By row: of its own fields, and of its place in the layer. */
  findingsIn(
    layer: LayerId,
    candidates: readonly KeyedCandidate[],
    supports: readonly KnowledgeSupport[],
    others: readonly KnowledgeSupport[],
  ): ReadonlyMap<number, readonly Finding[]>;
}

/** @param today ISO date */
export function createEditorRules(today: string): EditorRules {
  const known = new Map<LayerId, WeakMap<Written, Candidate>>();
  const checked = new WeakMap<KnowledgeSupport, readonly Finding[]>();
  const checkedAlone = (support: KnowledgeSupport): readonly Finding[] => {
    const found = checked.get(support) ?? checkSupport(support, { today });
    checked.set(support, found);
    return found;
  };
  return {
    candidateFor(written, layer) {
      const ofLayer = known.get(layer) ?? new WeakMap<Written, Candidate>();
      known.set(layer, ofLayer);
      const candidate = ofLayer.get(written) ?? candidateOf(written, layer, today);
      ofLayer.set(written, candidate);
      return candidate;
    },
    findingsIn(layer, candidates, supports, others) {
      const around = {
        layer,
        today,
        others: new Map(others.map(({ id, lastReviewDate }) => [id, { changed: lastReviewDate }])),
        withdrawn: new Set<string>(),
      };
      const found = checkLayer(supports, around, checkedAlone);
      const ofLayer = Map.groupBy(found, ({ key }) => key);
      return new Map(
        candidates.map((each) => [each.key, [...each.findings, ...(ofLayer.get(each.id) ?? [])]]),
      );
    },
  };
}

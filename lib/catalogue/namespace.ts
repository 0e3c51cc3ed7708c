/**
 * What a layer may say, whoever signed it: only about its own supports, and never in the name of
 * a wider level than its own. A region that is taken over can mislead its own users at most.
 */
import type { KnowledgeSupport, LayerId, Level } from './support.ts';

const nationalLevels: readonly Level[] = ['international', 'state', 'national'];

/** The layer an id belongs to: `se-12` for `se-12/ako-hypertoni`. */
export function layerOfId(id: string): LayerId {
  return id.slice(0, id.indexOf('/'));
}

function mayRelateTo(layer: LayerId, target: LayerId): boolean {
  return target === layer || target === 'se' || layer.startsWith('org-');
}

export interface Trespass {
  readonly field: string;
  readonly why: string;
}

/** What in `support` the layer `layer` may not say; nothing when all is its own. */
export function trespassOf(layer: LayerId, support: KnowledgeSupport): Trespass | undefined {
  if (layerOfId(support.id) !== layer) {
    return { field: 'id', why: `the id does not belong to the layer ${layer}` };
  }
  if (nationalLevels.includes(support.level) !== (layer === 'se')) {
    return { field: 'level', why: `the layer ${layer} cannot speak at the level ${support.level}` };
  }
  const foreign = support.relatedTo.find(({ id }) => !mayRelateTo(layer, layerOfId(id)));
  if (foreign !== undefined) {
    return { field: 'relatedTo', why: 'it relates to a support of another region' };
  }
  return undefined;
}

/**
 * Borrowing a neighbour's support (features D6): a draft of one's own that says whose it was and
 * when, so that it is known when the original changes after that (D5). Its review is one's own to
 * make, so no date comes along.
 */
import { layerOfId, trespassOf } from '../catalogue/namespace.ts';
import { NATIONAL_LAYER } from '../catalogue/overlay.ts';
import { regionOfLayer } from '../catalogue/regions.ts';
import type { KnowledgeSupport, LayerId } from '../catalogue/support.ts';

/** @param today ISO date */
export function borrowed(
  support: KnowledgeSupport,
  layer: LayerId,
  today: string,
): KnowledgeSupport {
  const { lastReviewDate: _, validUntil, signal, note, ...kept } = support;
  const own: KnowledgeSupport = {
    ...kept,
    id: `${layer}/${support.id.slice(support.id.indexOf('/') + 1)}`,
    publisher: regionOfLayer(layer)?.name ?? support.publisher,
    relatedTo: support.relatedTo.filter(({ id }) => layerOfId(id) === NATIONAL_LAYER),
    source: `Efter ${support.id} (${support.publisher}), ${today}`,
  };
  // What it says is the layer's own from now on, and said at a level that the layer may speak at.
  if (trespassOf(layer, own)?.field !== 'level') return own;
  return { ...own, level: layer === NATIONAL_LAYER ? 'national' : 'region' };
}

const SOURCE = /^Efter (\S+\/\S+) \(.*\), (\d{4}-\d\d-\d\d)$/;

/** Whose it was, and the day it was borrowed. */
export function borrowedFrom({ source }: Pick<KnowledgeSupport, 'source'>) {
  const [, id, date] = SOURCE.exec(source) ?? [];
  return id && date ? { id, date } : undefined;
}

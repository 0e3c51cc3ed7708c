/** What is counted on an arrow, in words: `12 stöd, 3 luckor`. */
import type { MapPlace } from '../../lib/state/knowledge-map.ts';
import type { MapCount } from '../../lib/state/map-counts.ts';
import type { MapText } from '../text/map-text.ts';

export function countsInWords(counts: readonly MapCount[], text: MapText): string {
  return counts.map(({ what, n }) => text(`map.count.${what}`, { n })).join(', ');
}

/** The name of a place, or what is not known there. */
export function nameOfPlace({ body, unknown }: MapPlace, text: MapText): string {
  return body?.name ?? text(`map.unknown.${unknown ?? 'unit'}`);
}

/** Where a place stands in the text, so that the picture can lead there. */
export function placeAnchor({ id }: MapPlace): string {
  return `place-${id.replaceAll('/', '-')}`;
}

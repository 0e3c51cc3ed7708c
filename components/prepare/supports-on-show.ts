/** The supports of a section in its order, the region's differences after what they concern. */
import type { KnowledgeSupport } from '../../lib/catalogue/support.ts';
import type { Section } from '../../lib/state/sections.ts';

export function supportsOnShow({ headings }: Section): readonly KnowledgeSupport[] {
  return headings
    .flatMap(({ entries }) => entries)
    .flatMap(({ found, differences }) => [found, ...differences.map((one) => one.found)])
    .map(({ support }) => support);
}

/** Small supports and codings that say only what a test is about. */
import type { KnowledgeSupport, Layer } from '../../../lib/catalogue/support.ts';
import type { Match } from '../../../lib/matching/match.ts';
import type { Coding } from '../../../lib/terminology/coding.ts';

export const icd = (code: string): Coding => ({ system: 'icd-10-se', code });

export function supportFor(
  focus: readonly string[],
  rest: Partial<KnowledgeSupport> = {},
): KnowledgeSupport {
  return {
    id: `se/${focus.join('-').toLowerCase() || 'none'}`,
    title: `Stöd för ${focus.join(', ')}`,
    kind: 'clinical-support',
    publisher: 'Nationellt kliniskt kunskapsstöd',
    level: 'national',
    audience: 'clinician',
    focus,
    keywords: [],
    relatedTo: [],
    source: 'https://example.org/',
    ...rest,
  };
}

export function layerWith(supports: readonly KnowledgeSupport[], rest: Partial<Layer> = {}): Layer {
  return { id: 'se', edition: 1, published: '2026-11-01', supports, ...rest };
}

export function matchOf(support: KnowledgeSupport, rest: Partial<Match> = {}): Match {
  const [focus = 'R69'] = support.focus;
  return {
    support,
    layer: support.id.slice(0, support.id.indexOf('/')),
    because: [{ coding: icd(focus), focus, distance: 0, broad: false }],
    ...rest,
  };
}

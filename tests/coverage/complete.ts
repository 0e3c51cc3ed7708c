/** How complete the supports are: what each says of itself, what is known to be unknown. */

import { ageOf } from '../../lib/catalogue/age.ts';
import type { KnowledgeSupport } from '../../lib/catalogue/support.ts';
import type { Term } from '../../lib/catalogue/term.ts';

/** @param today ISO date */
export function completenessLines(
  supports: readonly KnowledgeSupport[],
  terms: readonly Term[],
  today: string,
): readonly string[] {
  const count = (is: (support: KnowledgeSupport) => boolean) => supports.filter(is).length;
  const aged = (age: string) => count((support) => ageOf(support, today) === age);
  const withNames = new Set(terms.map(({ code }) => code.slice(0, 3)));
  const hasOwnWords = ({ keywords, focus }: KnowledgeSupport) =>
    keywords.length > 0 || focus.some((code) => withNames.has(code.slice(0, 3)));
  const synonyms = terms.reduce((sum, one) => sum + one.synonyms.length, 0);
  return [
    `  reviewed: ${aged('fresh')} within three years, ${aged('past')} longer ago, ${aged('unknown')} unknown and said so`,
    `  codes: ${count(({ focus }) => focus.length > 0)} have some, ${count(({ focus }) => focus.length === 0)} found by words only`,
    `  found by words of our own: ${count(hasOwnWords)} (${terms.length} terms with ${synonyms} synonyms; keywords on ${count(({ keywords }) => keywords.length > 0)})`,
    `  for whom: care levels stated on ${count(({ careLevels }) => careLevels !== undefined)}, professions on ${count(({ professions }) => professions !== undefined)}; municipal care on ${count(({ careLevels }) => careLevels?.includes('municipal') ?? false)}`,
    `  why, in the publisher's words: ${count(({ why }) => why !== undefined)}`,
    `  source given: ${count(({ source }) => source !== '')}`,
  ];
}

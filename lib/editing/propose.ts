/**
 * What can be said of a support from its address alone, for a person to confirm: a title from the
 * words of the path, publisher and kind as other supports at the same place have them, and codes
 * whose name stands in those words.
 */
import type { KnowledgeSupport } from '../catalogue/support.ts';
import type { Term } from '../catalogue/term.ts';
import { fold } from '../terminology/words.ts';
import type { Written } from './candidate.ts';

/** Words of an address that name no subject. */
const IDLE = /^(?:html?|aspx?|php|pdf|index|start|sida|page|sv|se|www|\d+)$/;
/** Shorter names stand in too many words. */
const SHORTEST = 4;
const MOST_CODES = 3;

/** @returns nothing when it is no https address */
export function proposeFrom(
  address: string,
  known: readonly KnowledgeSupport[],
  terms: readonly Term[],
): Written | undefined {
  const url = URL.parse(address.trim());
  if (url?.protocol !== 'https:') return undefined;
  const words = wordsIn(url);
  const near = nearest(url, known);
  const codes = codesIn(words.map(fold).join(' '), terms);
  const title = words.join(' ');
  return {
    'link.url': url.href,
    title: title.charAt(0).toUpperCase() + title.slice(1),
    ...(near && {
      publisher: near.publisher,
      kind: near.kind,
      level: near.level,
      audience: near.audience,
    }),
    ...(codes.length > 0 && { focus: codes.join(', '), focusOrigin: 'assigned' }),
  };
}

/** The words of the last part of the path that has any. */
function wordsIn(url: URL): readonly string[] {
  const parts = url.pathname.split('/').map(decoded).reverse();
  const each = parts.map((part) => part.split(/[^\p{L}\p{N}]+/u).filter(isWord));
  return each.find(({ length }) => length > 0) ?? [];
}

function isWord(word: string): boolean {
  return word !== '' && !IDLE.test(word.toLowerCase());
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The support whose address shares most of its beginning, at the same host. */
function nearest({ host, href }: URL, known: readonly KnowledgeSupport[]) {
  let best: KnowledgeSupport | undefined;
  let most = 0;
  for (const support of known) {
    const other = support.link?.url ?? '';
    if (!other.startsWith(`https://${host}/`)) continue;
    let shared = 0;
    while (shared < other.length && other[shared] === href[shared]) shared += 1;
    if (shared > most) [best, most] = [support, shared];
  }
  return best;
}

function codesIn(words: string, terms: readonly Term[]): readonly string[] {
  const padded = ` ${words} `;
  const found = terms.flatMap(({ code, name, synonyms }) => {
    const names = [name, ...synonyms].map(fold).filter(({ length }) => length >= SHORTEST);
    const longest = Math.max(
      0,
      ...names.filter((one) => padded.includes(` ${one} `)).map(({ length }) => length),
    );
    return longest > 0 ? [{ code, longest }] : [];
  });
  const sorted = found.sort((a, b) => b.longest - a.longest || a.code.length - b.code.length);
  return sorted
    .slice(0, MOST_CODES)
    .map(({ code }) => code)
    .sort();
}

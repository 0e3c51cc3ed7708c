/**
 * What can be said of a support from its address alone, for a person to confirm: a title from the
 * words of the path, publisher, kind, level and audience where pages alike agree on them, and codes
 * whose name stands in those words. What is not sure is left for the person to fill in.
 */
import type { KnowledgeSupport } from '../catalogue/support.ts';
import type { Term } from '../catalogue/term.ts';
import { fold } from '../terminology/words.ts';
import type { Written } from './candidate.ts';

/** Words of an address that name no subject. */
const IDLE = /^(?:html?|aspx?|php|pdf|index|start|sida|page|sv|se|www|\d+)$/;
/** Words of an address that name no subject but a sort of page. */
const SORT = /^(?:vardforlopp|vardprogram|riktlinjer?|svf)$/;
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
  const codes = codesIn(words.map(fold).join(' '), terms);
  const title = words.join(' ');
  return {
    'link.url': url.href,
    title: title.charAt(0).toUpperCase() + title.slice(1),
    ...asAlike(url, known),
    ...(codes.length > 0 && { focus: codes.join(', '), focusOrigin: 'assigned' }),
  };
}

/** The words of the last part of the path that names a subject, else of the last that has any. */
function wordsIn(url: URL): readonly string[] {
  const parts = url.pathname.split('/').map(decoded).reverse();
  const each = parts.map((part) => part.split(/[^\p{L}\p{N}]+/u).filter(isWord));
  const named = each.find((words) => words.some((word) => !SORT.test(fold(word))));
  return named ?? each.find(({ length }) => length > 0) ?? [];
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

/** Folded words of an address that tell what sort of page it is: pages alike have the same. */
const TELLING =
  /vardforlopp|vardprogram|svf|patient|riktlinje|kunskapsstod|rekommend|lakemedel|sjukskriv|handbok|smittskydd|vardgivare|pdf/g;
/** The fields that pages alike have in common. */
const shared = ['publisher', 'kind', 'level', 'audience'] as const;
/** One page alike may be an exception. */
const FEWEST = 2;
/** So large a part of the pages alike has to agree. */
const AGREED = 0.9;

/**
 * What pages alike agree on, field by field: those at the same host, with the same telling words,
 * that share most folders with the address. Where they differ or are too few, nothing: a person says.
 */
function asAlike(url: URL, known: readonly KnowledgeSupport[]): Written {
  const words = tellingIn(url);
  const at = known.flatMap((support) => {
    const other = URL.parse(support.link?.url ?? '');
    if (other?.host !== url.host || other.href === url.href) return [];
    return tellingIn(other) === words ? [{ support, depth: foldersShared(url, other) }] : [];
  });
  const most = Math.max(...at.map(({ depth }) => depth));
  const alike = at.filter(({ depth }) => depth === most).map(({ support }) => support);
  if (alike.length < FEWEST) return {};
  return Object.fromEntries(
    shared.flatMap((field) => {
      const same = Map.groupBy(alike, (support) => support[field]);
      return [...same].flatMap(([value, { length }]) =>
        length >= AGREED * alike.length ? [[field, value]] : [],
      );
    }),
  );
}

function tellingIn({ pathname }: URL): string {
  const found = fold(decoded(pathname)).match(TELLING) ?? [];
  return [...new Set(found)].sort().join(' ');
}

function foldersShared(one: URL, other: URL): number {
  const [folders, others] = [one, other].map(({ pathname }) => pathname.split('/').slice(1, -1));
  const differs = folders?.findIndex((folder, n) => folder !== others?.[n]) ?? 0;
  return differs === -1 ? (folders?.length ?? 0) : differs;
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

/**
 * The quick way to read a support's line: nearly all are written in plain letters, and one pattern
 * of the whole line then says that it is written in the one way, field for field. A line that it
 * does not know, however right, goes the slow way (`schema.ts`), so that this pattern may be too
 * strict and never too wide: what it takes the schema takes (tests/lib/catalogue/plain-line.test.ts).
 */
import { careLevels, type KnowledgeSupport, levels, professions, supportKinds } from './support.ts';

/** Letters of Swedish text and its neighbours, in NFC; no quote, backslash, `<`, `&`, or space. */
const WORD = "[!#-%'-;=-[\\]-~¡-¬®-ſ–—‘’“”…]+";
const TEXT = `"${WORD}(?: ${WORD})*"`;
const NAME = '[a-z0-9]+(?:-[a-z0-9]+)*';
const ID = `"se(?:-\\d\\d)?/${NAME}"`;
const CODE = '"[A-Z]\\d\\d(?:\\.\\d[0-9A-Z]?)?"';
const URL = `"https://(?:${NAME}\\.)+[a-z]{2,}(?:/[!#-;=?-[\\]-~]*)?"`;
// The days that every month has: for the others the calendar is asked.
const DATE = '"[12]\\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|1\\d|2[0-8]))?)?"';
const oneOf = (words: readonly string[]) => `"(?:${words.join('|')})"`;
const list = (item: string) => `\\[${item}(?:,${item})*\\]`;
const LINK = `\\{"url":${URL},"scope":${oneOf(['page', 'landing'])}(?:,"takesRegion":${oneOf(['clinicians', 'citizens'])})?\\}`;
const RELATION = `\\{"id":${ID},"how":${oneOf(['supplements', 'replaces', 'hides'])}\\}`;

export const plainLine = new RegExp(
  `^\\{"id":${ID},"title":${TEXT},"kind":${oneOf(supportKinds)},"publisher":${TEXT},` +
    `"level":${oneOf(levels)},"audience":${oneOf(['clinician', 'patient'])}` +
    `(?:,"careLevels":${list(oneOf(careLevels))})?(?:,"professions":${list(oneOf(professions))})?` +
    `(?:,"focus":${list(CODE)},"focusOrigin":${oneOf(['stated', 'derived', 'assigned'])})?` +
    `(?:,"link":${LINK})?(?:,"lastReviewDate":${DATE})?(?:,"validUntil":${DATE})?` +
    `(?:,"keywords":${list(TEXT)})?` +
    `(?:,"relatedTo":${list(RELATION)})?,"source":${TEXT}(?:,"note":${TEXT})?\\}$`,
);

/** @returns the support of a plain line; `undefined` for every other line, right or wrong */
export function readPlainLine(line: string): KnowledgeSupport | undefined {
  if (!plainLine.test(line)) return undefined;
  // Written into what was read: a copy of each of twenty thousand costs as much as reading them.
  const support = JSON.parse(line);
  support.focus ??= [];
  support.keywords ??= [];
  support.relatedTo ??= [];
  return isWithinLimits(support) ? support : undefined;
}

function isWithinLimits(support: KnowledgeSupport): boolean {
  const { id, title, publisher, source, note = '', link, focus, keywords, relatedTo } = support;
  const { careLevels: cared = [], professions: named = [] } = support;
  return (
    id.length <= 160 &&
    title.length <= 300 &&
    publisher.length <= 150 &&
    source.length <= 500 &&
    note.length <= 1000 &&
    (link === undefined || link.url.length <= 500) &&
    isSet(cared, careLevels.length) &&
    isSet(named, professions.length) &&
    isSet(focus, 1000) &&
    isSet(keywords, 50) &&
    keywords.every((word) => word.length <= 80) &&
    relatedTo.length <= 20 &&
    (relatedTo.length < 2 ||
      isSet(
        relatedTo.map((relation) => relation.id),
        20,
      ))
  );
}

function isSet(items: readonly string[], max: number): boolean {
  return items.length <= max && (items.length < 2 || new Set(items).size === items.length);
}

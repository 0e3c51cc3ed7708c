/**
 * The rules a layer is held against before it is published (features H6). What the schema refuses
 * is said by `candidate.ts`; here stand the rules that ask for more than one field or entry.
 */
import { ageOf } from '../catalogue/age.ts';
import type { KnowledgeSupport, LayerId } from '../catalogue/support.ts';
import { categoryExists } from '../terminology/icd10se.ts';
import { borrowedFrom } from './borrow.ts';
import { type Finding, finding } from './findings.ts';
import { holdsPersonalNumber, holdsPhoneNumber } from './identity.ts';
import { readingLevel } from './reading-level.ts';

/** What the rules need to know beside the layer itself. */
export interface Surroundings {
  readonly layer: LayerId;
  /** ISO date. */
  readonly today: string;
  /** The codes of an imported list; without one only categories are known. */
  readonly codes?: ReadonlySet<string> | undefined;
  /** The hosts the layer may link to; without it any. */
  readonly hosts?: readonly string[] | undefined;
  /** The supports of the other layers, by id, and the date each last changed where that is known. */
  readonly others: ReadonlyMap<string, { readonly changed?: string | undefined }>;
  readonly withdrawn: ReadonlySet<string>;
}

/** Titles longer than this break over three lines in the panel. */
/** LIX above which a text counts as very hard. */
const HARD = 60;
const LONG_TITLE = 120;
/** Of the 2,049 categories of ICD-10-SE. */
const BROAD = 30;

/** @param ofOne what the rules say of a support by itself, where that is known already */
export function checkLayer(
  supports: readonly KnowledgeSupport[],
  around: Surroundings,
  ofOne = (support: KnowledgeSupport): readonly Finding[] => checkSupport(support, around),
): readonly Finding[] {
  const own = new Set(supports.map(({ id }) => id));
  return [
    ...supports.flatMap((support) => [
      ...ofOne(support),
      ...relationFindings(support, own, around),
      ...borrowFindings(support, around),
    ]),
    ...repeats(supports, 'duplicate-id', 'id', ({ id }) => id),
    ...repeats(supports, 'duplicate-title', 'title', ({ title, publisher, audience }) =>
      [title.toLowerCase(), publisher, audience].join('|'),
    ),
    ...repeats(supports, 'duplicate-address', 'link.url', ({ link, audience }) =>
      link?.scope === 'page' ? `${link.url}|${audience}` : undefined,
    ),
  ];
}

/** By itself: whatever stands beside it in the layer. */
export function checkSupport(
  support: KnowledgeSupport,
  around: Pick<Surroundings, 'codes' | 'hosts' | 'today'>,
): readonly Finding[] {
  return [
    ...codeFindings(support, around),
    ...dateFindings(support, around.today),
    ...linkFindings(support, around),
    ...textFindings(support),
    ...whyFindings(support),
  ];
}

function codeFindings(
  { id, focus }: KnowledgeSupport,
  { codes }: Pick<Surroundings, 'codes'>,
): Finding[] {
  if (focus.length === 0) return [finding('no-codes', id, 'focus')];
  const all = new Set(focus);
  const isKnown = (code: string) => codes?.has(code) ?? categoryExists(code.slice(0, 3));
  const covered = focus.filter((code) => above(code).some((one) => all.has(one)));
  const categories = new Set(focus.map((code) => code.slice(0, 3))).size;
  return [
    ...focus
      .filter((code) => !isKnown(code))
      .map((code) => finding('unknown-code', id, 'focus', code)),
    ...(covered.length > 0 ? [finding('overlapping-codes', id, 'focus', covered.join(', '))] : []),
    ...(categories > BROAD ? [finding('broad-codes', id, 'focus', String(categories))] : []),
  ];
}

/** The codes above one: `F43.8A` → `F43.8`, `F43`. */
function above(code: string): readonly string[] {
  const lengths = [5, 3].filter((length) => length < code.length);
  return lengths.map((length) => code.slice(0, length));
}

function dateFindings(support: KnowledgeSupport, today: string): Finding[] {
  const age = ageOf(support, today);
  const { id, lastReviewDate = '', validUntil } = support;
  if (age === 'unknown') return [finding('no-review-date', id, 'lastReviewDate')];
  if (age !== 'past') return [];
  return validUntil === undefined
    ? [finding('past-review-date', id, 'lastReviewDate', lastReviewDate)]
    : [finding('no-longer-valid', id, 'validUntil', validUntil)];
}

function linkFindings(
  { id, link }: KnowledgeSupport,
  { hosts }: Pick<Surroundings, 'hosts'>,
): Finding[] {
  if (link === undefined || hosts === undefined) return [];
  const { hostname } = new URL(link.url);
  const isListed = hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
  return isListed ? [] : [finding('host-not-listed', id, 'link.url', hostname)];
}

/** What is for clinicians says what the patient gains; a text for patients is that itself. */
function whyFindings({ id, audience, why }: KnowledgeSupport): Finding[] {
  if (why === undefined) return audience === 'clinician' ? [finding('no-why', id, 'why')] : [];
  const level = readingLevel(why) ?? 0;
  return level > HARD ? [finding('hard-to-read', id, 'why', String(level))] : [];
}

function textFindings(support: KnowledgeSupport): Finding[] {
  const { id, title, why = '', source, note = '', keywords, link } = support;
  const texts = {
    title,
    why,
    source,
    note,
    keywords: keywords.join(' | '),
    'link.url': link?.url ?? '',
  };
  const fields = Object.entries(texts);
  const isAddress = (text: string) => text.startsWith('https://');
  return [
    ...(title.length > LONG_TITLE
      ? [finding('long-title', id, 'title', String(title.length))]
      : []),
    ...fields
      .filter(([, text]) => holdsPersonalNumber(text))
      .map(([field]) => finding('looks-like-patient', id, field)),
    ...fields
      .filter(([, text]) => !isAddress(text) && holdsPhoneNumber(text))
      .map(([field]) => finding('looks-like-phone', id, field)),
  ];
}

function relationFindings(
  { id, relatedTo, lastReviewDate }: KnowledgeSupport,
  own: ReadonlySet<string>,
  { others, withdrawn }: Surroundings,
): Finding[] {
  return relatedTo.flatMap(({ id: base }) => {
    if (base === id || !(own.has(base) || others.has(base))) {
      return [finding('relation-missing', id, 'relatedTo', base)];
    }
    if (withdrawn.has(base)) return [finding('relation-withdrawn', id, 'relatedTo', base)];
    const changed = others.get(base)?.changed;
    const isNewer =
      changed !== undefined && lastReviewDate !== undefined && changed > lastReviewDate;
    return isNewer ? [finding('base-changed', id, 'relatedTo', `${base} (${changed})`)] : [];
  });
}

/** What was borrowed and has changed with its owner since. */
function borrowFindings(support: KnowledgeSupport, { others }: Surroundings): Finding[] {
  const from = borrowedFrom(support);
  const changed = from && others.get(from.id)?.changed;
  return from && changed && changed > from.date
    ? [finding('base-changed', support.id, 'source', `${from.id} (${changed})`)]
    : [];
}

function repeats(
  supports: readonly KnowledgeSupport[],
  rule: 'duplicate-id' | 'duplicate-title' | 'duplicate-address',
  field: string,
  sameness: (support: KnowledgeSupport) => string | undefined,
): readonly Finding[] {
  const first = new Map<string, string>();
  return supports.flatMap((support) => {
    const key = sameness(support);
    const before = key === undefined ? undefined : first.get(key);
    if (key !== undefined && before === undefined) first.set(key, support.id);
    return before === undefined ? [] : [finding(rule, support.id, field, before)];
  });
}

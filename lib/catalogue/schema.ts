/**
 * The closed schemas of the catalogue: every field is named, limited in length and plain text; what
 * is not named is refused (trust.md: malicious catalogues). Messages complete "it is refused because …".
 */
import * as v from 'valibot';
import { whyNotAddress } from './plain-text.ts';
import { referenceContents } from './reference.ts';
import { access, statedEntries } from './stated-schema.ts';
import { careLevels, type KnowledgeSupport, levels, professions, supportKinds } from './support.ts';
import type { Term } from './term.ts';
import { plainText } from './text-schema.ts';

const CODE = /^[A-Z]\d\d(?:\.\d[0-9A-Z]?)?$/;
const LAYER = /^(?:se|se-\d\d|terms|org-[a-z0-9]+(?:-[a-z0-9]+)*)$/;
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function listOf<S extends v.GenericSchema>(item: S, max: number) {
  return v.pipe(
    v.array(item, 'it is not a list'),
    v.maxLength(max, `it has more than ${max} items`),
  );
}

export function listWithoutRepeats<S extends v.GenericSchema<string, string>>(
  item: S,
  max: number,
) {
  return v.pipe(
    listOf(item, max),
    v.check((items) => new Set(items).size === items.length, 'an item stands in it twice'),
  );
}

const layerId = v.pipe(
  v.string('it is not text'),
  v.maxLength(60, 'it is longer than 60 characters'),
  v.regex(LAYER, 'it is no layer id (se, se-14, org-name, terms)'),
);

export const supportId = v.pipe(
  v.string('it is not text'),
  v.maxLength(160, 'it is longer than 160 characters'),
  v.check((id) => {
    const [layer = '', name = '', ...rest] = id.split('/');
    return rest.length === 0 && LAYER.test(layer) && NAME.test(name);
  }, 'it is no support id (layer/name, with a–z, 0–9 and -)'),
);

export const icdCode = v.pipe(
  v.string('it is not text'),
  v.regex(CODE, 'it is no ICD-10-SE code in normal form (E11, E11.9, F43.8A)'),
);

export const address = v.pipe(
  v.string('it is not text'),
  v.maxLength(500, 'it is longer than 500 characters'),
  v.rawCheck<string>(({ dataset, addIssue }) => {
    const why = dataset.typed ? whyNotAddress(dataset.value) : undefined;
    if (why !== undefined) addIssue({ message: why });
  }),
);

/** A day, month or year of the calendar, as precise as it was given. */
function isDate(text: string): boolean {
  if (/^[12]\d{3}$/.test(text)) return true;
  if (!/^[12]\d{3}-\d\d(?:-\d\d)?$/.test(text)) return false;
  const day = text.length === 7 ? `${text}-01` : text;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

export const date = v.pipe(
  v.string('it is not text'),
  v.check(isDate, 'it is no date (2023, 2023-05 or 2023-05-17)'),
);

export const day = v.pipe(
  date,
  v.check((text) => text.length === 10, 'it is not a whole date (2023-05-17)'),
);

function count(max: number) {
  return v.pipe(
    v.number('it is not a number'),
    v.integer('it is not a whole number'),
    v.minValue(0, 'it is below 0'),
    v.maxValue(max, `it is above ${max}`),
  );
}

export function oneOf<const T extends readonly string[]>(words: T) {
  return v.picklist(words, `it is none of ${words.join(', ')}`);
}

function atLeastOne<S extends v.GenericSchema<string, string>>(item: S, max: number) {
  return v.pipe(listWithoutRepeats(item, max), v.nonEmpty('it is empty'));
}

/** Some of the words, each once; absent where nothing is said. */
function some<const T extends readonly string[]>(words: T) {
  return v.exactOptional(atLeastOne(oneOf(words), words.length));
}

export function closed<E extends v.ObjectEntries>(entries: E) {
  return v.strictObject(entries, (issue) =>
    issue.expected === 'never'
      ? 'this field is not known'
      : issue.expected === 'Object'
        ? 'it is not an object'
        : 'this field is missing',
  );
}

export const link = closed({
  url: address,
  scope: oneOf(['page', 'landing']),
  takesRegion: v.exactOptional(oneOf(['clinicians', 'citizens'])),
  access,
});

const relation = closed({ id: supportId, how: oneOf(['supplements', 'replaces', 'hides']) });

const signal = v.pipe(
  closed({
    level: oneOf(['warning', 'critical']),
    text: plainText(140),
    from: day,
    until: day,
    approvedBy: v.exactOptional(plainText(150)),
  }),
  v.check(({ from, until }) => from <= until, 'it ends before it begins'),
  v.check((it) => it.level === 'warning' || !!it.approvedBy, 'what is critical names an approver'),
);

/** One support, as it stands in a layer's source and in a bundle. Empty lists may be left out. */
export const supportSchema: v.GenericSchema<unknown, KnowledgeSupport> = v.pipe(
  closed({
    id: supportId,
    title: plainText(300),
    kind: oneOf(supportKinds),
    publisher: plainText(150),
    level: oneOf(levels),
    audience: oneOf(['clinician', 'patient']),
    careLevels: some(careLevels),
    professions: some(professions),
    why: v.exactOptional(plainText(140)),
    firstChoice: v.exactOptional(plainText(140)),
    focus: v.optional(listWithoutRepeats(icdCode, 1000), () => []),
    focusOrigin: v.exactOptional(oneOf(['stated', 'derived', 'assigned'])),
    link: v.exactOptional(link),
    lastReviewDate: v.exactOptional(date),
    validUntil: v.exactOptional(date),
    ...statedEntries,
    signal: v.exactOptional(signal),
    checklist: v.exactOptional(atLeastOne(plainText(200), 30)),
    keywords: v.optional(listWithoutRepeats(plainText(80), 50), () => []),
    relatedTo: v.optional(listOf(relation, 20), () => []),
    source: plainText(500),
    note: v.exactOptional(plainText(1000)),
  }),
  v.forward(
    v.check(
      (support) => support.focus.length > 0 === (support.focusOrigin !== undefined),
      'the codes and their origin go together: both, or neither',
    ),
    ['focusOrigin'],
  ),
  v.forward(
    v.check(
      (support) =>
        new Set(support.relatedTo.map((relation) => relation.id)).size === support.relatedTo.length,
      'it relates to the same support twice',
    ),
    ['relatedTo'],
  ),
);

/** One term, as it stands in the source and in the bundle. */
export const termSchema: v.GenericSchema<unknown, Term> = closed({
  code: icdCode,
  name: plainText(120),
  synonyms: v.optional(listWithoutRepeats(plainText(120), 100), () => []),
  phrases: v.exactOptional(atLeastOne(plainText(120), 200)),
});

/** More entries than this no layer may have. */
const MAX_ENTRIES = 200_000;

/** What stands above the entries of a layer's source. */
export const headEntries = {
  layer: layerId,
  edition: v.pipe(count(1_000_000_000), v.minValue(1, 'it is below 1')),
  published: day,
};

/** The first line of a bundle. */
export const headerSchema = closed({
  format: v.literal(1, 'this format is not known to this version'),
  content: oneOf(['supports', 'terms', ...referenceContents]),
  ...headEntries,
  count: count(MAX_ENTRIES),
  minExtension: v.pipe(
    v.string('it is not text'),
    v.regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/, 'it is no version (1.2.3)'),
  ),
});
export type BundleHeader = v.InferOutput<typeof headerSchema>;
export type BundleContent = BundleHeader['content'];

/**
 * What differs between two editions, told so that a clinician can judge it.
 *
 * A change is major when it changes for whom a support is shown, what it is, or where it leads;
 * wording, search words, sources and dates are minor (features H3).
 */
import { type Entry, keyOfEntry, titleOfEntry } from './entries.ts';

export type Weight = 'major' | 'minor';

/** One field. A list says what came and went; anything else what it was and is. */
export interface FieldChange {
  /** `title`, `link.url`. */
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly isList: boolean;
}

export interface EntryChange {
  readonly key: string;
  readonly title: string;
  readonly weight: Weight;
  readonly fields: readonly FieldChange[];
}

export interface Comparison {
  readonly added: readonly Entry[];
  readonly removed: readonly Entry[];
  readonly changed: readonly EntryChange[];
  /** Of the whole; nothing when nothing differs. */
  readonly weight?: Weight;
}

const minorFields: ReadonlySet<string> = new Set([
  'title',
  'name',
  'keywords',
  'synonyms',
  'phrases',
  'lastReviewDate',
  'source',
  'note',
  'focusOrigin',
  'why',
]);

export function compareEntries(before: readonly Entry[], after: readonly Entry[]): Comparison {
  const old = new Map(before.map((entry) => [keyOfEntry(entry), entry]));
  const kept = new Set(after.map(keyOfEntry));
  const added = after.filter((entry) => !old.has(keyOfEntry(entry)));
  const removed = before.filter((entry) => !kept.has(keyOfEntry(entry)));
  const changed = after.flatMap((entry) => {
    const previous = old.get(keyOfEntry(entry));
    const change = previous && changeOf(previous, entry);
    return change === undefined ? [] : [change];
  });
  const isMajor =
    added.length + removed.length > 0 || changed.some(({ weight }) => weight === 'major');
  const weight = isMajor ? 'major' : changed.length > 0 ? 'minor' : undefined;
  return { added, removed, changed, ...(weight && { weight }) };
}

function changeOf(before: Entry, after: Entry): EntryChange | undefined {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  const names = [...new Set([...old.keys(), ...now.keys()])];
  const fields = names.flatMap((field) => fieldChange(field, old.get(field), now.get(field)) ?? []);
  if (fields.length === 0) return undefined;
  const isMinor = fields.every(({ field }) => minorFields.has(field));
  return {
    key: keyOfEntry(after),
    title: titleOfEntry(after),
    weight: isMinor ? 'minor' : 'major',
    fields,
  };
}

type Value = string | readonly string[];

/** Fields within fields by their path; lists as texts. */
export function fieldsOf(entry: Entry, path = ''): Map<string, Value> {
  const found = new Map<string, Value>();
  for (const [name, value] of Object.entries(entry)) {
    const field = path + name;
    if (Array.isArray(value)) found.set(field, value.map(wordsOf));
    else if (typeof value === 'object' && value !== null) {
      for (const [inner, each] of fieldsOf(value as Entry, `${field}.`)) found.set(inner, each);
    } else if (value !== undefined) found.set(field, String(value));
  }
  return found;
}

function wordsOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value).map(wordsOf).join(' ');
}

function fieldChange(
  field: string,
  before: Value | undefined,
  after: Value | undefined,
): FieldChange | undefined {
  if (typeof (before ?? after) !== 'string') {
    const [old, now] = [before ?? [], after ?? []] as (readonly string[])[];
    const went = (old ?? []).filter((item) => !now?.includes(item));
    const came = (now ?? []).filter((item) => !old?.includes(item));
    if (went.length + came.length === 0) return undefined;
    return { field, before: went.join(', '), after: came.join(', '), isList: true };
  }
  if (before === after) return undefined;
  return { field, before: String(before ?? ''), after: String(after ?? ''), isList: false };
}

/** A comparison as lines of text: what came, changed and went, each with its weight. */
import { type Comparison, type EntryChange, fieldsOf } from './compare.ts';
import { type Entry, keyOfEntry, titleOfEntry } from './entries.ts';
import { fieldName, type Language, word } from './wording.ts';

export function tellChanges(comparison: Comparison, language: Language): readonly string[] {
  const { added, changed, removed, weight } = comparison;
  if (weight === undefined) return [word('nothing', language)];
  return [
    ...section(
      'added',
      added.map((entry) => [`  + ${named(entry)}`, ...saidBy(entry, language)]),
      language,
    ),
    ...section(
      'changed',
      changed.map((change) => tellChange(change, language)),
      language,
    ),
    ...section(
      'removed',
      removed.map((entry) => [`  − ${named(entry)}`]),
      language,
    ),
  ];
}

function section(
  name: 'added' | 'changed' | 'removed',
  items: readonly (readonly string[])[],
  language: Language,
): readonly string[] {
  return items.length === 0 ? [] : [`${word(name, language)} (${items.length})`, ...items.flat()];
}

function named(entry: Entry): string {
  return `${titleOfEntry(entry)} (${keyOfEntry(entry)})${codesOf(entry)}`;
}

/**
 * What whoever signs has to see of what is new beside its title: who answers for it and where it
 * leads. Of what has no title (an answer, a decision), all that it says.
 */
function saidBy(entry: Entry, language: Language): readonly string[] {
  const fields = fieldsOf(entry);
  if (titleOfEntry(entry) === keyOfEntry(entry)) {
    fields.delete('id');
    return [...fields].map(([field, said]) => `      ${fieldName(field, language)}: ${said}`);
  }
  const where = [fields.get('publisher'), fields.get('link.url')].filter(Boolean);
  return where.length === 0 ? [] : [`      ${where.join(' · ')}`];
}

function codesOf({ focus }: Entry): string {
  return Array.isArray(focus) && focus.length > 0 ? ` · ${focus.join(', ')}` : '';
}

function tellChange(
  { key, title, weight, fields }: EntryChange,
  language: Language,
): readonly string[] {
  const none = word('none', language);
  return [
    `  ~ ${title} (${key}) · ${word(weight, language)}`,
    ...fields.map(({ field, before, after, isList }) => {
      const name = fieldName(field, language);
      if (!isList) {
        const [was, is] = [word('was', language), word('is', language)];
        return `      ${name}: ${was} ${before || none}, ${is} ${after || none}`;
      }
      const parts = [after && `+ ${after}`, before && `− ${before}`].filter(Boolean);
      return `      ${name}: ${parts.join(' ')}`;
    }),
  ];
}

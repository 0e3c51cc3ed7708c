/** The user's own choice of what to have in the list, in words. */
import type { LeftOutFor, ListFilter } from '../../lib/state/filter.ts';
import type { Text } from '../text/text.ts';

/** Why something is left out: `inte för sjuksköterska`. */
export function leftOutWords(filter: ListFilter, text: Text): Readonly<Record<LeftOutFor, string>> {
  const { profession, careLevel } = namesOf(filter, text);
  return {
    profession: text('filter.not-for', { name: profession }),
    careLevel: text('filter.not-for', { name: careLevel }),
    withoutHeadings: text('filter.not-chosen'),
  };
}

/** What is chosen: `sjuksköterska, primärvård, utan läkemedel och sjukskrivning`. */
export function filterWords(filter: ListFilter, text: Text): string {
  const { profession, careLevel, headings } = namesOf(filter, text);
  const parts = [profession, careLevel, headings && text('filter.without', { headings })];
  return parts.filter(Boolean).join(', ');
}

function namesOf({ profession, careLevel, withoutHeadings = [] }: ListFilter, text: Text) {
  const lower = (words: string) => words.toLocaleLowerCase(text.locale);
  return {
    profession: profession ? lower(text(`profession.${profession}`)) : '',
    careLevel: careLevel ? lower(text(`care.${careLevel}`)) : '',
    headings: new Intl.ListFormat(text.locale).format(
      withoutHeadings.map((one) => lower(text(`heading.${one}`))),
    ),
  };
}

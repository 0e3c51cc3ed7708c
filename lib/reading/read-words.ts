/** Asks the vocabulary about folded texts: what a label, column, heading or clause says. */
import type { MentionStatus, Place } from './mention.ts';
import type { NamedSystem } from './systems.ts';
import type { Vocabulary } from './words/vocabulary.ts';
import type { Column } from './words/words.ts';

type Group = 'labels' | 'before' | 'after';

export interface WordReader {
  /** The first place the text is a label of. */
  readonly placeIn: (folded: string) => Place | undefined;
  /** Whether the text names something that is no diagnosis: drugs, rooms, laboratory … */
  readonly namesElsewhere: (folded: string) => boolean;
  /** The statuses the text speaks of. */
  readonly statusesIn: (group: Group, folded: string) => readonly MentionStatus[];
  /** The status whose words the whole text is, as in a status cell. */
  readonly statusSaid: (folded: string) => MentionStatus | undefined;
  /** What stands after the last word that turns the clause: `men`, `but`. */
  readonly afterTurn: (folded: string) => string;
  /** Whether a column's header is of this sort. */
  readonly isColumn: (column: Column, folded: string) => boolean;
  /** The status that class words speak of. */
  readonly statusOfClass: (words: string) => MentionStatus | undefined;
  /** Whether class words name a container of choices. */
  readonly offers: (words: string) => boolean;
  /** The status a FHIR resource tells in its own fields. */
  readonly statusInFhir: (resource: string) => MentionStatus | undefined;
  /** The words themselves: selectors and places that need no reading. */
  readonly plain: Vocabulary;
  /** Whether a text matches an expression of the vocabulary. */
  readonly matches: (source: 'date' | 'telling' | 'headingClasses', text: string) => boolean;
  /** Whether a plain text presents a person. */
  readonly introduces: (text: string) => boolean;
  /** The code systems that a plain text names. */
  readonly systemsIn: (text: string) => readonly NamedSystem[];
}

export function readWords(vocabulary: Vocabulary): WordReader {
  const expressions = new Map<string, RegExp>();
  const has = (source: string, text: string, flags?: string) => {
    const key = `${source} ${flags}`;
    const expression = expressions.get(key) ?? new RegExp(source, flags);
    expressions.set(key, expression);
    return expression.test(text);
  };
  /** Cells say the same again and again. */
  const said = new Map<string, MentionStatus | undefined>();
  const split = new Map<string, readonly string[]>();
  const entriesOf = (list: string) => {
    const entries = split.get(list) ?? list.split('|').map(edged);
    split.set(list, entries);
    return entries;
  };
  const says = (list: string, folded: string) => {
    const padded = ` ${folded} `;
    return entriesOf(list).some((entry) => padded.includes(entry));
  };
  return {
    placeIn: (folded) => vocabulary.places.find(([, list]) => says(list, folded))?.[0],
    namesElsewhere: (folded) => says(vocabulary.elsewhere, folded),
    statusesIn: (group, folded) =>
      vocabulary[group].filter(([, list]) => says(list, folded)).map(([status]) => status),
    statusSaid(folded) {
      if (!said.has(folded)) {
        const padded = ` ${folded} `;
        const isSaid = (entry: string) => isWhole(padded, entry);
        const found = vocabulary.labels.find(([, list]) => entriesOf(list).some(isSaid));
        if (said.size > 2000) said.clear();
        said.set(folded, found?.[0]);
      }
      return said.get(folded);
    },
    afterTurn: (folded) =>
      entriesOf(vocabulary.turns)
        .reduce((rest, turn) => ` ${rest.split(turn).at(-1)} `, ` ${folded} `)
        .trim(),
    isColumn: (column, folded) =>
      column === 'person'
        ? says(vocabulary.columns.person, folded)
        : vocabulary.columns[column].split('|').includes(folded),
    statusOfClass: (words) => vocabulary.classes.find(([, source]) => has(source, words, 'i'))?.[0],
    offers: (words) => has(vocabulary.offers, words, 'i'),
    statusInFhir: (resource) => vocabulary.fhir.find(([, source]) => has(source, resource))?.[0],
    plain: vocabulary,
    matches: (source, text) => has(vocabulary[source], text, 'i'),
    introduces: (text) =>
      vocabulary.introductions.some((group) =>
        group.every(([source, flags]) => has(source, text, flags)),
      ),
    systemsIn: (text) =>
      vocabulary.systems.filter(([, source]) => has(source, text, 'i')).map(([system]) => system),
  };
}

/** An entry as a substring of a text with a space at both ends: `aktiv` → ` aktiv `, `diagnos*` → ` diagnos`. */
function edged(entry: string): string {
  return ` ${entry} `.replace(' *', '').replace('* ', '');
}

/** Whether the entry is all there is, but for the rest of its one word. */
function isWhole(padded: string, entry: string): boolean {
  if (padded === entry) return true;
  const rest = padded.replace(entry, '');
  if (rest === padded || (entry.startsWith(' ') && entry.endsWith(' '))) return false;
  // What is left must be of the same word, and of no other.
  const touches = entry.startsWith(' ') ? !rest.startsWith(' ') : !rest.endsWith(' ');
  return rest.trim() === '' || (touches && !rest.trim().includes(' '));
}

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
  /** Whether a column's header (or, for `no`, a cell) is of this sort. */
  readonly isColumn: (column: Column, folded: string) => boolean;
  /** The status that class words speak of. */
  readonly statusOfClass: (words: string) => MentionStatus | undefined;
  /** Whether class words name a container of choices. */
  readonly offers: (words: string) => boolean;
  /** The status a FHIR resource tells in its own fields. */
  readonly statusInFhir: (resource: string) => MentionStatus | undefined;
  /** The selector of what holds choices. */
  readonly choices: string;
  /** Whether a plain text presents a person. */
  readonly introduces: (text: string) => boolean;
  /** The code systems that a plain text names. */
  readonly systemsIn: (text: string) => readonly NamedSystem[];
}

export function readWords(vocabulary: Vocabulary): WordReader {
  const compiled = new Map<string, RegExp>();
  const expression = (source: string, flags = ''): RegExp => {
    const known = compiled.get(source) ?? new RegExp(source, flags);
    compiled.set(source, known);
    return known;
  };
  const has = (source: string, text: string) => expression(source).test(text);
  return {
    placeIn: (folded) => vocabulary.places.find(([, source]) => has(source, folded))?.[0],
    namesElsewhere: (folded) => has(vocabulary.elsewhere, folded),
    statusesIn: (group, folded) =>
      vocabulary[group].filter(([, source]) => has(source, folded)).map(([status]) => status),
    statusSaid: (folded) =>
      vocabulary.labels.find(([, source]) => expression(source).exec(folded)?.[0] === folded)?.[0],
    afterTurn: (folded) => folded.split(expression(vocabulary.turns)).at(-1) ?? '',
    isColumn: (column, folded) => has(vocabulary.columns[column], folded),
    statusOfClass: (words) =>
      vocabulary.classes.find(([, source]) => expression(source, 'i').test(words))?.[0],
    statusInFhir: (resource) => vocabulary.fhir.find(([, source]) => has(source, resource))?.[0],
    choices: vocabulary.choices,
    introduces: (text) =>
      vocabulary.introductions.some(([source, flags]) => expression(source, flags).test(text)),
    systemsIn: (text) =>
      vocabulary.systems
        .filter(([, source]) => expression(source, 'i').test(text))
        .map(([system]) => system),
    offers: (words) => expression(vocabulary.offers, 'i').test(words),
  };
}

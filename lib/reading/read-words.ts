/** Asks the vocabulary about folded texts: what a label, column, heading or clause says. */
import { fold } from '../terminology/words.ts';
import type { Meaning } from './meanings.ts';
import type { MentionStatus, Place } from './mention.ts';
import type { NamedSystem } from './systems.ts';
import type { Expressions } from './words/expressions.ts';
import type { AskedColumn, Vocabulary } from './words/vocabulary.ts';

type Group = 'labels' | 'before' | 'after';
export interface WordReader {
  /** The first place the text is a label of. */
  readonly placeIn: (folded: string) => Place | undefined;
  /** Whether the text names something that is no diagnosis: drugs, rooms, laboratory … */
  readonly namesElsewhere: (folded: string) => boolean;
  /** The statuses the text speaks of. */
  readonly statusesIn: (group: Group, folded: string) => readonly MentionStatus[];
  /** The status whose words the whole text is, folded or not, as in a status cell. */
  readonly statusSaid: (text: string) => MentionStatus | undefined;
  /** Whether the text is a status, or begins with one. */
  readonly opensStatus: (folded: string) => boolean;
  /** What labels and headings mean: they recur on a page, and each is read once. */
  readonly meanings: Map<string, Meaning>;
  /** A status cell's text without the date or remark that it ends in. */
  readonly undated: (text: string) => string;
  /** What stands after the last word that turns the clause: `men`, `but`. */
  readonly afterTurn: (folded: string) => string;
  /** Whether a column's header is of this sort. */
  readonly isColumn: (column: AskedColumn, folded: string) => boolean;
  /** The status that class words speak of. */
  readonly statusOfClass: (words: string) => MentionStatus | undefined;
  /** The status a FHIR resource tells in its own fields. */
  readonly statusInFhir: (resource: string) => MentionStatus | undefined;
  /** The words themselves: selectors and places that need no reading. */
  readonly plain: Vocabulary;
  /** In years, as the page's dates are. */
  readonly today: number;
  /** Whether a text matches an expression of the vocabulary. */
  readonly matches: (source: keyof Expressions, text: string) => boolean;
  /** Whether a plain text presents a person. */
  readonly introduces: (text: string) => boolean;
  /** The code systems that a plain text names. */
  readonly systemsIn: (text: string) => readonly NamedSystem[];
}

/** A list of entries as an expression over a folded text; `*` stands for the rest of a word. */
export function expressionOf(list: string, whole = false): string {
  const entries = `(?:${list.replaceAll('*', '\\S*')})`;
  return whole ? `^${entries}$` : `(?:^| )${entries}(?= |$)`;
}

/** Asks a text whether it matches; what was made of a source is kept. */
function asker(make: (source: string) => RegExp) {
  const known = new Map<string, RegExp>();
  return (source: string, text: string) => {
    const expression = known.get(source) ?? make(source);
    known.set(source, expression);
    return expression.test(text);
  };
}

/** Longer texts are no labels, and are not said again. */
const SHORT = 200;
const TEXTS = 2000;

/** What was made of a short text is kept: the rows of a page say the same again and again. */
function knowing<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > SHORT) return make(text);
    if (known.size > TEXTS) known.clear();
    if (!known.has(text)) known.set(text, make(text));
    return known.get(text) as T;
  };
}

/** @param today in years, for what a page counts from today */
export function readWords(vocabulary: Vocabulary, today: number): WordReader {
  const has = asker((source) => new RegExp(source, 'i'));
  const says = asker((list) => new RegExp(expressionOf(list)));
  const opens = asker((list) => new RegExp(`^${expressionOf(list)}`));
  const isAll = asker((list) => new RegExp(expressionOf(list, true)));
  const denied = new RegExp(vocabulary.denied, 'g');
  const dated = new RegExp(vocabulary.dated);
  const turns = new RegExp(expressionOf(vocabulary.turns));
  return {
    placeIn: knowing((folded) => vocabulary.places.find(([, list]) => says(list, folded))?.[0]),
    namesElsewhere: (folded) => says(vocabulary.elsewhere, folded),
    statusesIn: (group, folded) => {
      const undenied = folded.replace(denied, '');
      return vocabulary[group]
        .filter(([status, list]) =>
          says(list, status === 'active' && group === 'labels' ? undenied : folded),
        )
        .map(([status]) => status);
    },
    statusSaid: knowing((text) => {
      const folded = fold(text);
      return vocabulary.labels.find(([, list]) => isAll(list, folded))?.[0];
    }),
    opensStatus: (folded) => vocabulary.labels.some(([, list]) => opens(list, folded)),
    meanings: new Map(),
    undated: (text) => text.replace(dated, ''),
    afterTurn: (folded) => folded.split(turns).at(-1)?.trim() ?? '',
    isColumn: (column, folded) =>
      (column === 'person' ? says : isAll)(vocabulary.columns[column], folded),
    statusOfClass: (words) => vocabulary.classes.find(([, source]) => has(source, words))?.[0],
    statusInFhir: (resource) => vocabulary.fhir.find(([, source]) => has(source, resource))?.[0],
    plain: vocabulary,
    today,
    matches: (source, text) => has(vocabulary[source], text),
    introduces: (text) =>
      vocabulary.introductions.some((group) =>
        group.every(([source, flags]) => new RegExp(source, flags).test(text)),
      ),
    systemsIn: knowing((text) =>
      vocabulary.systems.filter(([, source]) => has(source, text)).map(([system]) => system),
    ),
  };
}

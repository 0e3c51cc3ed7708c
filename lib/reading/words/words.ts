/**
 * The words that say what a code is, by language. Labels, headings and the words around a code
 * are compared folded (lower case, no diacritics, no punctuation: see terminology/words.ts).
 *
 * An entry is one or more words. `*` at the end stands for any ending, at the beginning for any
 * beginning (Swedish and its neighbours build compounds: `*diagnos` is also `utskrivningsdiagnos`).
 * Entries are parted by `|`.
 */
import type { MentionStatus, Place } from '../mention.ts';

/** What a label, column or heading can say about whose or how certain a diagnosis is. */
export type LabelStatus = Exclude<MentionStatus, 'unclear'>;

export interface Words {
  /** Labels, columns and headings of diagnoses, by what they are the place of. */
  readonly places: Partial<Readonly<Record<Place, string>>>;
  /** Labels, columns, headings and words before a code that say it is no diagnosis. */
  readonly elsewhere: string;
  /** What a heading, label, column or status cell says. */
  readonly labels: Partial<Readonly<Record<LabelStatus, string>>>;
  /** What the words before a code in the same clause say of it. */
  readonly before: Partial<Readonly<Record<LabelStatus, string>>>;
  /** What the words straight after a code, or after its term and a mark, say of it. */
  readonly after: Partial<Readonly<Record<LabelStatus, string>>>;
  /** Words that end the reach of those before: `men`, `but`. */
  readonly turns: string;
  /** Whole column headers that say what the rows are. */
  readonly columns: Partial<Readonly<Record<Column, string>>>;
}

/**
 * `person`, `bed`: each row is a person. `count`: each row is many. `name` with `time`: a schedule;
 * with `age`: a list of persons. `end`: a date or a yes in it ends the row's diagnosis;
 * `active`: a no does. `status`: each row has its own, so what is counted
 * in it is how often this patient was seen for it.
 */
export type Column =
  | 'person'
  | 'count'
  | 'bed'
  | 'name'
  | 'time'
  | 'age'
  | 'end'
  | 'active'
  | 'status';

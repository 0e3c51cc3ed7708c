/**
 * The words of all languages, one list per question: a record says its labels in one
 * language and its notes in another, so all are asked at once. Written into the package, read by the
 * worker and sent to the reader, so that a record page without codes carries none of it.
 */
import type { MentionStatus, Place } from '../mention.ts';
import type { NamedSystem } from '../systems.ts';
import { classSourceOf, classStatuses, fhirStatuses } from './classes.ts';
import { anyDate, type Courses, courses, months } from './dates.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { type Expressions, expressions, type Parts, parts } from './expressions.ts';
import { fi } from './fi.ts';
import { nordic } from './nordic.ts';
import { introductions } from './persons.ts';
import { type Selectors, selectors } from './selectors.ts';
import { sv } from './sv.ts';
import { systemNames } from './systems.ts';
import type { Column, Words } from './words.ts';

type ByStatus = readonly (readonly [MentionStatus, string])[];

/** JSON-able. Entries as in words.ts, or where it is said, sources of regular expressions. */
export interface Vocabulary extends Expressions, Parts, Selectors {
  /** More telling places first. */
  readonly places: readonly (readonly [Place, string])[];
  readonly elsewhere: string;
  readonly turns: string;
  /** By the strongest first. */
  readonly labels: ByStatus;
  readonly before: ByStatus;
  readonly after: ByStatus;
  /** Those of `age` are told with `time`. */
  readonly columns: Readonly<Record<AskedColumn, string>>;
  /** Expressions over class names. */
  readonly classes: ByStatus;
  /** Expressions over a FHIR resource as text. */
  readonly fhir: ByStatus;
  /** Labels that also stand over other things: they need a form that says more for itself. */
  readonly weak: readonly Place[];
  /** What a cell of a diagnosis's own row may say that the row is. */
  readonly types: readonly Place[];
  /** Expressions over plain text, all of a group: source and flags. */
  readonly introductions: readonly (readonly (readonly [string, string])[])[];
  /** What tells of dates and of how diagnoses go on, see dates.ts. */
  readonly anyDate: string;
  readonly months: readonly string[];
  readonly courses: Readonly<Record<'icd' | 'icpc', Courses>>;
  /** Expressions over plain text, any case. */
  readonly systems: readonly (readonly [NamedSystem, string])[];
}

/** The columns that are asked for. */
export type AskedColumn = Exclude<Column, 'age'>;

const languages: readonly Words[] = [sv, en, nordic, fi, de];

/** The entries of all languages in one string, each once. */
function together(listIn: (words: Words) => string | undefined): string {
  const entries = languages.flatMap((words) => listIn(words)?.split('|') ?? []);
  return [...new Set(entries)].join('|');
}

/** More telling places first: a label `Huvuddiagnos` is also a `*diagnos`. */
const placeOrder: readonly Place[] = [
  'main-diagnosis',
  'secondary-diagnosis',
  'admission-diagnosis',
  'discharge-diagnosis',
  'diagnosis-code',
  'diagnosis-list',
  'diagnosis',
  'problem-list',
  'contact-cause',
  'assessment',
  'certificate',
  'note',
];

/**
 * Strongest first: `Mor hade …` is family, not history; `ingen misstanke om …` is negated, not
 * suspected.
 */
const strength = [
  'family',
  'other-patient',
  'negated',
  'suspected',
  'historical',
  'planned',
  'picker',
  'active',
] as const;

function statusesOf(group: 'labels' | 'before' | 'after'): ByStatus {
  return strength
    .map((status) => [status, together((words) => words[group][status])] as const)
    .filter(([, list]) => list !== '');
}

const columnOf = (column: Column) => together((words) => words.columns[column]);

/** All languages together. */
export function createVocabulary(): Vocabulary {
  return {
    ...expressions,
    ...parts,
    ...selectors,
    places: placeOrder.map((place) => [place, together((words) => words.places[place])]),
    elsewhere: together((words) => words.elsewhere),
    turns: together((words) => words.turns),
    labels: statusesOf('labels'),
    before: statusesOf('before'),
    after: statusesOf('after'),
    columns: {
      person: columnOf('person'),
      count: columnOf('count'),
      status: columnOf('status'),
      bed: columnOf('bed'),
      name: columnOf('name'),
      time: `${columnOf('time')}|${columnOf('age')}`,
      end: columnOf('end'),
      active: columnOf('active'),
    },
    classes: classStatuses.map(([status, names]) => [status, classSourceOf(names)]),
    fhir: fhirStatuses,
    weak: ['contact-cause', 'assessment', 'certificate', 'note', 'problem-list'],
    types: [
      'main-diagnosis',
      'secondary-diagnosis',
      'admission-diagnosis',
      'discharge-diagnosis',
      'diagnosis',
    ],
    introductions: introductions.map((group) =>
      group.map(({ source, flags }): [string, string] => [source, flags]),
    ),
    anyDate,
    months,
    courses,
    systems: systemNames.map(([system, name]) => [system, name.source]),
  };
}

/**
 * The words of all languages, one list per question: a record says its labels in one
 * language and its notes in another, so all are asked at once. Made in the worker and sent to the
 * reader, so that a record page without codes carries none of it.
 */
import type { MentionStatus, Place } from '../mention.ts';
import type { NamedSystem } from '../systems.ts';
import { choices, classStatuses, fhirStatuses, offerClasses } from './classes.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { nordic } from './nordic.ts';
import { introductions } from './persons.ts';
import { sv } from './sv.ts';
import { systemNames } from './systems.ts';
import type { Column, Words } from './words.ts';

/** JSON-able. Entries as in words.ts, or where it is said, sources of regular expressions. */
export interface Vocabulary {
  /** More telling places first. */
  readonly places: readonly (readonly [Place, string])[];
  readonly elsewhere: string;
  readonly turns: string;
  readonly labels: readonly (readonly [MentionStatus, string])[];
  readonly before: readonly (readonly [MentionStatus, string])[];
  readonly after: readonly (readonly [MentionStatus, string])[];
  readonly columns: Readonly<Record<Column, string>>;
  /** Expressions over class names. */
  readonly classes: readonly (readonly [MentionStatus, string])[];
  readonly offers: string;
  /** Expressions over a FHIR resource as text. */
  readonly fhir: readonly (readonly [MentionStatus, string])[];
  /** A selector. */
  readonly choices: string;
  /** Expressions over plain text, all of a group: source and flags. */
  readonly introductions: readonly (readonly (readonly [string, string])[])[];
  /** Expressions over plain text, any case. */
  readonly systems: readonly (readonly [NamedSystem, string])[];
}

const languages: readonly Words[] = [sv, en, nordic, fi];

/** The entries of all languages in one string, each once. */
function together(entries: readonly (string | undefined)[]): string {
  return [...new Set(entries.flatMap((entry) => entry?.split('|') ?? []))].join('|');
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

function statusesOf(group: 'labels' | 'before' | 'after'): (readonly [MentionStatus, string])[] {
  const statuses = new Set(languages.flatMap((words) => Object.keys(words[group])));
  return [...statuses].map((name) => {
    const status = name as keyof Words[typeof group];
    return [status as MentionStatus, together(languages.map((words) => words[group][status]))];
  });
}

function columnOf(column: Column): string {
  return together(languages.map((words) => words.columns[column]));
}

function classSourceOf(names: string): string {
  return `(?:^|[-_\\s])(?:${names})(?:$|[-_\\s])`;
}

/** All languages together. */
export function createVocabulary(): Vocabulary {
  return {
    places: placeOrder.map((place) => [place, together(languages.map((w) => w.places[place]))]),
    elsewhere: together(languages.map((words) => words.elsewhere)),
    turns: together(languages.map((words) => words.turns)),
    labels: statusesOf('labels'),
    before: statusesOf('before'),
    after: statusesOf('after'),
    columns: {
      person: columnOf('person'),
      bed: columnOf('bed'),
      count: columnOf('count'),
      name: columnOf('name'),
      time: columnOf('time'),
      age: columnOf('age'),
      end: columnOf('end'),
    },
    classes: classStatuses.map(([status, names]) => [status, classSourceOf(names)]),
    offers: classSourceOf(offerClasses),
    fhir: fhirStatuses,
    choices,
    introductions: introductions.map((group) =>
      group.map(({ source, flags }): [string, string] => [source, flags]),
    ),
    systems: systemNames.map(([system, name]) => [system, name.source]),
  };
}

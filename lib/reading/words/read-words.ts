/**
 * The words of all languages as one expression per question. A record says its labels in one
 * language and its notes in another, so all are asked at once.
 */
import type { MentionStatus, Place } from '../mention.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { nordic } from './nordic.ts';
import { sv } from './sv.ts';
import type { Words } from './words.ts';

const languages: readonly Words[] = [sv, en, nordic, fi];

/** Matches any of the entries as whole words of a folded text. */
function expressionOf(entries: readonly (string | undefined)[]): RegExp {
  const alternatives = entries
    .filter((entry) => entry !== undefined)
    .join('|')
    .split('|')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) =>
      entry.replace(/^\*/, '[a-z]{0,30}').replace(/ \*$/, '').replace(/\*$/, '[a-z]*'),
    );
  return new RegExp(`(?<![a-z0-9])(?:${[...new Set(alternatives)].join('|')})(?![a-z0-9])`);
}

type Group = 'labels' | 'before' | 'after';
type Table = ReadonlyMap<MentionStatus, RegExp>;

function tableOf(group: Group): Table {
  const statuses = new Set(languages.flatMap((words) => Object.keys(words[group])));
  return new Map(
    [...statuses].map((name) => {
      const status = name as keyof Words[Group];
      return [
        status as MentionStatus,
        expressionOf(languages.map((words) => words[group][status])),
      ];
    }),
  );
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
const placeExpressions = placeOrder.map(
  (place) => [place, expressionOf(languages.map((words) => words.places[place]))] as const,
);
const elsewhere = expressionOf(languages.map((words) => words.elsewhere));
const turns = expressionOf(languages.map((words) => words.turns));
const tables = { labels: tableOf('labels'), before: tableOf('before'), after: tableOf('after') };

export type { Group };

/** The first place the folded text is a label of. */
export function placeIn(folded: string): Place | undefined {
  return placeExpressions.find(([, expression]) => expression.test(folded))?.[0];
}

/** Whether the folded text names something that is no diagnosis: drugs, rooms, laboratory … */
export function namesElsewhere(folded: string): boolean {
  return elsewhere.test(folded);
}

/** The statuses that the folded text speaks of. */
export function statusesIn(group: Group, folded: string): readonly MentionStatus[] {
  return [...tables[group]].filter(([, expression]) => expression.test(folded)).map(([s]) => s);
}

/** The status whose words the whole folded text is, as in a status cell. */
export function statusSaid(folded: string): MentionStatus | undefined {
  for (const [status, expression] of tables.labels) {
    if (expression.exec(folded)?.[0] === folded) return status;
  }
  return undefined;
}

/** What stands after the last word that turns the clause: `men`, `but`. */
export function afterTurn(folded: string): string {
  const parts = folded.split(turns);
  return parts.at(-1) ?? '';
}

/** For the test that every expression is linear. */
export const wordExpressions: readonly RegExp[] = [
  ...placeExpressions.map(([, expression]) => expression),
  elsewhere,
  turns,
  ...Object.values(tables).flatMap((table) => [...table.values()]),
];

/** How what a publisher states beside is checked; apart, for pages that only show it. */
import * as v from 'valibot';
import { evidenceGrades } from './stated.ts';
import { plainText } from './text-schema.ts';

const yes = v.literal('yes', 'it is neither yes nor left out');

export const statedEntries = {
  evidence: v.exactOptional(
    v.picklist(evidenceGrades, `it is none of ${evidenceGrades.join(', ')}`),
  ),
  language: v.exactOptional(
    v.pipe(v.string('it is not text'), v.regex(/^[a-z]{2,3}$/, 'it is not the code of a language')),
  ),
  easy: v.exactOptional(yes),
  interests: v.exactOptional(plainText(300)),
};

/** What is behind a link that not everyone can open. */
export const access = v.exactOptional(v.literal('login', 'it is neither login nor left out'));

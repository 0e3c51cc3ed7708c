/** The closed schemas of what is said of a support: answers to feedback, and decisions on it. */
import * as v from 'valibot';
import { type Adoption, adoptionStatuses } from './adoption.ts';
import { closed, date, day, supportId as id, oneOf } from './schema.ts';
import type { SupportAnswer } from './support-answer.ts';
import { plainText } from './text-schema.ts';

export const answer: v.GenericSchema<unknown, SupportAnswer> = closed({
  id,
  support: id,
  said: plainText(300),
  did: plainText(300),
  asked: v.exactOptional(day),
  date,
});

export const adoption: v.GenericSchema<unknown, Adoption> = v.pipe(
  closed({
    id,
    support: id,
    status: oneOf(adoptionStatuses),
    owner: plainText(150),
    date: v.exactOptional(date),
    source: v.exactOptional(plainText(500)),
  }),
  v.check(
    (entry) => entry.date !== undefined || entry.source !== undefined,
    'it has neither a date nor a source',
  ),
);

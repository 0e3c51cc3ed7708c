/** The closed schemas of what is carried for improving care by a support. */
import * as v from 'valibot';
import { type Aid, aidKinds, type Plan, type PracticeNote, planStages } from './improving.ts';
import {
  closed,
  date,
  icdCode,
  supportId as id,
  link,
  listWithoutRepeats,
  oneOf,
} from './schema.ts';
import { plainText } from './text-schema.ts';

const focus = v.pipe(listWithoutRepeats(icdCode, 1000), v.nonEmpty('it is empty'));
const source = plainText(500);

export const note: v.GenericSchema<unknown, PracticeNote> = closed({
  id,
  support: id,
  text: plainText(500),
  from: plainText(150),
  moderator: plainText(150),
  date,
  forwarded: v.exactOptional(v.literal('yes', 'it is neither yes nor left out')),
});

export const aid: v.GenericSchema<unknown, Aid> = v.pipe(
  closed({
    id,
    support: v.exactOptional(id),
    focus: v.exactOptional(focus),
    kind: oneOf(aidKinds),
    title: plainText(200),
    link,
    source,
  }),
  v.check(
    (entry) => (entry.support === undefined) !== (entry.focus === undefined),
    'it belongs to a support or to codes: one of the two',
  ),
);

export const plan: v.GenericSchema<unknown, Plan> = v.pipe(
  closed({
    id,
    title: plainText(300),
    focus,
    focusOrigin: oneOf(['stated', 'derived', 'assigned']),
    stage: oneOf(planStages),
    owner: plainText(150),
    due: v.exactOptional(date),
    told: v.exactOptional(date),
    link: v.exactOptional(link),
    source,
  }),
  v.check(
    ({ due, told }) => due !== undefined || told !== undefined,
    'it has neither a day it is due nor one it was told of',
  ),
);

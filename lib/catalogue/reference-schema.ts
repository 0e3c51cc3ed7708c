/** The closed schemas of the reference contents. A source and a bundle have the same entries. */
import * as v from 'valibot';
import type { Adoption } from './adoption.ts';
import { type Body, bodyKinds, fourSupports } from './body.ts';
import type { CodeMap, CodeTitle } from './code-title.ts';
import { codeTitle, map } from './code-title-schema.ts';
import type { CommonDiagnosis } from './common-diagnosis.ts';
import type { Aid, Plan, PracticeNote } from './improving.ts';
import { aid, plan, note as practiceNote } from './improving-schema.ts';
import type { Indicator, IndicatorValue, Register } from './indicator.ts';
import { adoption, answer } from './on-support-schema.ts';
import type { ReferenceContent } from './reference.ts';
import {
  closed,
  date,
  day,
  icdCode,
  supportId as id,
  link,
  listWithoutRepeats,
  oneOf,
} from './schema.ts';
import { levels } from './support.ts';
import type { SupportAnswer } from './support-answer.ts';
import { plainText } from './text-schema.ts';

/** The entries of each content. */
export interface ReferenceEntries {
  readonly bodies: Body;
  readonly registers: Register;
  readonly indicators: Indicator;
  readonly values: IndicatorValue;
  readonly common: CommonDiagnosis;
  readonly answers: SupportAnswer;
  readonly adoptions: Adoption;
  readonly notes: PracticeNote;
  readonly aids: Aid;
  readonly plans: Plan;
  readonly maps: CodeMap;
  readonly 'codes-icd-10-se': CodeTitle;
  readonly 'codes-ksh97-p': CodeTitle;
}

const focus = v.exactOptional(v.pipe(listWithoutRepeats(icdCode, 1000), v.nonEmpty('it is empty')));
const focusOrigin = v.exactOptional(oneOf(['stated', 'derived', 'assigned']));
const anyLink = v.exactOptional(link);
const yes = v.exactOptional(v.literal('yes', 'it is neither yes nor left out'));
const note = v.exactOptional(plainText(1000));
const source = plainText(500);
const decimal = v.pipe(
  v.string('it is not text'),
  v.regex(/^-?\d{1,9}(?:\.\d{1,6})?$/, 'it is no number (12, 12.5)'),
);
/** Both or neither. */
function together<E extends v.ObjectEntries>(entries: E, one: string, other: string) {
  return v.pipe(
    closed(entries),
    v.check(
      (entry) => one in entry === other in entry,
      `${one} and ${other} go together: both, or neither`,
    ),
  );
}

const mail = v.pipe(
  plainText(120),
  v.regex(/^[a-z0-9][a-z0-9._-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'it is no mail address'),
  // A function's mailbox has one word or hyphens; `förnamn.efternamn@` is somebody's own.
  v.check((text) => !/^[a-z-]+\.[a-z-]+@/.test(text), 'it looks like the address of a person'),
);

const body: v.GenericSchema<unknown, Body> = v.pipe(
  together(
    {
      id,
      name: plainText(150),
      nameOrigin: oneOf(['seen', 'assumed']),
      kind: oneOf(bodyKinds),
      level: oneOf(levels),
      within: v.exactOptional(v.pipe(listWithoutRepeats(id, 10), v.nonEmpty('it is empty'))),
      host: v.exactOptional(id),
      hostOrigin: v.exactOptional(oneOf(['stated', 'implied'])),
      focus,
      focusOrigin,
      publishes: v.exactOptional(
        v.pipe(listWithoutRepeats(plainText(150), 20), v.nonEmpty('it is empty')),
      ),
      gives: v.exactOptional(
        v.pipe(listWithoutRepeats(oneOf(fourSupports), 4), v.nonEmpty('it is empty')),
      ),
      contact: v.exactOptional(closed({ mail, checked: day })),
      link: anyLink,
      source,
      note,
    },
    'focus',
    'focusOrigin',
  ),
  v.check(
    (entry) => (entry.host === undefined) === (entry.hostOrigin === undefined),
    'host and hostOrigin go together: both, or neither',
  ),
);

const register: v.GenericSchema<unknown, Register> = together(
  {
    id,
    name: plainText(150),
    kind: oneOf(['quality-register', 'health-data-register']),
    focus,
    focusOrigin,
    holder: v.exactOptional(plainText(150)),
    area: v.exactOptional(id),
    link: anyLink,
    results: anyLink,
    openResults: yes,
    citizens: anyLink,
    registration: v.exactOptional(oneOf(['automatic', 'manual', 'both'])),
    source,
    note,
  },
  'focus',
  'focusOrigin',
);

const indicator: v.GenericSchema<unknown, Indicator> = v.pipe(
  together(
    {
      id,
      name: plainText(300),
      publisher: plainText(150),
      measure: oneOf(['population-target', 'comparison', 'lead-time']),
      definition: v.exactOptional(plainText(1000)),
      target: v.exactOptional(
        closed({
          is: oneOf(['below', 'at-most', 'at-least', 'above']),
          value: decimal,
          unit: plainText(40),
        }),
      ),
      focus,
      focusOrigin,
      register: v.exactOptional(id),
      link: anyLink,
      source,
      sourceDate: v.exactOptional(date),
      note,
    },
    'focus',
    'focusOrigin',
  ),
  v.check(
    (entry) => entry.target === undefined || entry.measure === 'population-target',
    'only an indicator with a target for the group has a target',
  ),
);

const value: v.GenericSchema<unknown, IndicatorValue> = closed({
  id,
  indicator: id,
  place: plainText(150),
  period: v.pipe(
    v.string('it is not text'),
    v.regex(
      /^[12]\d{3}(?:-(?:0[1-9]|1[0-2])|-Q[1-4])?$/,
      'it is no period (2025, 2025-06, 2025-Q2)',
    ),
  ),
  value: decimal,
  unit: plainText(40),
  of: v.exactOptional(
    v.pipe(v.string('it is not text'), v.regex(/^\d{1,9}$/, 'it is not a whole number')),
  ),
  origin: oneOf(['published', 'made']),
  source,
});

const common: v.GenericSchema<unknown, CommonDiagnosis> = closed({
  id,
  rank: v.pipe(v.string('it is not text'), v.regex(/^[1-9]\d{0,3}$/, 'it is no rank')),
  name: plainText(150),
  focus: v.pipe(listWithoutRepeats(icdCode, 100), v.nonEmpty('it is empty')),
  nationalFit: v.exactOptional(oneOf(['full', 'partial'])),
  source,
});

export const referenceSchemas: {
  readonly [C in ReferenceContent]: v.GenericSchema<unknown, ReferenceEntries[C]>;
} = {
  bodies: body,
  registers: register,
  indicators: indicator,
  values: value,
  common,
  answers: answer,
  adoptions: adoption,
  notes: practiceNote,
  aids: aid,
  plans: plan,
  maps: map,
  'codes-icd-10-se': codeTitle,
  'codes-ksh97-p': codeTitle,
};

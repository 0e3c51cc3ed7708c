/** The closed schemas of code systems: their titles, and maps between them. */
import * as v from 'valibot';
import { codeSystemIds } from '../terminology/coding.ts';
import type { CodeMap, CodeTitle } from './code-title.ts';
import { closed, supportId as id, oneOf } from './schema.ts';
import { plainText } from './text-schema.ts';

const code = v.pipe(
  v.string('it is not text'),
  v.regex(/^[A-Z0-9][A-Z0-9.-]{0,17}$/, 'it is no code in normal form'),
);

const coding = closed({ system: oneOf(codeSystemIds), code });

export const map: v.GenericSchema<unknown, CodeMap> = closed({
  id,
  from: coding,
  relation: oneOf(['exact', 'broader', 'narrower']),
  to: coding,
  source: plainText(500),
});

export const codeTitle: v.GenericSchema<unknown, CodeTitle> = closed({
  code,
  title: plainText(400),
  reserve: v.exactOptional(v.literal('yes', 'it is neither yes nor left out')),
});

/**
 * The head of a source: `layer`, `edition`, `published`, above a list of `supports` or `terms`.
 * Every scalar of a source is text, also the edition. The entries are checked one by one, with the
 * schemas of the bundle.
 */
import * as v from 'valibot';
import { type Checked, check } from './check.ts';
import { headEntries, supportSchema, termSchema } from './schema.ts';
import type { KnowledgeSupport, LayerId } from './support.ts';
import type { Term } from './term.ts';

export interface SourceHead {
  readonly layer: LayerId;
  readonly edition: number;
  /** ISO date. */
  readonly published: string;
  /** Not checked yet. */
  readonly entries: readonly unknown[];
}

const edition = v.pipe(
  v.string('it is not a whole number'),
  v.regex(/^[1-9]\d{0,8}$/, 'it is not a whole number above 0'),
  v.transform(Number),
  headEntries.edition,
);
const list = v.array(v.unknown(), 'it is not a list');
const known = (issue: { readonly expected: string | null }) =>
  issue.expected === 'never' ? 'this field is not known' : 'this field is missing';

const supportsSource = v.pipe(
  v.strictObject({ ...headEntries, edition, supports: list }, known),
  v.transform(({ supports: entries, ...head }): SourceHead => ({ ...head, entries })),
);
const termsSource = v.pipe(
  v.strictObject({ ...headEntries, edition, terms: list }, known),
  v.transform(({ terms: entries, ...head }): SourceHead => ({ ...head, entries })),
);

export function checkSource(content: 'supports' | 'terms', value: unknown): Checked<SourceHead> {
  return check(content === 'supports' ? supportsSource : termsSource, value);
}

export function checkSupport(value: unknown): Checked<KnowledgeSupport> {
  return check(supportSchema, value);
}

export function checkTerm(value: unknown): Checked<Term> {
  return check(termSchema, value);
}

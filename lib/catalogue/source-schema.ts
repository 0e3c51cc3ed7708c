/**
 * The head of a source: `layer`, `edition`, `published`, above a list that is named by its content
 * (`supports`, `terms`, `bodies` …).
 * Every scalar of a source is text, also the edition. The entries are checked one by one, with the
 * schemas of the bundle.
 */
import * as v from 'valibot';
import { type Checked, check } from './check.ts';
import type { ReferenceContent } from './reference.ts';
import { type ReferenceEntries, referenceSchemas } from './reference-schema.ts';
import { type BundleContent, headEntries, supportSchema, termSchema } from './schema.ts';
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

/** The head, and the list that has the name of its content. */
function sourceOf(content: string) {
  return v.pipe(
    v.strictObject({ ...headEntries, edition, [content]: list }, known),
    v.transform((source): SourceHead => {
      const { layer, edition: number, published, ...listed } = source;
      return { layer, edition: number, published, entries: Object.values(listed).flat() };
    }),
  );
}

export function checkSource(content: BundleContent, value: unknown): Checked<SourceHead> {
  return check(sourceOf(content), value);
}

export function checkReference<C extends ReferenceContent>(
  content: C,
  value: unknown,
): Checked<ReferenceEntries[C]> {
  return check(referenceSchemas[content], value);
}

export function checkSupport(value: unknown): Checked<KnowledgeSupport> {
  return check(supportSchema, value);
}

export function checkTerm(value: unknown): Checked<Term> {
  return check(termSchema, value);
}

/**
 * Reads the source of one layer, or of the terms, with every field checked where it stands.
 *
 * A source has a head (`layer`, `edition`, `published`) and a list: `supports`, `terms` or one of
 * the reference contents, sorted by id or code. The fields are those of `KnowledgeSupport`, `Term`,
 * `Body` …; a focus may hold ranges (`F00-F03`, `E11.0-E11.8`).
 */
import type { ReferenceBundle, SupportsBundle, TermsBundle } from '../catalogue/bundle.ts';
import type { Checked } from '../catalogue/check.ts';
import { codesOfItem } from '../catalogue/focus.ts';
import { trespassOf } from '../catalogue/namespace.ts';
import { keyOfReference, referenceTrespass } from '../catalogue/parse-reference.ts';
import { type ReferenceContent, referenceContents } from '../catalogue/reference.ts';
import {
  checkReference,
  checkSource,
  checkSupport,
  checkTerm,
} from '../catalogue/source-schema.ts';
import { readYaml, type Source, sourceError } from './yaml.ts';

/** A source read, before its relations to other layers are known to hold. */
export interface SourceOf<B> {
  readonly bundle: B;
  /** The line an entry stands on, by its place in the list. */
  lineOf(index: number): number;
}

type ReadSource = SourceOf<SupportsBundle> | SourceOf<TermsBundle> | SourceOf<ReferenceBundle>;

/**
 * @param minExtension the oldest version of the extension that can show what the source says
 * @throws CatalogueError with the line and field of the first thing wrong
 */
export function readSource(text: string, file: string, minExtension: string): ReadSource {
  const source = readYaml(text, file);
  const { value } = source;
  if (typeof value === 'object') {
    if ('terms' in value) return readTerms(source, minExtension);
    const content = referenceContents.find((one) => one in value);
    if (content !== undefined) return readReferences(source, content, minExtension);
  }
  return readSupports(source, minExtension);
}

function readReferences(
  source: Source,
  content: ReferenceContent,
  minExtension: string,
): SourceOf<ReferenceBundle> {
  const head = checkSource(content, source.value);
  const { layer, edition, published, entries } = valid(source, head);
  const read = entries.map((item, at) => {
    const path = [content, at];
    const entry = valid(source, checkReference(content, withFocus(source, item, path)), path);
    const trespass = referenceTrespass(layer, entry);
    if (trespass !== undefined) throw sourceErrorAt(source, [...path, 'id'], trespass);
    return entry;
  });
  checkSorted(source, content, 'id', read.map(keyOfReference));
  const lines = read.map((entry) => JSON.stringify(entry));
  return {
    bundle: { content, layer, edition, published, minExtension, lines },
    lineOf: (index) => source.lineOf([content, index]),
  };
}

function readSupports(source: Source, minExtension: string): SourceOf<SupportsBundle> {
  const head = checkSource('supports', source.value);
  const { layer, edition, published, entries } = valid(source, head);
  const supports = entries.map((item, at) => {
    const path = ['supports', at];
    const support = valid(source, checkSupport(withFocus(source, item, path)), path);
    const trespass = trespassOf(layer, support);
    if (trespass !== undefined) {
      throw sourceErrorAt(source, [...path, trespass.field], trespass.why);
    }
    if ((support.lastReviewDate ?? '') > published) {
      throw sourceErrorAt(source, [...path, 'lastReviewDate'], 'it is later than `published`');
    }
    return support;
  });
  checkSorted(
    source,
    'supports',
    'id',
    supports.map(({ id }) => id),
  );
  return {
    bundle: { content: 'supports', layer, edition, published, minExtension, supports },
    lineOf: (index) => source.lineOf(['supports', index]),
  };
}

function readTerms(source: Source, minExtension: string): SourceOf<TermsBundle> {
  const head = checkSource('terms', source.value);
  const { layer, edition, published, entries } = valid(source, head);
  const terms = entries.map((item, at) => {
    const term = valid(source, checkTerm(item), ['terms', at]);
    if (codesOfItem(term.code) === undefined) {
      throw sourceErrorAt(source, ['terms', at, 'code'], 'its category is not in ICD-10-SE');
    }
    return term;
  });
  checkSorted(
    source,
    'terms',
    'code',
    terms.map(({ code }) => code),
  );
  return {
    bundle: { content: 'terms', layer, edition, published, minExtension, terms },
    lineOf: (index) => source.lineOf(['terms', index]),
  };
}

/** The entry with its focus written out; an entry that is no object is left for the schema. */
function withFocus(source: Source, entry: unknown, path: readonly (string | number)[]): unknown {
  if (typeof entry !== 'object' || entry === null || !('focus' in entry)) return entry;
  if (!Array.isArray(entry.focus)) return entry;
  const focus = entry.focus.flatMap((item: unknown, at) => {
    const codes = typeof item === 'string' ? codesOfItem(item) : undefined;
    if (codes !== undefined) return codes;
    const why = 'it is no code or range of ICD-10-SE in normal form (E11, E11.9, F00-F03)';
    throw sourceErrorAt(source, [...path, 'focus', at], why);
  });
  return { ...entry, focus };
}

function valid<T>(
  source: Source,
  checked: Checked<T>,
  within: readonly (string | number)[] = [],
): T {
  if ('value' in checked) return checked.value;
  throw sourceErrorAt(source, [...within, ...checked.path], checked.why);
}

function sourceErrorAt(source: Source, path: readonly (string | number)[], why: string) {
  return sourceError(source.file, source.lineOf(path), path.join('.') || undefined, why);
}

function checkSorted(source: Source, list: string, field: string, keys: readonly string[]): void {
  for (const [at, key] of keys.entries()) {
    const previous = keys[at - 1];
    if (previous === undefined || key > previous) continue;
    const why = key === previous ? `${key} stands twice` : `${key} should stand before ${previous}`;
    throw sourceErrorAt(source, [list, at, field], why);
  }
}

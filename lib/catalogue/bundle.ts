/**
 * A bundle is one edition of one layer as it is published: UTF-8 text in form NFC, one JSON value
 * a line, LF after each. Line 1 is the header; then one entry a line, sorted by id (supports) or
 * code (terms).
 *
 * An entry has exactly one way to be written: fields in one fixed order, no spaces, and no empty
 * lists. So equal content has equal bytes and equal hashes, and nothing (a repeated key, a hidden
 * blank) can stand in the bytes that is not in what was read from them.
 */
import type { ReferenceContent } from './reference.ts';
import type { BundleHeader } from './schema.ts';
import type { KnowledgeSupport, Layer, LayerId, SupportLink } from './support.ts';
import type { Term } from './term.ts';

interface BundleHead {
  readonly layer: LayerId;
  readonly edition: number;
  /** ISO date. */
  readonly published: string;
  /** The oldest version of the extension that can show it: `0.1.0`. */
  readonly minExtension: string;
}

export interface SupportsBundle extends BundleHead {
  readonly content: 'supports';
  /** Sorted by id. */
  readonly supports: readonly KnowledgeSupport[];
}

export interface TermsBundle extends BundleHead {
  readonly content: 'terms';
  /** Sorted by code. */
  readonly terms: readonly Term[];
}

/** What stands beside the supports; its lines are read by who shows them (`parse-reference.ts`). */
export interface ReferenceBundle extends BundleHead {
  readonly content: ReferenceContent;
  /** The entries as they are written, sorted by id or code. */
  readonly lines: readonly string[];
}

export type Bundle = SupportsBundle | TermsBundle | ReferenceBundle;

/** The layer a bundle of supports holds. */
export function layerOf(bundle: SupportsBundle): Layer {
  const { layer: id, edition, published, supports } = bundle;
  return { id, edition, published, supports };
}

/** The text of a bundle, ready to be written and hashed. Entries are sorted here. */
export function serializeBundle(bundle: Bundle): string {
  const lines = entryLines(bundle);
  return `${[serializeHeader({ ...bundle, format: 1, count: lines.length }), ...lines].join('\n')}\n`;
}

function entryLines(bundle: Bundle): readonly string[] {
  if ('lines' in bundle) return bundle.lines;
  return bundle.content === 'supports'
    ? sortedBy(bundle.supports, (support) => support.id).map(serializeSupport)
    : sortedBy(bundle.terms, (term) => term.code).map(serializeTerm);
}

function sortedBy<T>(entries: readonly T[], keyOfEntry: (entry: T) => string): readonly T[] {
  return [...entries].sort((a, b) => (keyOfEntry(a) < keyOfEntry(b) ? -1 : 1));
}

/** Line 1, in its one way of writing. */
export function serializeHeader(header: BundleHeader): string {
  const { format, content, layer, edition, published, count, minExtension } = header;
  return JSON.stringify({ format, content, layer, edition, published, count, minExtension });
}

/** A support's line, in its one way of writing. */
export function serializeSupport(support: KnowledgeSupport): string {
  const { link } = support;
  return JSON.stringify({
    id: support.id,
    title: support.title,
    kind: support.kind,
    publisher: support.publisher,
    level: support.level,
    audience: support.audience,
    careLevels: support.careLevels,
    professions: support.professions,
    why: support.why,
    firstChoice: support.firstChoice,
    focus: unlessEmpty(support.focus),
    focusOrigin: support.focusOrigin,
    link: link && linkFields(link),
    lastReviewDate: support.lastReviewDate,
    validUntil: support.validUntil,
    evidence: support.evidence,
    language: support.language,
    easy: support.easy,
    interests: support.interests,
    signal: signalFields(support),
    checklist: support.checklist,
    keywords: unlessEmpty(support.keywords),
    relatedTo: unlessEmpty(support.relatedTo.map(({ id, how }) => ({ id, how }))),
    source: support.source,
    note: support.note,
  });
}

function linkFields({ url, scope, takesRegion, access }: SupportLink) {
  return { url, scope, takesRegion, access };
}

function signalFields({ signal }: KnowledgeSupport) {
  if (signal === undefined) return undefined;
  const { level, text, from, until, approvedBy } = signal;
  return { level, text, from, until, approvedBy };
}

/** A term's line, in its one way of writing. */
export function serializeTerm(term: Term): string {
  return JSON.stringify({
    code: term.code,
    name: term.name,
    synonyms: unlessEmpty(term.synonyms),
    phrases: term.phrases,
  });
}

function unlessEmpty<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items;
}

/**
 * Reads a bundle: the one place where a catalogue's bytes become supports and terms. All of a
 * bundle is accepted or nothing of it; the first thing wrong is said with its line and field.
 * Of the other contents only the frame is read here: the worker stores them for the pages that
 * show them, which read the lines with `parse-reference.ts`.
 */
import type { GenericSchema } from 'valibot';
import {
  type Bundle,
  type ReferenceBundle,
  type SupportsBundle,
  serializeHeader,
  serializeSupport,
  serializeTerm,
  type TermsBundle,
} from './bundle.ts';
import { check } from './check.ts';
import { CatalogueError } from './errors.ts';
import { trespassOf } from './namespace.ts';
import { readPlainLine } from './plain-line.ts';
import { type BundleHeader, headerSchema, supportSchema, termSchema } from './schema.ts';
import type { KnowledgeSupport } from './support.ts';
import type { Term } from './term.ts';

/** Longer lines than this (characters) are refused unread. */
const MAX_LINE = 64_000;

/**
 * @param text the bundle's text; decode with `ignoreBOM: true`, so that a mark is seen and refused
 * @param where the file's name, for the error
 * @throws CatalogueError for anything that is not exactly a bundle of a known format
 */
export function parseBundle(text: string, where: string): Bundle {
  const lines = linesOf(text, where);
  const header = parseHeader(lines[0] ?? '', where);
  const entries = lines.slice(1);
  // The shared terms are a layer of their own: no region can rename a diagnosis for the others.
  if ((header.content === 'terms') !== (header.layer === 'terms')) {
    throw refused(where, 1, 'layer', `the layer ${header.layer} cannot hold ${header.content}`);
  }
  if (entries.length !== header.count) {
    throw refused(
      where,
      1,
      'count',
      `the header promises ${header.count} entries and ${entries.length} follow`,
    );
  }
  const { content } = header;
  if (content === 'supports') return supportsBundle(header, entries, where);
  if (content === 'terms') return termsBundle(header, entries, where);
  const reference: ReferenceBundle = { content, ...headOf(header), lines: entries };
  return reference;
}

export function refused(file: string, line: number, field: string | undefined, why: string) {
  return new CatalogueError({
    what: line === 1 ? 'The bundle' : 'The entry',
    where: { file, line, ...(field === undefined ? {} : { field }) },
    why,
    whatToDo: 'Build the bundle anew from its source and publish that',
  });
}

function linesOf(text: string, where: string): readonly string[] {
  if (text.startsWith('\uFEFF')) {
    throw refused(where, 1, undefined, 'it begins with a byte order mark');
  }
  if (text === '') throw refused(where, 1, undefined, 'it is empty');
  const lines = text.split('\n');
  if (lines.pop() !== '') {
    throw refused(where, lines.length + 1, undefined, 'the file ends in the middle of a line');
  }
  return lines;
}

function parseHeader(line: string, where: string): BundleHeader {
  return parseLine(line, 1, where, headerSchema, serializeHeader);
}

function headOf({ layer, edition, published, minExtension }: BundleHeader) {
  return { layer, edition, published, minExtension };
}

function supportsBundle(
  header: BundleHeader,
  lines: readonly string[],
  where: string,
): SupportsBundle {
  const supports: KnowledgeSupport[] = [];
  let previous = '';
  for (const [index, line] of lines.entries()) {
    const at = index + 2;
    const support =
      readPlainLine(line) ?? parseLine(line, at, where, supportSchema, serializeSupport);
    const trespass = trespassOf(header.layer, support);
    if (trespass !== undefined) throw refused(where, at, trespass.field, trespass.why);
    if ((support.lastReviewDate ?? '') > header.published) {
      throw refused(where, at, 'lastReviewDate', 'it is later than the day of publishing');
    }
    checkOrder(previous, support.id, at, where, 'id');
    previous = support.id;
    supports.push(support);
  }
  return { content: 'supports', ...headOf(header), supports };
}

function termsBundle(header: BundleHeader, lines: readonly string[], where: string): TermsBundle {
  const terms: Term[] = [];
  let previous = '';
  for (const [index, line] of lines.entries()) {
    const at = index + 2;
    const term = parseLine(line, at, where, termSchema, serializeTerm);
    checkOrder(previous, term.code, at, where, 'code');
    previous = term.code;
    terms.push(term);
  }
  return { content: 'terms', ...headOf(header), terms };
}

export function checkOrder(
  previous: string,
  next: string,
  line: number,
  where: string,
  field: string,
): void {
  if (next > previous) return;
  throw refused(
    where,
    line,
    field,
    next === previous ? `the ${field} stands twice` : `the entries are not sorted by ${field}`,
  );
}

export function parseLine<T>(
  text: string,
  line: number,
  where: string,
  schema: GenericSchema<unknown, T>,
  serialize: (value: T) => string,
): T {
  if (text.length > MAX_LINE) {
    throw refused(where, line, undefined, `it is longer than ${MAX_LINE} characters`);
  }
  const checked = check(schema, jsonOf(text, line, where));
  if (!('value' in checked)) {
    throw refused(where, line, checked.path.join('.') || undefined, checked.why);
  }
  // Two equal keys, hidden spaces and escapes vanish in reading: they would be signed but not seen.
  if (serialize(checked.value) !== text) {
    throw refused(where, line, undefined, 'it is not written in the one way a bundle is written');
  }
  return checked.value;
}

function jsonOf(text: string, line: number, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refused(where, line, undefined, 'it is not JSON');
  }
}

/** Holds a source against the schema, entry by entry: everything wrong is told, with its line. */
import * as v from 'valibot';
import type { ReferenceBundle } from '../catalogue/bundle.ts';
import { CatalogueError } from '../catalogue/errors.ts';
import { codesOfItem } from '../catalogue/focus.ts';
import { trespassOf } from '../catalogue/namespace.ts';
import { parseReference } from '../catalogue/parse-reference.ts';
import { type ReferenceLink, referencesIn } from '../catalogue/reference-links.ts';
import { supportSchema } from '../catalogue/schema.ts';
import { checkSource } from '../catalogue/source-schema.ts';
import type { KnowledgeSupport, LayerId } from '../catalogue/support.ts';
import { type Finding, finding } from '../editing/findings.ts';
import { holdsPersonalNumber } from '../editing/identity.ts';
import { MIN_EXTENSION } from './edition.ts';
import { readSource } from './source.ts';
import { readYaml, type Source } from './yaml.ts';

export interface CheckedSource {
  readonly layer: LayerId;
  /** Those that are valid. */
  readonly supports: readonly KnowledgeSupport[];
  readonly findings: readonly Finding[];
  /** Those that are valid of what stands beside supports: ids, and what each names by id. */
  readonly beside: readonly Beside[];
  /** The line an entry begins on, by its id. */
  readonly lines: ReadonlyMap<string, number>;
}

export interface Beside {
  readonly id: string;
  readonly names: readonly ReferenceLink[];
}

/** Never throws for what is wrong in the source: it becomes a finding. */
export function checkSourceText(text: string, file: string): CheckedSource {
  try {
    const source = readYaml(text, file);
    const head = checkSource('supports', source.value);
    if ('value' in head) return checkSupports(source, head.value.layer, head.value.entries);
    const { bundle, lineOf } = readSource(text, file, MIN_EXTENSION);
    const lines = 'lines' in bundle ? bundle.lines : [];
    const findings = lines.flatMap((line, at) => toldOfPerson(line, file, lineOf(at)));
    const beside = 'lines' in bundle ? besideIn(bundle, file) : [];
    const places = new Map(beside.map(({ id }, at) => [id, lineOf(at)]));
    return { layer: bundle.layer, supports: [], findings, beside, lines: places };
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    const { line = 1, field = '' } = error.where;
    const found = finding('not-valid', file, field, error.why);
    const findings = [{ ...found, at: { file, row: line, column: field } }];
    return { layer: '', supports: [], findings, beside: [], lines: new Map() };
  }
}

/** Titles of codes, of which there are many thousands, name nothing. */
function besideIn(bundle: ReferenceBundle, file: string): readonly Beside[] {
  const { content, layer, lines } = bundle;
  if (content === 'codes-icd-10-se' || content === 'codes-ksh97-p') return [];
  return parseReference(content, layer, lines, file).map((entry) => ({
    id: 'id' in entry ? entry.id : '',
    names: referencesIn(entry),
  }));
}

/** Notes, answers and what else stands beside the supports are about no person either. */
function toldOfPerson(line: string, file: string, row: number): readonly Finding[] {
  const entry: object = JSON.parse(line);
  return Object.entries(entry).flatMap(([field, text]): readonly Finding[] => {
    const isNumbered = typeof text === 'string' && holdsPersonalNumber(text);
    if (!isNumbered) return [];
    const key = 'id' in entry ? String(entry.id) : file;
    return [{ ...finding('looks-like-patient', key, field), at: { file, row, column: field } }];
  });
}

function checkSupports(source: Source, layer: LayerId, entries: readonly unknown[]): CheckedSource {
  const supports: KnowledgeSupport[] = [];
  const findings: Finding[] = [];
  const lines = new Map<string, number>();
  for (const [at, entry] of entries.entries()) {
    const path = ['supports', at];
    const fields = Object(entry) as Record<string, unknown>;
    const key = String(fields.id ?? fields.title ?? at + 1);
    lines.set(key, source.lineOf(path));
    const tell = (found: Finding, below: readonly (string | number)[]) => {
      const row = source.lineOf([...path, ...below]);
      findings.push({ ...found, at: { file: source.file, row, column: found.field } });
    };
    const written = Array.isArray(fields.focus) ? fields.focus : [];
    const codes = written.flatMap((item: unknown, index) => {
      const found = typeof item === 'string' ? codesOfItem(item) : undefined;
      if (!found) tell(finding('unknown-code', key, 'focus', String(item)), ['focus', index]);
      return found ?? [];
    });
    const result = v.safeParse(
      supportSchema,
      written.length > 0 ? { ...fields, focus: codes } : entry,
    );
    if (!result.success) {
      for (const issue of result.issues) {
        const below = (issue.path ?? []).map(({ key: part }) =>
          typeof part === 'number' ? part : String(part),
        );
        const field = below.filter((part) => typeof part === 'string').join('.');
        const rule =
          issue.message === 'it does not begin with https://' ? 'not-https' : 'not-valid';
        tell(finding(field === 'publisher' ? 'no-owner' : rule, key, field, issue.message), below);
      }
      continue;
    }
    const trespass = trespassOf(layer, result.output);
    if (trespass) tell(finding('not-valid', key, trespass.field, trespass.why), [trespass.field]);
    supports.push(result.output);
  }
  return { layer, supports, findings, beside: [], lines };
}

/**
 * A support as an editor writes it, on its way to being one: everything may still be missing or
 * wrong, and everything wrong is told at once, field by field.
 */
import * as v from 'valibot';
import { codesOfItem } from '../catalogue/focus.ts';
import { trespassOf } from '../catalogue/namespace.ts';
import { supportSchema } from '../catalogue/schema.ts';
import type { KnowledgeSupport, LayerId, Level } from '../catalogue/support.ts';
import { expandRange } from '../terminology/icd10se.ts';
import { type ColumnField, catalogueWord } from './columns.ts';
import { type Finding, finding } from './findings.ts';

/** The texts of a row, by field; a field that is not written is absent or ''. */
export type Written = Readonly<Partial<Record<ColumnField, string>>>;

export interface Candidate {
  /** The support; absent while something is wrong. */
  readonly support?: KnowledgeSupport;
  /** Its id, made of the title where none is written. */
  readonly id: string;
  readonly findings: readonly Finding[];
}

/** @param today ISO date: no review lies after it */
export function candidateOf(written: Written, layer: LayerId, today: string): Candidate {
  const text = (field: ColumnField) =>
    (written[field] ?? '').trim().normalize('NFC').replace(/\s+/g, ' ');
  const word = (field: ColumnField, otherwise: string) =>
    text(field) === '' ? otherwise : catalogueWord(field, text(field));
  const wordsOf = (field: 'careLevels' | 'professions') => {
    const items = itemsOf(written[field] ?? '').map((item) => catalogueWord(field, item));
    return items.length > 0 && { [field]: items };
  };
  const id = text('id') === '' ? `${layer}/${nameFrom(text('title'))}` : text('id');
  const { codes, unknown } = codesIn(written.focus ?? '');
  const url = text('link.url');
  const region = text('link.takesRegion');
  const value = {
    id,
    title: text('title'),
    kind: word('kind', ''),
    publisher: text('publisher'),
    level: word('level', levelOf(layer)),
    audience: word('audience', 'clinician'),
    ...wordsOf('careLevels'),
    ...wordsOf('professions'),
    ...(text('why') !== '' && { why: text('why') }),
    ...(text('firstChoice') !== '' && { firstChoice: text('firstChoice') }),
    focus: codes,
    ...(codes.length > 0 && { focusOrigin: word('focusOrigin', 'assigned') }),
    ...(url !== '' && {
      link: {
        url,
        scope: word('link.scope', 'page'),
        ...(region !== '' && { takesRegion: region }),
        ...(text('link.access') !== '' && { access: text('link.access') }),
      },
    }),
    ...(text('lastReviewDate') !== '' && { lastReviewDate: text('lastReviewDate') }),
    ...(text('validUntil') !== '' && { validUntil: text('validUntil') }),
    ...(text('evidence') !== '' && { evidence: text('evidence') }),
    ...(text('language') !== '' && { language: text('language') }),
    ...(text('easy') !== '' && { easy: text('easy') }),
    ...(text('interests') !== '' && { interests: text('interests') }),
    ...(text('signal.level') !== '' && {
      signal: {
        level: text('signal.level'),
        text: text('signal.text'),
        from: text('signal.from'),
        until: text('signal.until'),
        ...(text('signal.approvedBy') !== '' && { approvedBy: text('signal.approvedBy') }),
      },
    }),
    ...(stepsIn(written.checklist ?? '').length > 0 && {
      checklist: stepsIn(written.checklist ?? ''),
    }),
    keywords: itemsOf(written.keywords ?? ''),
    relatedTo: relationsIn(written.relatedTo ?? ''),
    source: text('source') || url || text('publisher'),
    ...(text('note') !== '' && { note: text('note') }),
  };
  const result = v.safeParse(supportSchema, value);
  const findings = [
    ...unknown.map((code) => finding('unknown-code', id, 'focus', code)),
    ...(result.success ? [] : result.issues.map((issue) => findingOf(id, issue, value))),
  ];
  if (!result.success) return { id, findings: once(findings) };
  const support = result.output;
  const trespass = trespassOf(layer, support);
  if (trespass) findings.push(finding('not-valid', id, trespass.field, trespass.why));
  if ((support.lastReviewDate ?? '') > today) {
    findings.push(finding('not-valid', id, 'lastReviewDate', 'it is later than today'));
  }
  return findings.length === 0 ? { support, id, findings } : { id, findings: once(findings) };
}

/** How a support stands in the fields of a form or spreadsheet. */
export function writtenFrom(support: KnowledgeSupport): Written {
  const { link } = support;
  return {
    id: support.id,
    title: support.title,
    kind: support.kind,
    publisher: support.publisher,
    level: support.level,
    audience: support.audience,
    careLevels: support.careLevels?.join(', ') ?? '',
    professions: support.professions?.join(', ') ?? '',
    why: support.why ?? '',
    firstChoice: support.firstChoice ?? '',
    focus: support.focus.join(', '),
    focusOrigin: support.focusOrigin ?? '',
    'link.url': link?.url ?? '',
    'link.scope': link?.scope ?? '',
    'link.takesRegion': link?.takesRegion ?? '',
    'link.access': link?.access ?? '',
    lastReviewDate: support.lastReviewDate ?? '',
    validUntil: support.validUntil ?? '',
    evidence: support.evidence ?? '',
    language: support.language ?? '',
    easy: support.easy ?? '',
    interests: support.interests ?? '',
    'signal.level': support.signal?.level ?? '',
    'signal.text': support.signal?.text ?? '',
    'signal.from': support.signal?.from ?? '',
    'signal.until': support.signal?.until ?? '',
    'signal.approvedBy': support.signal?.approvedBy ?? '',
    checklist: support.checklist?.join('\n') ?? '',
    keywords: support.keywords.join('; '),
    relatedTo: support.relatedTo.map(({ id, how }) => `${how} ${id}`).join('; '),
    source: support.source,
    note: support.note ?? '',
  };
}

/** `Högt blodtryck – vuxna` → `hogt-blodtryck-vuxna`. */
export function nameFrom(title: string): string {
  const plain = title.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  return plain
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 80)
    .replace(/-$/, '');
}

function levelOf(layer: LayerId): Level {
  if (layer === 'se') return 'national';
  return layer.startsWith('org-') ? 'unit' : 'region';
}

/** A step is a line: sentences have commas and semicolons of their own. */
function stepsIn(written: string): readonly string[] {
  return written
    .split('\n')
    .map((step) => step.trim().normalize('NFC').replace(/\s+/g, ' '))
    .filter(Boolean);
}

function codesIn(written: string) {
  const items = written
    .split(/[,;\n]+/)
    .map((item) => item.trim().replace('–', '-'))
    .filter(Boolean);
  const found = items.map((item) => {
    // As people write them (E119, e11.9); a range with its ends in normal form.
    const [first] = item.includes('-') ? [undefined] : expandRange(item);
    return { item, codes: codesOfItem(first ?? item) };
  });
  return {
    codes: [...new Set(found.flatMap(({ codes }) => codes ?? []))],
    unknown: found.flatMap(({ item, codes }) => (codes === undefined ? [item] : [])),
  };
}

function itemsOf(written: string): readonly string[] {
  const items = written
    .split(/[,;\n]+/)
    .map((item) => item.trim().normalize('NFC').replace(/\s+/g, ' '));
  return [...new Set(items.filter(Boolean))];
}

/** `ersätter se/nkk-hypertoni`; the id alone supplements. */
function relationsIn(written: string) {
  return itemsOf(written).map((item) => {
    const [id = '', how = 'supplements'] = item.split(' ').reverse();
    return { id, how: catalogueWord('relatedTo', how) };
  });
}

function findingOf(
  id: string,
  issue: v.BaseIssue<unknown>,
  { publisher, kind }: { readonly publisher: string; readonly kind: string },
): Finding {
  const path = (issue.path ?? []).map(({ key }) => String(key));
  const field = path.filter((part) => !/^\d+$/.test(part)).join('.');
  if (field === 'publisher' && publisher === '') return finding('no-owner', id, field);
  if (field === 'kind') return finding(kind === '' ? 'no-kind' : 'unknown-kind', id, field, kind);
  const isHttp = issue.message === 'it does not begin with https://';
  return finding(isHttp ? 'not-https' : 'not-valid', id, field, issue.message);
}

function once(findings: readonly Finding[]): readonly Finding[] {
  return [
    ...new Map(findings.map((each) => [`${each.rule} ${each.field} ${each.value}`, each])).values(),
  ];
}

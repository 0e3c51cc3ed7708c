/**
 * A support as a line of a stored page: JSON of its fields in one order without their names, 0
 * where there is none. Together with what the browser packs by itself it takes about a third of
 * what the supports' JSON takes (docs/performance.md).
 */
import type { KnowledgeSupport, Relation, SupportLink } from '../catalogue/support.ts';

type Or0<T> = T | 0;

const seldomFields = [
  'signal',
  'checklist',
  'why',
  'firstChoice',
  'evidence',
  'language',
  'easy',
  'interests',
] as const;

/** Fields that are not there are left out of the line. */
type Seldom = {
  readonly [Field in (typeof seldomFields)[number]]?: KnowledgeSupport[Field];
} & { readonly access?: SupportLink['access'] };

type Row = readonly [
  id: string,
  title: string,
  kind: KnowledgeSupport['kind'],
  publisher: string,
  level: KnowledgeSupport['level'],
  audience: KnowledgeSupport['audience'],
  /** One space between the codes. */
  focus: string,
  focusOrigin: Or0<NonNullable<KnowledgeSupport['focusOrigin']>>,
  url: Or0<string>,
  scope: Or0<SupportLink['scope']>,
  takesRegion: Or0<NonNullable<SupportLink['takesRegion']>>,
  lastReviewDate: Or0<string>,
  keywords: Or0<readonly string[]>,
  relatedTo: Or0<readonly Relation[]>,
  /** 0 where it is the link's address. */
  source: Or0<string>,
  note: Or0<string>,
  careLevels: Or0<NonNullable<KnowledgeSupport['careLevels']>>,
  professions: Or0<NonNullable<KnowledgeSupport['professions']>>,
  validUntil: Or0<string>,
  /** Seldom there: as they are. */
  seldom: Or0<Seldom>,
];

export function rowOf(support: KnowledgeSupport): string {
  const { link, keywords, relatedTo, source } = support;
  const row: Row = [
    support.id,
    support.title,
    support.kind,
    support.publisher,
    support.level,
    support.audience,
    support.focus.join(' '),
    support.focusOrigin ?? 0,
    link?.url ?? 0,
    link?.scope ?? 0,
    link?.takesRegion ?? 0,
    support.lastReviewDate ?? 0,
    keywords.length > 0 ? keywords : 0,
    relatedTo.length > 0 ? relatedTo : 0,
    source === link?.url ? 0 : source,
    support.note ?? 0,
    support.careLevels ?? 0,
    support.professions ?? 0,
    support.validUntil ?? 0,
    seldomIn(support),
  ];
  return JSON.stringify(row);
}

/**
 * The support of a line; `undefined` when it is none of ours. What is in it is trusted: it was
 * parsed before it was stored.
 */
export function supportOf(line: unknown): KnowledgeSupport | undefined {
  const row = rowIn(line);
  if (row === undefined) return undefined;
  const [id, title, kind, publisher, level, audience, focus, focusOrigin, url, scope, ...more] =
    row;
  const [takesRegion, lastReviewDate, keywords, relatedTo, source, note, ...last] = more;
  const [careLevels, professions, validUntil, rest] = last;
  const { access, ...seldom } = rest || {};
  return {
    id,
    title,
    kind,
    publisher,
    level,
    audience,
    ...(careLevels && { careLevels }),
    ...(professions && { professions }),
    focus: focus === '' ? [] : focus.split(' '),
    ...(focusOrigin && { focusOrigin }),
    ...(url &&
      scope && {
        link: { url, scope, ...(takesRegion && { takesRegion }), ...(access && { access }) },
      }),
    ...(lastReviewDate && { lastReviewDate }),
    ...(validUntil && { validUntil }),
    keywords: keywords || [],
    relatedTo: relatedTo || [],
    source: source || url || '',
    ...(note && { note }),
    ...seldom,
  };
}

function seldomIn(support: KnowledgeSupport): Row[19] {
  const there: readonly (readonly [string, unknown])[] = [
    ...seldomFields.map((field) => [field, support[field]] as const),
    ['access', support.link?.access],
  ];
  const seldom = Object.fromEntries(there.filter(([, value]) => value !== undefined));
  return Object.keys(seldom).length > 0 ? seldom : 0;
}

const FIELDS = 20;

function rowIn(line: unknown): Row | undefined {
  if (typeof line !== 'string') return undefined;
  try {
    const row: unknown = JSON.parse(line);
    return Array.isArray(row) && row.length === FIELDS ? (row as unknown as Row) : undefined;
  } catch {
    return undefined;
  }
}

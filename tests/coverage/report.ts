/** The lines `npm run coverage` prints. */
import { regions } from '../../lib/catalogue/regions.ts';
import type { CommonDiagnosis } from './facts.ts';
import type { FoundPage } from './findings.ts';
import type { AreaGaps } from './gaps.ts';
import { type Covered, type Totals, totalsOf, totalsOfAllCodes } from './measure.ts';
import type { Reach } from './standing.ts';

const signs: Readonly<Record<Reach, string>> = {
  page: 'page',
  landing: 'landing',
  named: 'named',
  none: '–',
};

const columns =
  'codes | name | national | regions | patient | drugs | sick leave | register | indicator | codes stated/derived/assigned | addresses page/landing/none';

/** The table's heading and what its words mean. */
export const legend = [
  columns,
  '  page: that very page was seen; landing: its publisher’s entry page; named: no address; –: nothing',
  '  * shown only for finer codes than the row’s own',
];

export function lineOf({ diagnosis, standing, own }: Covered): string {
  const reach = (of: 'national' | 'patient' | 'drugs' | 'sickLeave') =>
    signs[standing[of]] + (standing[of] === own[of] ? '' : '*');
  const regions = [...standing.regional].map(([layer, best]) => {
    const finer = own.regional.get(layer) === best ? '' : '*';
    return layer.slice('se-'.length) + (best === 'page' ? '' : `(${best})`) + finer;
  });
  const { origins, addresses } = standing;
  return [
    diagnosis.codes.join(' '),
    diagnosis.name,
    reach('national'),
    regions.join(' ') || '–',
    reach('patient'),
    reach('drugs'),
    reach('sickLeave'),
    standing.registers || '–',
    standing.indicators || '–',
    [origins.stated, origins.derived, origins.assigned].join('/'),
    [addresses.page, addresses.landing, addresses.none].join('/'),
  ].join(' | ');
}

const measures: readonly (readonly [keyof Totals, string])[] = [
  ['nationalPage', 'a national page'],
  ['nationalAny', 'a national support at all'],
  ['regionalPage', 'a page of some region'],
  ['patientPage', 'a patient text'],
  ['register', 'a quality register'],
  ['indicator', 'an indicator'],
];

/** Three ways to count: at, above or within; at or above; all of the row's codes. */
export function totalLines(covered: readonly Covered[]): readonly string[] {
  const near = totalsOf(covered.map(({ standing }) => standing));
  const own = totalsOf(covered.map(({ own: standing }) => standing));
  const all = totalsOfAllCodes(covered);
  return measures.map(
    ([key, name]) =>
      `  ${near[key]} of ${covered.length} have ${name} (${own[key]} at or above a code of the row, ${all[key]} for every code of the row)`,
  );
}

/** The pages of one diagnosis that are not shown for its own codes; nothing when all are. */
export function findingLines(row: CommonDiagnosis, found: readonly FoundPage[]): readonly string[] {
  const head = `${row.icd10.join(' ')} ${row.diagnosis}`;
  const finer = found.filter(({ finding }) => finding === 'finer');
  const codes = [...new Set(finer.flatMap(({ placed }) => placed?.support.focus ?? []))].filter(
    (code) => row.icd10.some((own) => code.startsWith(own)),
  );
  const others = found.filter(({ finding }) => finding !== 'shown' && finding !== 'finer');
  return [
    ...(finer.length === 0
      ? []
      : [`${head}: code level, ${finer.length} shown only for ${codes.sort().join(' ')}`]),
    ...others.map(
      ({ list, page, finding, placed }) =>
        `${head}: ${list} "${page.title}" ${reasonOf(finding, placed?.support.focus)}`,
    ),
  ];
}

function reasonOf(finding: FoundPage['finding'], focus: readonly string[] = []): string {
  switch (finding) {
    case 'elsewhere':
      return `is about other codes: ${focus.join(' ')}`;
    case 'codeless':
      return 'has no codes: found by words';
    case 'legacy':
      return 'is left out: the facts say the page has been left';
    default:
      return 'is not in the catalogue';
  }
}

export function gapLines({ area, gaps }: AreaGaps): readonly string[] {
  return [
    area?.name ?? 'No programme area names these codes',
    ...gaps.map(({ covered: { diagnosis, standing }, inPart }) => {
      const instead = [
        ...(inPart ? ['a national page on part of it'] : []),
        ...(standing.national === 'named' ? ['a national support without address'] : []),
        ...(standing.national === 'landing' ? ['a national entry page'] : []),
        ...[...standing.regional.keys()].map((layer) => `region ${layer.slice('se-'.length)}`),
        ...(standing.patient === 'page' ? ['patient text'] : []),
      ];
      return `  ${diagnosis.codes.join(' ')} ${diagnosis.name}: ${instead.join(', ') || 'nothing'}`;
    }),
  ];
}

/** How many of the diagnoses each region has a page of its own for, most first. */
export function regionLines(covered: readonly Covered[]): readonly string[] {
  return regions
    .map(({ layer, name }) => ({
      name,
      pages: covered.filter(({ standing }) => standing.regional.get(layer) === 'page').length,
      other: covered.filter(({ standing }) => standing.regional.has(layer)).length,
    }))
    .sort((one, other) => other.pages - one.pages || other.other - one.other)
    .map(({ name, pages, other }) => `  ${name}: page for ${pages}, some support for ${other}`);
}

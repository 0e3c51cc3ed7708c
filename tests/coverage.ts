/**
 * `npm run coverage`: what the shipped catalogue has for the most common diagnoses and for every
 * category it touches, what the facts name that it does not show, and what has no national page.
 * `docs/coverage.md` says how it is counted. The last line is JSON.
 */
import { createResponsibility } from '../lib/catalogue/responsibility.ts';
import { packagedBundles } from '../lib/publishing/packaged.ts';
import { completenessLines } from './coverage/complete.ts';
import { type CommonDiagnosis, readCoverageFacts } from './coverage/facts.ts';
import { findPages } from './coverage/findings.ts';
import { byArea, gapsIn } from './coverage/gaps.ts';
import { cover, totalsOf } from './coverage/measure.ts';
import {
  findingLines,
  gapLines,
  legend,
  lineOf,
  regionLines,
  totalLines,
} from './coverage/report.ts';
import { categoriesTouched, readShipped } from './coverage/shipped.ts';
import { standingOf } from './coverage/standing.ts';

const shipped = readShipped(packagedBundles());
const facts = readCoverageFacts();
const names = new Map(shipped.terms.map(({ code, name }) => [code, name]));

function print(heading: string, lines: readonly string[]): void {
  console.log(`\n${heading}\n${lines.join('\n')}`);
}

function coverRow({ icd10, diagnosis }: CommonDiagnosis) {
  return cover(shipped, { codes: icd10, name: diagnosis });
}

const categories = categoriesTouched(shipped).map((code) =>
  cover(shipped, { codes: [code], name: names.get(code) ?? '' }),
);
print(`Every category the catalogue touches (${categories.length})`, [
  ...legend,
  ...categories.map(lineOf),
  ...totalLines(categories),
]);

const top100 = facts?.top100.map(coverRow) ?? [];
if (facts === undefined) {
  print('../shared/facts is missing', [
    'The most common diagnoses, the pages named for them and the programme areas are not known',
    'here: top100 in the last line is null, and the gaps stand without areas.',
  ]);
} else {
  const extra = facts.extra.map(coverRow);
  const rows = [...facts.top100, ...facts.extra];
  const table = (covered: typeof top100) => [
    ...legend,
    ...covered.map(lineOf),
    ...totalLines(covered),
  ];
  print(`The ${top100.length} most common diagnoses`, table(top100));
  print(`${extra.length} more`, table(extra));
  print(`Regions, of the ${rows.length}`, regionLines([...top100, ...extra]));

  const found = rows.map((row) => ({ row, pages: findPages(shipped, row) }));
  const pages = found.flatMap((one) => one.pages);
  const shown = pages.filter(({ finding }) => finding === 'shown').length;
  print(`Pages the facts name: ${shown} of ${pages.length} shown for the row's own codes; not:`, [
    ...found.flatMap((one) => findingLines(one.row, one.pages)),
  ]);
  print(
    'Pages the facts say have been left, which the catalogue opens',
    found.flatMap((one) =>
      one.pages
        .filter(({ page, placed }) => page.current === 'legacy' && placed?.support.link)
        .map(({ page, placed }) => `${one.row.diagnosis}: ${placed?.support.id} ${page.url}`),
    ),
  );
  const fits = new Map(
    rows.map((row, at) => [[...top100, ...extra][at], row.national_fit === 'full']),
  );
  const full = top100.filter((one) => one.standing.national === 'page' && fits.get(one)).length;
  const gaps = gapsIn([...top100, ...extra], (one) => fits.get(one) === true);
  print('Common diagnoses without a national page on all of it, by programme area', [
    `  (${full} of ${top100.length} have one that fits in full, as the facts judge it)`,
    ...byArea(gaps, facts.areas).flatMap(gapLines),
  ]);
}
print(
  'Categories the catalogue touches without a national page',
  byArea(gapsIn(categories), facts?.areas ?? []).map(({ area, gaps }) => {
    const codes = gaps.map(({ covered }) => covered.diagnosis.codes.join(' '));
    return `${area?.name ?? (facts ? 'No programme area' : 'All')} (${codes.length}): ${codes.join(' ')}`;
  }),
);

const saidOf = ['adoptions', 'plans', 'aids', 'notes', 'answers', 'values'] as const;
const { answering } = createResponsibility(shipped.bodies);
const answers = shipped.placed.map(({ support }) => answering(support));
const signed = answers.filter(({ publisher }) => publisher !== undefined).length;
const within = answers.filter(({ areas }) => areas.length > 0).length;
const all = standingOf(shipped.placed);
const codesOf = (origin: string) =>
  shipped.placed
    .filter(({ support }) => support.focusOrigin === origin)
    .reduce((sum, { support }) => sum + support.focus.length, 0);
print(`The whole catalogue: ${shipped.placed.length} supports`, [
  `  addresses: ${all.addresses.page} page, ${all.addresses.landing} landing, ${all.addresses.none} none`,
  ...(['stated', 'derived', 'assigned'] as const).map(
    (origin) => `  codes ${origin}: ${codesOf(origin)}, on ${all.origins[origin]} supports`,
  ),
  ...completenessLines(
    shipped.placed.map(({ support }) => support),
    shipped.terms,
    new Date().toISOString().slice(0, 10),
  ),
  `  bodies: ${shipped.bodies.length}; supports that a body of them signs: ${signed} of ${shipped.placed.length}; within a programme area by code: ${within}`,
  `  said of supports: ${saidOf.map((content) => `${shipped.countOf(content)} ${content}`).join(', ')}`,
]);

console.log(
  JSON.stringify({
    top100: facts === undefined ? null : totalsOf(top100.map(({ standing }) => standing)),
    supports: shipped.placed.length,
    pageLevelSeen: all.addresses.page,
    codesStated: codesOf('stated'),
  }),
);

/** How coverage is counted, on small catalogues of its own. */
import { describe, expect, it } from 'vitest';
import { serializeBundle } from '../lib/catalogue/bundle.ts';
import type { KnowledgeSupport } from '../lib/catalogue/support.ts';
import { gapsAmong } from '../lib/matching/gaps.ts';
import { packagedBundles } from '../lib/publishing/packaged.ts';
import { type CommonDiagnosis, readCoverageFacts } from './coverage/facts.ts';
import { findPages } from './coverage/findings.ts';
import { byArea, gapsIn } from './coverage/gaps.ts';
import { cover, totalsOf, totalsOfAllCodes } from './coverage/measure.ts';
import { lineOf } from './coverage/report.ts';
import { categoriesTouched, readShipped, shownFor } from './coverage/shipped.ts';
import { standingOf } from './coverage/standing.ts';
import { supportFor } from './lib/matching/builders.ts';

const page = { url: 'https://example.org/page', scope: 'page' } as const;
const landing = { url: 'https://example.org/', scope: 'landing' } as const;

const coded = (focus: readonly string[]) =>
  focus.length === 0 ? {} : ({ focusOrigin: 'assigned' } as const);

const idOf = (layer: string, focus: readonly string[]) =>
  `${layer}/${focus.join('-').toLowerCase().replaceAll('.', '') || 'none'}`;

function about(focus: readonly string[], rest: Partial<KnowledgeSupport> = {}): KnowledgeSupport {
  return supportFor(focus, { id: idOf('se', focus), ...coded(focus), link: page, ...rest });
}

/** A shipped catalogue of these supports, each in the layer its id names. */
function shippedWith(...supports: readonly KnowledgeSupport[]) {
  const layerOf = ({ id }: KnowledgeSupport) => id.slice(0, id.indexOf('/'));
  const layers = [...new Set(supports.map(layerOf))];
  return readShipped(
    layers.map((layer) => ({
      name: `${layer}.bundle.jsonl`,
      text: serializeBundle({
        content: 'supports',
        layer,
        edition: 1,
        published: '2026-11-01',
        minExtension: '0.1.0',
        supports: supports.filter((support) => layerOf(support) === layer),
      }),
    })),
  );
}

function regional(layer: string, focus: readonly string[], rest: Partial<KnowledgeSupport> = {}) {
  return about(focus, {
    id: idOf(layer, focus),
    level: 'region',
    kind: 'regional-guideline',
    ...rest,
  });
}

const diagnosis = (...codes: readonly string[]) => ({ codes, name: codes.join(' ') });

describe('what is shown for a diagnosis', () => {
  it.each([
    ['M54', ['M54'], 'covering'],
    ['M54', ['M54.5'], 'within'],
    ['M54.5', ['M54'], 'covering'],
    ['M54.5', ['M54.4'], 'nothing'],
    ['I10', ['I10.9'], 'covering'],
    ['I10.9', ['I10'], 'covering'],
    ['M54', ['M53', 'M54', 'M54.5'], 'covering'],
  ])('for %s a support about %s is %s', (code, focus, expected) => {
    const { covering, within } = shownFor(shippedWith(about(focus)), [code]);
    const found = covering.length > 0 ? 'covering' : within.length > 0 ? 'within' : 'nothing';
    expect(found).toBe(expected);
    expect(covering.length + within.length).toBe(expected === 'nothing' ? 0 : 1);
  });

  it('knows the categories that some focus lies in', () => {
    const shipped = shippedWith(about(['M54.5', 'M54.4', 'E11']), about([], { title: 'Codeless' }));
    expect(categoriesTouched(shipped)).toEqual(['E11', 'M54']);
  });
});

describe('what supports amount to', () => {
  const placed = (...supports: readonly KnowledgeSupport[]) => shippedWith(...supports).placed;
  const unlinked = supportFor(['E11'], coded(['E11']));

  it.each([
    ['page', 'the best of two', [about(['E11'], { link: landing }), about(['E10'])]],
    ['landing', 'an entry page', [about(['E10'], { link: landing }), unlinked]],
    ['named', 'no address', [unlinked]],
    ['none', 'sick leave', [about(['E11'], { kind: 'sick-leave' })]],
    ['none', 'follow-up', [about(['E11'], { kind: 'follow-up' })]],
    ['none', 'a text for patients', [about(['E11'], { audience: 'patient' })]],
    ['none', 'a region', [regional('se-12', ['E11'])]],
  ] as const)('is a national %s with %s', (expected, _, supports) => {
    expect(standingOf(placed(...supports)).national).toBe(expected);
  });

  it('keeps regions, patients, drugs and sick leave apart', () => {
    const standing = standingOf(
      placed(
        about(['E11'], { kind: 'sick-leave', link: landing }),
        about(['E12'], { kind: 'patient-information', audience: 'patient' }),
        regional('se-12', ['E11'], { kind: 'recommended-drugs', focusOrigin: 'stated' }),
        regional('se-14', ['E11'], { link: landing }),
      ),
    );
    expect([...standing.regional]).toEqual([
      ['se-12', 'page'],
      ['se-14', 'landing'],
    ]);
    expect(standing).toMatchObject({
      national: 'none',
      patient: 'page',
      drugs: 'page',
      sickLeave: 'landing',
      registers: 0,
      indicators: 0,
      origins: { stated: 1, derived: 0, assigned: 3 },
      addresses: { page: 2, landing: 2, none: 0 },
    });
  });
});

describe('how many diagnoses are covered', () => {
  const shipped = shippedWith(about(['M54.5']), about(['F41']), regional('se-12', ['F40']));
  const rows = [diagnosis('M54'), diagnosis('F41', 'F40'), diagnosis('R05')];
  const covered = rows.map((row) => cover(shipped, row));

  it('counts a focus at, above or within one of the codes', () => {
    const totals = totalsOf(covered.map(({ standing }) => standing));
    expect(totals).toEqual({
      nationalPage: 2,
      nationalAny: 2,
      regionalPage: 1,
      patientPage: 0,
      register: 0,
      indicator: 0,
    });
  });

  it('counts apart what lies at or above them, and what every code has', () => {
    expect(totalsOf(covered.map(({ own }) => own)).nationalPage).toBe(1);
    expect(totalsOfAllCodes(covered)).toMatchObject({ nationalPage: 1, regionalPage: 0 });
  });

  it('marks in the table what only finer codes have', () => {
    expect(covered.map(lineOf).map((line) => line.split(' | ').slice(2, 4))).toEqual([
      ['page*', '–'],
      ['page', '12'],
      ['–', '–'],
    ]);
  });
});

describe('pages the facts name', () => {
  const at = (name: string) => `https://example.org/${name}`;
  const shipped = shippedWith(
    about(['E11'], { id: 'se/a', link: { url: at('shown'), scope: 'page' } }),
    about(['E11.9'], { id: 'se/b', link: { url: at('finer'), scope: 'page' } }),
    about(['E10'], { id: 'se/c', link: { url: at('elsewhere'), scope: 'page' } }),
    supportFor([], { id: 'se/d', title: 'Codeless', source: `somewhere; ${at('codeless')}` }),
  );

  it.each([
    ['shown', 'likely', 'shown'],
    ['finer', 'likely', 'finer'],
    ['elsewhere', 'likely', 'elsewhere'],
    ['codeless', 'likely', 'codeless'],
    ['absent', 'likely', 'missing'],
    ['absent', 'legacy', 'legacy'],
    ['shown', 'legacy', 'shown'],
  ] as const)('%s (%s) is %s', (name, current, finding) => {
    const row: CommonDiagnosis = {
      icd10: ['E11'],
      diagnosis: 'Diabetes typ 2',
      national: [{ url: at(name), title: name, current }],
      national_fit: 'full',
      regional: null,
      patient: [],
    };
    expect(findPages(shipped, row)).toMatchObject([{ list: 'national', finding }]);
  });
});

describe('the gaps', () => {
  const shipped = shippedWith(about(['K59.0']));
  const covered = [diagnosis('K59'), diagnosis('K64'), diagnosis('Z51.5'), diagnosis('R05')].map(
    (row) => cover(shipped, row),
  );
  const areas = [
    { id: 'mag', name: 'Mag', icd10: ['K20-K93'] },
    { id: 'aldre', name: 'Äldre', icd10: ['Z51.5'] },
    { id: 'primar', name: 'Primär', icd10: ['Z00-Z99'] },
    { id: 'akut', name: 'Akut', icd10: [] },
  ];
  const listed = (gaps: ReturnType<typeof gapsIn>) =>
    byArea(gaps, areas).map(({ area, gaps: held }) => [
      area?.id,
      ...held.map(
        ({
          covered: {
            diagnosis: { name },
          },
        }) => name,
      ),
    ]);

  it('stand under every programme area that answers for the codes', () => {
    expect(listed(gapsIn(covered))).toEqual([
      ['mag', 'K64'],
      ['aldre', 'Z51.5'],
      ['primar', 'Z51.5'],
      [undefined, 'R05'],
    ]);
  });

  it('hold those whose national page is about a part', () => {
    const gaps = gapsIn(covered, () => false);
    expect(listed(gaps)[0]).toEqual(['mag', 'K59', 'K64']);
    expect(gaps.map(({ inPart }) => inPart)).toEqual([true, false, false, false]);
  });
});

describe('the shipped catalogue against ../shared/facts', () => {
  const facts = readCoverageFacts();

  it('shows the national and patient pages that the facts name, but for those about others', () => {
    if (facts === undefined) {
      if (process.env.CI === 'true') throw new Error('../shared/facts is missing');
      console.warn('not compared: ../shared/facts is missing');
      return;
    }
    const shipped = readShipped(packagedBundles());
    const pages = [...facts.top100, ...facts.extra].flatMap((row) => findPages(shipped, row));
    const unseen = pages.filter(
      ({ list, finding }) => list !== 'regional' && finding !== 'shown' && finding !== 'finer',
    );
    // What each is about has a code of its own; docs/coverage.md says why they stay with it.
    expect(unseen.map(({ page: { title } }) => title).sort()).toEqual([
      'Candidavulvovaginit',
      'Kranskärlssjukdom, akut',
      'Kroniskt trötthetssyndrom, ME/CFS',
      'Riskbruk av alkohol',
    ]);
  });

  it('has the gap list that the product shows', () => {
    if (facts === undefined) return;
    const shipped = readShipped(packagedBundles());
    const rows = [...facts.top100, ...facts.extra];
    const covered = rows.map(({ icd10, diagnosis: name }) =>
      cover(shipped, { codes: icd10, name }),
    );
    const fits = new Map(rows.map((row, at) => [covered[at], row.national_fit === 'full']));
    const counted = gapsIn(covered, (one) => fits.get(one) === true);
    expect(
      gapsAmong(shipped.common, shipped.placed)
        .map(({ diagnosis: { name } }) => name)
        .sort(),
    ).toEqual(counted.map((gap) => gap.covered.diagnosis.name).sort());
  });
});

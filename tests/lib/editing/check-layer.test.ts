import { describe, expect, it } from 'vitest';
import type { KnowledgeSupport } from '../../../lib/catalogue/support.ts';
import { borrowed } from '../../../lib/editing/borrow.ts';
import {
  candidateOf,
  nameFrom,
  type Written,
  writtenFrom,
} from '../../../lib/editing/candidate.ts';
import { checkLayer, type Surroundings } from '../../../lib/editing/check-layer.ts';
import { tellFinding } from '../../../lib/editing/finding-words.ts';
import { holdsPersonalNumber } from '../../../lib/editing/identity.ts';
import { reviewsDue } from '../../../lib/editing/reviews.ts';

const today = '2026-11-22';
const around: Surroundings = {
  layer: 'se-14',
  today,
  others: new Map([['se/nkk-kol', { changed: '2026-06-01' }]]),
  withdrawn: new Set(),
};
const written: Written = {
  titel: '',
  title: 'KOL – regional riktlinje',
  kind: 'Regional riktlinje',
  publisher: 'Västra Götalandsregionen',
  why: 'Så att patienten orkar mer',
  focus: 'J44',
  'link.url': 'https://www.vgregion.se/kol',
  lastReviewDate: '2026-01-10',
} as Written;

function supportOf(change: Written = {}): KnowledgeSupport {
  const { support, findings } = candidateOf({ ...written, ...change }, 'se-14', today);
  if (support === undefined) throw new Error(JSON.stringify(findings));
  return support;
}
const rulesIn = (supports: readonly KnowledgeSupport[], change: Partial<Surroundings> = {}) =>
  checkLayer(supports, { ...around, ...change }).map(({ rule }) => rule);

describe('a row of a spreadsheet', () => {
  it('becomes a support with what need not be written filled in', () => {
    expect(supportOf()).toMatchObject({
      id: 'se-14/kol-regional-riktlinje',
      kind: 'regional-guideline',
      level: 'region',
      audience: 'clinician',
      focus: ['J44'],
      focusOrigin: 'assigned',
      link: { url: 'https://www.vgregion.se/kol', scope: 'page' },
    });
  });

  it.each<[string, Written, string, string]>([
    ['an unknown code', { focus: 'J44, Q57' }, 'unknown-code', 'focus'],
    ['something that is no code', { focus: 'hosta' }, 'unknown-code', 'focus'],
    ['no publisher', { publisher: '' }, 'no-owner', 'publisher'],
    ['http', { 'link.url': 'http://example.se/' }, 'not-https', 'link.url'],
    ['a script for an address', { 'link.url': 'javascript:alert(1)' }, 'not-https', 'link.url'],
    ['an unknown kind', { kind: 'Dikt' }, 'unknown-kind', 'kind'],
    ['a title of 301 characters', { title: 'x'.repeat(301), id: 'se-14/x' }, 'not-valid', 'title'],
    ['a review tomorrow', { lastReviewDate: '2026-11-23' }, 'not-valid', 'lastReviewDate'],
    ['a date that is none', { lastReviewDate: '22/11' }, 'not-valid', 'lastReviewDate'],
    ["another layer's id", { id: 'se/kol' }, 'not-valid', 'id'],
    ['HTML', { note: '<b>ring</b>' }, 'not-valid', 'note'],
  ])('with %s is refused there', (_what, change, rule, field) => {
    const { support, findings } = candidateOf({ ...written, ...change }, 'se-14', today);
    expect(support).toBeUndefined();
    expect(findings).toContainEqual(expect.objectContaining({ rule, field, severity: 'error' }));
  });

  it('tells everything that is wrong at once', () => {
    const { findings } = candidateOf({ title: '', focus: 'x', kind: '' }, 'se-14', today);
    expect(new Set(findings.map(({ field }) => field)).size).toBeGreaterThan(3);
  });

  it('comes back from its support as it was', () => {
    const support = supportOf({ keywords: 'lungor; rökning', relatedTo: 'ersätter se/nkk-kol' });
    expect(candidateOf(writtenFrom(support), 'se-14', today).support).toEqual(support);
  });

  it.each([
    ['J449, e11.9; F00–F03', ['J44.9', 'E11.9', 'F00', 'F01', 'F02', 'F03']],
    ['I10\nI11', ['I10', 'I11']],
  ])('reads the codes %s', (focus, codes) => {
    expect(supportOf({ focus }).focus).toEqual(codes);
  });

  it('is named after its title', () => {
    expect(nameFrom('Högt blodtryck – vuxna (2026)')).toBe('hogt-blodtryck-vuxna-2026');
  });
});

describe('a layer', () => {
  it('with nothing wrong has no findings', () => {
    expect(rulesIn([supportOf()])).toEqual([]);
  });

  it.each<[string, Written, Partial<Surroundings>]>([
    ['unknown-code', { focus: 'J44.9' }, { codes: new Set(['J44']) }],
    ['no-codes', { focus: '' }, {}],
    ['overlapping-codes', { focus: 'J44, J44.9' }, {}],
    ['broad-codes', { focus: 'A00-A80' }, {}],
    ['no-review-date', { lastReviewDate: '' }, {}],
    ['past-review-date', { lastReviewDate: '2020' }, {}],
    ['no-why', { why: '' }, {}],
    ['hard-to-read', { why: 'Optimerad behandling minskar exacerbationsfrekvens, mortalitet' }, {}],
    ['no-longer-valid', { lastReviewDate: '2026', validUntil: '2025' }, {}],
    ['host-not-listed', {}, { hosts: ['janusinfo.se'] }],
    ['long-title', { title: `KOL ${'lång '.repeat(30)}titel` }, {}],
    ['looks-like-patient', { note: 'Gäller 19121212-1212' }, {}],
    ['looks-like-phone', { note: 'Ring 0705-12 34 56' }, {}],
    ['relation-missing', { relatedTo: 'se/finns-inte' }, {}],
    [
      'relation-withdrawn',
      { relatedTo: 'ersätter se/nkk-kol', lastReviewDate: '2026-07' },
      { withdrawn: new Set(['se/nkk-kol']) },
    ],
    ['base-changed', { relatedTo: 'se/nkk-kol' }, {}],
  ])('is found to have %s', (rule, change, surroundings) => {
    expect(rulesIn([supportOf(change)], surroundings)).toEqual([rule]);
  });

  it('is found to say the same twice', () => {
    const one = supportOf();
    expect(rulesIn([one, one])).toEqual(['duplicate-id', 'duplicate-title', 'duplicate-address']);
  });

  it('may link below the hosts it lists', () => {
    expect(rulesIn([supportOf()], { hosts: ['vgregion.se'] })).toEqual([]);
    expect(rulesIn([supportOf()], { hosts: ['region.se'] })).toEqual(['host-not-listed']);
  });
});

describe('a borrowed support', () => {
  const neighbour = supportOf({ id: 'se-14/kol', note: 'deras' });
  const own = borrowed({ ...neighbour, id: 'se-12/kol' }, 'se-14', today);

  it('says whose it was, and brings neither date nor note', () => {
    expect(own).toMatchObject({ id: 'se-14/kol', publisher: 'Västra Götalandsregionen' });
    expect(own.source).toBe(`Efter se-12/kol (${neighbour.publisher}), ${today}`);
    expect([own.lastReviewDate, own.note]).toEqual([undefined, undefined]);
  });

  it('speaks at a level of its own layer', () => {
    const national = { ...neighbour, id: 'se/kol', level: 'state' as const };
    expect(borrowed(national, 'se-14', today).level).toBe('region');
    expect(borrowed(neighbour, 'se', today).level).toBe('national');
    expect(borrowed({ ...neighbour, level: 'unit' }, 'se-12', today).level).toBe('unit');
  });

  it.each([
    ['2026-12-01', ['no-review-date', 'base-changed']],
    ['2026-11-01', ['no-review-date']],
    [undefined, ['no-review-date']],
  ])('is told of when the original changed %s', (changed, rules) => {
    expect(rulesIn([own], { others: new Map([['se-12/kol', { changed }]]) })).toEqual(rules);
  });
});

describe('a finding', () => {
  it('is told in Swedish and Finnish also where the schema speaks English', () => {
    const { findings } = candidateOf({ ...written, title: '' }, 'se-14', today);
    const told = findings.map((each) => tellFinding(each, 'sv'));
    expect(told).toContain('titel: Godtas inte: fältet är tomt');
    expect(findings.map((each) => tellFinding(each, 'en'))).toContain(
      'title: Not accepted: it is empty',
    );
    expect(findings.map((each) => tellFinding(each, 'fi'))).toContain(
      'otsikko: Ei hyväksytä: kenttä on tyhjä',
    );
  });
});

describe('a personal number', () => {
  it.each(['19121212-1212', '121212-1212', '191212121212', 'född 121212+1212.'])(
    'is seen in %s',
    (text) => {
      expect(holdsPersonalNumber(text)).toBe(true);
    },
  );
  it.each(['19121212-1213', '2026-11-22', '121312-1212', 'ISBN 978-91-7555-1212'])(
    'is not seen in %s',
    (text) => {
      expect(holdsPersonalNumber(text)).toBe(false);
    },
  );
});

describe('a review', () => {
  it.each([
    ['2023-11-21', 'overdue', -1],
    ['2023-11-22', 'today', 0],
    ['2023-12-22', 'within-30', 30],
    ['2024-02-20', 'within-90', 90],
    ['2023', 'within-90', 39],
    ['2024-02-21', undefined, undefined],
    ['', 'unknown', undefined],
  ])('last made %s is %s', (lastReviewDate, urgency, days) => {
    const [review] = reviewsDue([supportOf({ lastReviewDate })], today);
    expect([review?.urgency, review?.days]).toEqual([urgency, days]);
  });

  it('is due on the day its publisher says, whenever it was reviewed', () => {
    const [review] = reviewsDue([supportOf({ lastReviewDate: '2010', validUntil: '2026' })], today);
    expect([review?.urgency, review?.days]).toEqual(['within-90', 39]);
  });
});

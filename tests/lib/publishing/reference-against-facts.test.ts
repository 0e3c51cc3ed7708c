/**
 * Compares the shipped bodies, registers and indicators with ../shared/facts: nothing that the
 * facts do not know, no address that was not seen, no target that was not seen or is a patient's.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBundle } from '../../../lib/catalogue/parse.ts';
import { parseReference } from '../../../lib/catalogue/parse-reference.ts';
import type { ReferenceContent } from '../../../lib/catalogue/reference.ts';
import { packagedBundles } from '../../../lib/publishing/packaged.ts';

const folder = new URL('../../../../shared/facts/', import.meta.url);
const present = existsSync(new URL('organisation.json', folder));
if (!present && process.env.CI === 'true') throw new Error('../shared/facts is missing');
if (!present) console.warn('not compared: ../shared/facts is missing');
const read = (name: string) =>
  present ? JSON.parse(readFileSync(new URL(name, folder), 'utf8')) : undefined;

interface RegisterFact {
  readonly id: string;
  readonly source: string | null;
  readonly url: string;
  readonly url_verified: boolean;
}
interface IndicatorFact {
  readonly name: string;
  readonly kind: string;
  readonly target: { readonly value: number } | null;
  readonly target_verified: boolean;
}
interface AreaFact {
  readonly id: string;
  readonly hostHealthcareRegion: string | null;
  readonly host_verified: boolean;
  readonly name_verified: boolean;
}

function shipped<C extends ReferenceContent>(content: C) {
  return packagedBundles(`${content}.bundle.jsonl`).flatMap(({ name, text }) => {
    const bundle = parseBundle(text, name);
    return 'lines' in bundle ? parseReference(content, bundle.layer, bundle.lines, name) : [];
  });
}

const registers: readonly RegisterFact[] = read('registers.json') ?? [];
const indicators: readonly IndicatorFact[] = read('indicators.json')?.items ?? [];
const areas: readonly AreaFact[] = read('organisation.json')?.npo ?? [];

/** Registers the facts know by name alone, whose page was seen later: what their `source` names. */
const seenSince = new Set([
  ...['ecr', 'gallriks', 'gynop', 'katarakt', 'nrs'],
  ...['psoreg', 'snr', 'soreg', 'svedem'],
]);
const pagesSeenSince = [
  'https://ect.registercentrum.se/in-english',
  'https://kvalitetsregister.se/englishpages/findaregistry/registerarkivenglish/nationalqualityregistryfordementiasvedem.2159.html',
  'https://medscinet.net/snr/page.aspx?id=20',
  'https://www.kvalitetsregister.se/kvalitetsregister/hittaregister/registerarkiv/psoriasis.44545.html',
  'https://www.ucr.uu.se/nrs/om-nrs/om-registret',
  'https://www.ucr.uu.se/soreg/?view=article&id=24:vaelkommen-till&catid=71',
];

interface SupportFact {
  readonly url: string;
  readonly url_scope: string;
  readonly source: string | null;
}
const supports: readonly SupportFact[] = read('supports.json') ?? [];

describe('the reference bundles against ../shared/facts', () => {
  it('have every register that a source names, and no other', () => {
    if (!present) return;
    expect(shipped('registers').map(({ id }) => id)).toEqual(
      registers
        .filter(({ id, source }) => source !== null || seenSince.has(id))
        .map(({ id }) => `se/${id}`)
        .sort(),
    );
  });

  it('open only pages of registers that were seen over https', () => {
    if (!present) return;
    const seen = new Set([
      ...registers.filter((one) => one.url_verified).map(({ url }) => url),
      ...pagesSeenSince,
    ]);
    const links = shipped('registers').flatMap(({ link, citizens, results }) =>
      [link, citizens, results].flatMap((one) => (one === undefined ? [] : [one.url])),
    );
    expect(links.filter((url) => !seen.has(url))).toEqual([]);
    expect(links.length).toBeGreaterThan(10);
  });

  it('have no target for one patient, and none whose number was not seen', () => {
    if (!present) return;
    for (const one of shipped('indicators')) {
      const fact = indicators.find(({ name }) => name === one.name);
      expect(fact?.kind).not.toBe('individual-target');
      expect(fact?.kind).not.toBe('referral-threshold');
      expect(one.target?.value).toBe(
        fact?.target_verified && fact.target ? String(fact.target.value) : undefined,
      );
    }
  });

  it('tell decisions, plans and aids from pages that the facts saw, and date no decision', () => {
    if (!present) return;
    const seen = new Set(supports.map(({ source }) => source));
    const pages = new Set(
      supports.filter(({ url_scope }) => url_scope === 'page').map(({ url }) => url),
    );
    const [decided, plans, aids] = [shipped('adoptions'), shipped('plans'), shipped('aids')];
    for (const { source } of [...decided, ...plans, ...aids]) expect(seen).toContain(source);
    for (const { link } of aids) expect(pages).toContain(link.url);
    expect(decided.filter(({ date }) => date !== undefined)).toEqual([]);
    expect([decided.length, plans.length, aids.length]).toEqual([19, 2, 3]);
  });

  it('name the hosts that are known, and mark what is only implied or assumed', () => {
    if (!present) return;
    const bodies = new Map(shipped('bodies').map((body) => [body.id, body]));
    for (const { id, hostHealthcareRegion, host_verified, name_verified } of areas) {
      const body = bodies.get(`se/npo-${id}`);
      expect(body?.host).toBe(
        hostHealthcareRegion === null ? undefined : `se/sjukvardsregion-${hostHealthcareRegion}`,
      );
      expect(body?.hostOrigin).toBe(
        hostHealthcareRegion === null ? undefined : host_verified ? 'stated' : 'implied',
      );
      expect(body?.nameOrigin).toBe(name_verified ? 'seen' : 'assumed');
    }
  });
});

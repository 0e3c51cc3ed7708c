/**
 * Compares the packaged edition with ../shared/facts, row by row, under the rules of its README:
 * what an address, a code and a date may be trusted with.
 */
import { describe, expect, it } from 'vitest';
import { parseBundle } from '../../../lib/catalogue/parse.ts';
import type { KnowledgeSupport } from '../../../lib/catalogue/support.ts';
import { packagedBundles } from '../../../lib/publishing/packaged.ts';
import { categoryExists } from '../../../lib/terminology/icd10se.ts';
import { publishedCodes } from '../terminology/published-codes.ts';
import { bare, codesOf, type LinkFact, readFacts, type SupportFact } from './facts.ts';

const facts = readFacts() ?? { supports: [], links: [], common: [] };
const compared = facts.links.length > 0;
const edition = compared
  ? packagedBundles()
      .map(({ name, text }) => parseBundle(text, name))
      .flatMap((bundle) => (bundle.content === 'supports' ? bundle.supports : []))
  : [];

const origins = {
  stated: 'stated',
  'derived-from-ksh97p': 'derived',
  assigned: 'assigned',
} as const;
const usable = facts.links.filter(({ current, kind }) => current !== 'legacy' && kind !== 'index');
const entrances = facts.links.filter(
  ({ current, kind }) => current !== 'legacy' && kind === 'index',
);
const seenPages = new Set([
  ...facts.supports
    .filter(({ url_scope, url_verified }) => url_scope === 'page' && url_verified)
    .map(({ url }) => url),
  ...usable.map(({ url }) => url),
]);
const seenLandings = new Set([
  ...facts.supports
    .filter(({ url_scope, url_verified }) => url_scope === 'landing' && url_verified)
    .map(({ url }) => url),
  ...entrances.map(({ url }) => url),
]);
const legacy = new Set(
  facts.links.filter(({ current }) => current === 'legacy').map(({ url }) => bare(url)),
);

/** Supports that the facts show to be one, though they do not say so: same title and codes. */
const sameSupport: Readonly<Record<string, string>> = {
  'se/fmb-76': 'fmb-76',
  'se-07/rek-mage': 'kronoberg-rek-mage',
};

const nameOf = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/ \(äldre adress\)| – 1177$| – nationellt kliniskt kunskapsstöd$/g, '');

/** The rows a support may have come from: by address, by a row it is known to be, by its title. */
function rowsOf(support: KnowledgeSupport): { own: SupportFact[]; links: LinkFact[] } {
  const links = usable.filter(({ url }) => url === support.link?.url);
  const ids = new Set([sameSupport[support.id], ...links.map(({ matches_id }) => matches_id)]);
  const own = facts.supports.filter(
    ({ id, title, publisher }) =>
      ids.has(id) || (nameOf(title) === support.title && publisher === support.publisher),
  );
  return { own, links };
}

/** Codes of the common diagnoses that the facts name its page for: assigned, as they are ours. */
function commonCodesOf({ link, focusOrigin }: KnowledgeSupport): readonly string[] {
  if (link?.scope !== 'page' || focusOrigin !== 'assigned') return [];
  return facts.common
    .filter(({ national, regional, patient }) =>
      [national, regional, patient].some((pages) => pages?.some(({ url }) => url === link.url)),
    )
    .flatMap(codesOf);
}

const named = edition.map((support) => [support.id, support, rowsOf(support)] as const);

/** Said where the facts give a page no codes and its title settles them: ours, not reviewed. */
const ownReading = 'koderna är vår egen läsning av titeln mot ICD-10-SE';
const isOwnReading = ({ source }: KnowledgeSupport) => source.includes(ownReading);

describe('the edition against ../shared/facts', () => {
  it('opens only pages that were seen as that very page', () => {
    const pages = edition.filter(({ link }) => link?.scope === 'page');
    expect(pages.filter(({ link }) => !seenPages.has(link?.url ?? '')).map(({ id }) => id)).toEqual(
      [],
    );
    expect(pages.length > 1000).toBe(compared);
  });

  it('opens entry pages only where one was seen', () => {
    const landings = edition.filter(({ link }) => link?.scope === 'landing');
    expect(landings.filter(({ link }) => !seenLandings.has(link?.url ?? ''))).toEqual([]);
  });

  it('holds no address that is known to have been left', () => {
    expect(edition.filter(({ link }) => link && legacy.has(bare(link.url)))).toEqual([]);
  });

  it('holds no address twice as a page', () => {
    const addresses = edition.flatMap(({ link }) =>
      link?.scope === 'page' ? [bare(link.url)] : [],
    );
    expect(addresses.filter((address, at) => addresses.indexOf(address) !== at)).toEqual([]);
  });

  it('has no support that rests on expert knowledge alone', () => {
    const unseen = named.filter(
      ([, { link }, { own }]) =>
        link?.scope !== 'page' && !own.some(({ evidence }) => evidence !== 'expert-knowledge'),
    );
    expect(unseen.map(([id]) => id)).toEqual([]);
  });

  it('has codes and their origin from one and the same row, or from a common diagnosis', () => {
    const mixed = named.filter(([, support, { own, links }]) => {
      const { focus, focusOrigin } = support;
      if (focusOrigin === undefined) return focus.length > 0;
      if (isOwnReading(support)) return false;
      const common = commonCodesOf(support);
      return ![...own, ...links].some((row) => {
        const codes = codesOf(row).filter((code) => categoryExists(code.slice(0, 3)));
        return (
          row.icd10_origin !== null &&
          origins[row.icd10_origin as keyof typeof origins] === focusOrigin &&
          codes.every((code) => focus.includes(code)) &&
          focus.every((code) => codes.includes(code) || common.includes(code))
        );
      });
    });
    expect(mixed.map(([id]) => id)).toEqual([]);
  });

  it('reads codes out of a title only where no row has any, and only codes that exist', () => {
    const read = named.filter(([, support]) => isOwnReading(support));
    const known = new Set(
      compared ? publishedCodes('icd10se.tsv').map(([, dotted]) => dotted) : [],
    );
    const wrong = read.filter(
      ([, { focus, focusOrigin }, { own, links }]) =>
        compared &&
        (focusOrigin !== 'assigned' ||
          !focus.every((code) => known.has(code)) ||
          [...own, ...links].some(({ icd10 }) => icd10.length > 0)),
    );
    expect(wrong.map(([id]) => id)).toEqual([]);
    expect(read.length > 100).toBe(compared);
  });

  it('has codes or search words of our own wording for every support', () => {
    const unnamed = edition.filter(({ focus, keywords }) => focus.length + keywords.length === 0);
    expect(unnamed.map(({ id }) => id)).toEqual([]);
  });

  it('prefers codes that a publisher stated to those that were assigned', () => {
    const assigned = named.filter(([, { focusOrigin }]) => focusOrigin === 'assigned');
    const better = assigned.filter(([, , { own, links }]) =>
      [...own, ...links].some(
        ({ icd10_origin, icd10 }) => icd10_origin === 'stated' && icd10.length > 0,
      ),
    );
    expect(better.map(([id]) => id)).toEqual([]);
  });

  it('says a support was reviewed only where the publisher did, and no more precisely', () => {
    const length = { day: 10, month: 7, year: 4 };
    const made = named.filter(
      ([, { lastReviewDate }, { own }]) =>
        lastReviewDate !== undefined &&
        !own.some(
          ({ reviewed, reviewed_precision: precision }) =>
            precision !== null && reviewed?.slice(0, length[precision]) === lastReviewDate,
        ),
    );
    expect(made.map(([id]) => id)).toEqual([]);
  });

  it('lets addresses take the region where it was seen, and there alone', () => {
    const clinicians = 'https://vardpersonal.1177.se/kunskapsstod/kliniska-kunskapsstod/';
    for (const { link, kind, id } of edition) {
      const page = link?.scope === 'page' ? link.url : '';
      const expected = page.startsWith(clinicians)
        ? 'clinicians'
        : page.startsWith('https://www.1177.se/') && kind === 'patient-information'
          ? 'citizens'
          : undefined;
      expect(link?.takesRegion, id).toBe(expected);
    }
  });
});

describe('the facts against the edition', () => {
  /** Rows that are no supports of today; the heads of the sources say why. */
  const leftOut = new Set([
    ...['psvf-venos', 'psvf-ths', 'psvf-hypertoni', 'vip-atstorningar'],
    ...['skane-ako-fetma-aldre', 'sthlm-viss-obesitas-arkiv', 'sthlm-psyk-ptsd-aldre'],
    ...['jonkoping-sar', 'jonkoping-osteoporos', 'jamtland-psvf-sepsis-synk', 'nkk-artros'],
  ]);
  const commercial = new Set(['Internetmedicin', 'Medibas', 'Praktisk Medicin', 'NetdoktorPro']);

  it('has every support whose existence was seen', () => {
    const found = new Set(named.flatMap(([, , { own }]) => own.map(({ id }) => id)));
    const missing = facts.supports.filter(
      ({ id, evidence }) => evidence !== 'expert-knowledge' && !found.has(id) && !leftOut.has(id),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('has every page that is current, but for entry pages, parts and commercial sites', () => {
    const found = new Set(edition.map(({ link }) => link?.url));
    // 1177 keeps some texts in several places: one of them is enough.
    const titles = new Set(
      edition.filter(({ audience }) => audience === 'patient').map(({ title }) => title),
    );
    const missing = usable.filter(
      ({ url, publisher, kind, title }) =>
        !found.has(url) &&
        !(kind === 'patient-text' && titles.has(nameOf(title))) &&
        !commercial.has(publisher) &&
        !(kind === 'vip' && new URL(url).pathname.split('/').length > 3) &&
        !/\(ingång\)$| – inledning$/.test(title),
    );
    // Pages about a support that is in the edition, not supports.
    const about = [
      'Insatsområde hypertyreos – Kunskapsstyrning vård',
      'Nationellt vårdprogram för gallstenssjukdom – om, GallRiks',
    ];
    expect(missing.map(({ title }) => title).sort()).toEqual(compared ? about : []);
  });
});

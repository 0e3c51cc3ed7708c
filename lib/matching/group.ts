/**
 * Groups what was found by diagnosis under the fixed headings. A support that several diagnoses
 * bring up is shown once, under the first of them, with all the codes that brought it; the others
 * say that it stands above.
 */
import { type HeadingId, headingOf, headings } from '../catalogue/headings.ts';
import type { Entry } from '../catalogue/overlay.ts';
import { levels } from '../catalogue/support.ts';
import { type Coding, keyOf } from '../terminology/coding.ts';
import type { Match } from './match.ts';
import { sortKeyOf } from './title-order.ts';

export interface HeadingGroup {
  readonly heading: HeadingId;
  /** By level, widest first, then nearest, then narrowest, then title. Empty ones are there too. */
  readonly entries: readonly Entry<Match>[];
}

export interface DiagnosisGroup {
  readonly coding: Coding;
  /** All seven, in their fixed order. */
  readonly headings: readonly HeadingGroup[];
  /** Those that an earlier diagnosis already shows. */
  readonly shownAbove: readonly Entry<Match>[];
}

/**
 * One group for each coding, in the order given, also where nothing was found.
 * Entries whose codings are not among them are left out.
 */
export function groupByDiagnosis(
  entries: readonly Entry<Match>[],
  codings: readonly Coding[],
): readonly DiagnosisGroup[] {
  const sorted = inOrder(entries);
  const shown = new Set<Entry<Match>>();
  return codings.map((coding) => {
    const key = keyOf(coding);
    const brought = sorted.filter((entry) => isBroughtBy(entry, key));
    const shownAbove = brought.filter((entry) => shown.has(entry));
    const fresh = brought.filter((entry) => !shown.has(entry));
    for (const entry of fresh) shown.add(entry);
    return { coding, headings: underHeadings(fresh), shownAbove };
  });
}

/** Under the seven headings, for a list that no diagnosis brought up (a search). */
export function underHeadings(sorted: readonly Entry<Match>[]): readonly HeadingGroup[] {
  return headings.map((heading) => ({
    heading,
    entries: sorted.filter(({ found }) => headingOf(found.support.kind) === heading),
  }));
}

function isBroughtBy({ found, differences }: Entry<Match>, key: string): boolean {
  const all = [found, ...differences.map((difference) => difference.found)];
  return all.some(({ because }) => because.some(({ coding }) => keyOf(coding) === key));
}

/**
 * Depends on nothing but the entries: heading, level, distance, how many codes the focus has, title,
 * id. *Astma* stands before *Arbetsrelaterad astma, KOL och rinit*: it is about this and no more.
 */
export function inOrder(entries: readonly Entry<Match>[]): readonly Entry<Match>[] {
  const keyed = entries.map((entry) => {
    const { support, because } = entry.found;
    return {
      entry,
      ranks: [
        headings.indexOf(headingOf(support.kind)),
        levels.indexOf(support.level),
        Math.min(...because.map(({ distance }) => distance)),
        support.focus.length,
      ],
      // The mark sorts before every letter: a title comes before the longer ones that begin with it.
      title: `${sortKeyOf(support.title)}\u0000${support.id}`,
    };
  });
  keyed.sort((one, other) => {
    for (let n = 0; n < one.ranks.length; n += 1) {
      const apart = (one.ranks[n] ?? 0) - (other.ranks[n] ?? 0);
      if (apart !== 0) return apart;
    }
    return one.title < other.title ? -1 : Number(one.title > other.title);
  });
  return keyed.map(({ entry }) => entry);
}

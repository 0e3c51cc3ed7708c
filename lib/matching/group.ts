/**
 * Groups what was found by diagnosis under the fixed headings. A support that several diagnoses
 * bring up is shown once, under the first of them, with all the codes that brought it; the others
 * say that it stands above.
 */
import { type HeadingId, headingOf, headings } from '../catalogue/headings.ts';
import type { Entry } from '../catalogue/overlay.ts';
import { levels, type SupportId } from '../catalogue/support.ts';
import type { Coding } from '../terminology/coding.ts';
import { isBroughtBy, type Match } from './match.ts';
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
    const shownAbove: Entry<Match>[] = [];
    const fresh: Entry<Match>[] = [];
    for (const entry of sorted) {
      if (standsUnder(entry, coding)) (shown.has(entry) ? shownAbove : fresh).push(entry);
    }
    for (const entry of fresh) shown.add(entry);
    return { coding, headings: underHeadings(fresh), shownAbove };
  });
}

function underHeadings(sorted: readonly Entry<Match>[]): readonly HeadingGroup[] {
  const groups = new Map<HeadingId, Entry<Match>[]>(headings.map((heading) => [heading, []]));
  for (const entry of sorted) groups.get(headingOf(entry.found.support.kind))?.push(entry);
  return headings.map((heading) => ({ heading, entries: groups.get(heading) ?? [] }));
}

interface Placed {
  readonly entry: Entry<Match>;
  readonly heading: number;
  readonly level: number;
  readonly distance: number;
  readonly breadth: number;
  readonly title: string;
  readonly id: SupportId;
}

/** By what it says itself or by a difference within it. */
function standsUnder({ found, differences }: Entry<Match>, coding: Coding): boolean {
  return isBroughtBy(found, coding) || differences.some((one) => isBroughtBy(one.found, coding));
}

/**
 * Depends on nothing but the entries: heading, level, distance, how many codes the focus has, title,
 * id. *Astma* stands before *Arbetsrelaterad astma, KOL och rinit*: it is about this and no more.
 */
function inOrder(entries: readonly Entry<Match>[]): readonly Entry<Match>[] {
  const placed = entries.map((entry): Placed => {
    const { support, because } = entry.found;
    return {
      entry,
      heading: headings.indexOf(headingOf(support.kind)),
      level: levels.indexOf(support.level),
      distance: because.reduce((least, cause) => Math.min(least, cause.distance), Infinity),
      breadth: support.focus.length,
      title: sortKeyOf(support.title),
      id: support.id,
    };
  });
  placed.sort(
    (one, other) =>
      one.heading - other.heading ||
      one.level - other.level ||
      one.distance - other.distance ||
      one.breadth - other.breadth ||
      compare(one.title, other.title) ||
      compare(one.id, other.id),
  );
  return placed.map(({ entry }) => entry);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

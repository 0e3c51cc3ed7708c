/**
 * The user's own choice of what to have in the list: for one's profession, for one's place in
 * care, and which headings (features B3, B4). Nothing about the patient has part in it, and what it
 * hides is counted where it would stand and can be brought back there.
 *
 * What its publisher signals these days, and what is withdrawn, is never hidden by it.
 */
import { type HeadingId, headingOf } from '../catalogue/headings.ts';
import type { Entry } from '../catalogue/overlay.ts';
import { signalOn } from '../catalogue/signal.ts';
import type { CareLevel, Profession } from '../catalogue/support.ts';
import type { Match } from '../matching/match.ts';
import type { Section } from './sections.ts';

export interface ListFilter {
  readonly profession?: Profession;
  readonly careLevel?: CareLevel;
  /** Headings the user does without. */
  readonly withoutHeadings?: readonly HeadingId[];
}

/** What of the filter leaves an entry out: the first that does. */
export type LeftOutFor = keyof ListFilter;

/** A section as it is listed. */
export interface ListedSection extends Section {
  /** What the filter leaves out of it, in the list's order. */
  readonly leftOut: readonly Entry<Match>[];
  /** What it is left out for, each once. */
  readonly leftOutFor: readonly LeftOutFor[];
}

export function isFiltering({ profession, careLevel, withoutHeadings = [] }: ListFilter): boolean {
  return profession !== undefined || careLevel !== undefined || withoutHeadings.length > 0;
}

/** @param today ISO date */
export function filterSections(
  sections: readonly Section[],
  filter: ListFilter,
  today: string,
): readonly ListedSection[] {
  if (!isFiltering(filter)) {
    return sections.map((section) => ({ ...section, leftOut: [], leftOutFor: [] }));
  }
  const reasonFor = (entry: Entry<Match>) => whyLeftOut(entry, filter, today);
  return sections.map((section) => {
    const standing = section.headings.flatMap(({ entries }) => entries);
    const leftOut = standing.filter((entry) => reasonFor(entry) !== undefined);
    if (leftOut.length === 0) return { ...section, leftOut, leftOutFor: [] };
    return {
      ...section,
      headings: section.headings.map(({ heading, entries }) => ({
        heading,
        entries: entries.filter((entry) => reasonFor(entry) === undefined),
      })),
      count: standing.length - leftOut.length,
      leftOut,
      leftOutFor: [...new Set(leftOut.flatMap((entry) => reasonFor(entry) ?? []))],
    };
  });
}

/** An entry stays as long as anything in it, the region's difference too, is for the user. */
function whyLeftOut({ found, differences }: Entry<Match>, filter: ListFilter, today: string) {
  const [reason, ...more] = [found, ...differences.map((one) => one.found)].map((match) =>
    reasonAgainst(match, filter, today),
  );
  return more.includes(undefined) ? undefined : reason;
}

function reasonAgainst(match: Match, filter: ListFilter, today: string): LeftOutFor | undefined {
  const { kind, professions, careLevels } = match.support;
  if (match.withdrawn || signalOn(match.support, today)) return undefined;
  if (!isFor(filter.profession, professions)) return 'profession';
  if (!isFor(filter.careLevel, careLevels)) return 'careLevel';
  return filter.withoutHeadings?.includes(headingOf(kind)) ? 'withoutHeadings' : undefined;
}

/** What does not say for whom it is, is for all. */
function isFor<Word>(own: Word | undefined, stated: readonly Word[] | undefined): boolean {
  return own === undefined || stated === undefined || stated.includes(own);
}

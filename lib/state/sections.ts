/**
 * What the panel lists: one section for each diagnosis, its supports under the fixed headings, and
 * beside them what other regions have.
 */
import { type Entry, fromOtherRegions, NATIONAL_LAYER, overlay } from '../catalogue/overlay.ts';
import type { LayerId, SupportId } from '../catalogue/support.ts';
import { type DiagnosisGroup, groupByDiagnosis } from '../matching/group.ts';
import { type Cause, isBroughtBy, type Match } from '../matching/match.ts';
import { focusCodeOf } from '../terminology/code-system.ts';
import { type Coding, isSame, keyOf } from '../terminology/coding.ts';

export interface Section extends DiagnosisGroup {
  /** Supports that stand here, those shown above not counted. */
  readonly count: number;
  /** What other regions have for this diagnosis and no section above has shown. */
  readonly others: readonly Match[];
  /** `answered`: the catalogue was asked. `foreign`: no code the catalogue could be asked with. */
  readonly standing: 'waiting' | 'answered' | 'foreign';
}

/** The catalogue's answer to some codings. */
export interface Answer {
  readonly codings: readonly Coding[];
  readonly matches: readonly Match[];
}

/**
 * The sections for these codings, as far as the answer goes. An answer to other codings is used
 * for those it shares: what the catalogue says of a code depends on nothing else.
 */
export function sectionsOf(
  codings: readonly Coding[],
  answer: Answer | undefined,
  region: LayerId | undefined,
): readonly Section[] {
  const answered = new Set(answer?.codings.map(keyOf));
  const matches = forThese(answer?.matches ?? [], codings);
  const entries = overlay(matches, region);
  const others = fromOtherRegions(matches, region ?? NATIONAL_LAYER);
  const shown = new Set<Match>();
  return groupByDiagnosis(entries, codings).map((group) => {
    const here = others.filter((match) => !shown.has(match) && isBroughtBy(match, group.coding));
    for (const match of here) shown.add(match);
    return {
      ...group,
      count: group.headings.reduce((sum, { entries }) => sum + entries.length, 0),
      others: here,
      standing: standingOf(group.coding, answered),
    };
  });
}

/** All the codings that brought an entry or a difference within it, each once. */
export function codingsOf({ found, differences }: Entry<Match>): readonly Coding[] {
  const all = [found, ...differences.map((difference) => difference.found)];
  const codings = all.flatMap(({ because }) => because.map(({ coding }) => coding));
  return [...new Map(codings.map((coding) => [keyOf(coding), coding])).values()];
}

/** Every support on show in the sections, the regions' differences too. */
export function supportsIn(sections: readonly Section[]): readonly SupportId[] {
  return shownIn(sections).map(({ support }) => support.id);
}

/** All there is in the sections, folded or not, what other regions have too. */
export function matchesIn(sections: readonly Section[]): readonly Match[] {
  return [...shownIn(sections), ...sections.flatMap(({ others }) => others)];
}

function shownIn(sections: readonly Section[]): readonly Match[] {
  return sections
    .flatMap(({ headings }) => headings.flatMap(({ entries }) => entries))
    .flatMap(({ found, differences }) => [found, ...differences.map((one) => one.found)]);
}

function standingOf(coding: Coding, answered: ReadonlySet<string>): Section['standing'] {
  if (focusCodeOf(coding) === undefined) return 'foreign';
  return answered.has(keyOf(coding)) ? 'answered' : 'waiting';
}

function forThese(matches: readonly Match[], codings: readonly Coding[]): readonly Match[] {
  const isWanted = ({ coding }: Cause) => codings.some((one) => isSame(one, coding));
  if (matches.every(({ because }) => because.every(isWanted))) return matches;
  return matches.flatMap((match) => {
    const because = match.because.filter(isWanted);
    return because.length > 0 ? [{ ...match, because }] : [];
  });
}

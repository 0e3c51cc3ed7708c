/** What has no national page, by the programme area that answers for its codes (features K10). */
import { expandRange } from '../../lib/terminology/icd10se.ts';
import type { ProgrammeArea } from './facts.ts';
import type { Covered } from './measure.ts';

/** A diagnosis without a national page, or (`inPart`) with one that is not about all of it. */
export interface Gap {
  readonly covered: Covered;
  readonly inPart: boolean;
}

export interface AreaGaps {
  /** Absent: no programme area names codes that hold these. */
  readonly area: ProgrammeArea | undefined;
  readonly gaps: readonly Gap[];
}

/**
 * @param fitsInFull whether the national page shown, if any, is about the whole diagnosis: one
 *   about children says nothing of adults
 */
export function gapsIn(
  covered: readonly Covered[],
  fitsInFull: (covered: Covered) => boolean = () => true,
): readonly Gap[] {
  return covered.flatMap((one) => {
    const inPart = one.standing.national === 'page';
    return inPart && fitsInFull(one) ? [] : [{ covered: one, inPart }];
  });
}

/**
 * Areas in their order, those without gaps left out, and last what no area answers for. Areas
 * share codes (`J30`, `M45`): a gap stands under each that names one of its codes.
 */
export function byArea(gaps: readonly Gap[], areas: readonly ProgrammeArea[]): readonly AreaGaps[] {
  const held = areas.map((area) => {
    const codes = new Set(area.icd10.flatMap(expandRange));
    return { area, gaps: gaps.filter((gap) => isHeld(gap, codes)) };
  });
  const answered = new Set(held.flatMap((one) => one.gaps));
  const unanswered = gaps.filter((gap) => !answered.has(gap));
  return [...held, { area: undefined, gaps: unanswered }].filter((one) => one.gaps.length > 0);
}

function isHeld({ covered }: Gap, codes: ReadonlySet<string>): boolean {
  const { codes: own } = covered.diagnosis;
  return own.some((code) => codes.has(code) || codes.has(code.slice(0, 3)));
}

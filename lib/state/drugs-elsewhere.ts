/**
 * Other regions' recommended drugs beside the own region's, neighbours first (features C7). That a
 * first choice differs is said only where both publishers have stated one: the words are compared,
 * nothing else of them is read.
 */
import { regionOfLayer } from '../catalogue/regions.ts';
import type { LayerId } from '../catalogue/support.ts';
import type { Match } from '../matching/match.ts';

export interface DrugsElsewhere {
  readonly match: Match;
  /** Of the same healthcare region as the own one. */
  readonly isNeighbour: boolean;
  /** Its first choice beside ours; absent where ours is not stated. */
  readonly firstChoice?: 'same' | 'other' | 'unstated';
}

export function drugsElsewhere(
  own: readonly Match[],
  others: readonly Match[],
): readonly DrugsElsewhere[] {
  const ours = new Set(own.flatMap((match) => choiceOf(match) ?? []));
  return others
    .map((match): DrugsElsewhere => {
      const theirs = choiceOf(match);
      const beside = ours.size > 0 && theirs && (ours.has(theirs) ? 'same' : 'other');
      const firstChoice = theirs === undefined ? 'unstated' : beside;
      return {
        match,
        isNeighbour: own.some(({ layer }) => areNeighbours(match.layer, layer)),
        ...(firstChoice && { firstChoice }),
      };
    })
    .sort((one, other) => Number(other.isNeighbour) - Number(one.isNeighbour));
}

/** The words alone: how they are spaced and capitalised is no difference. */
function choiceOf({ support }: Match): string | undefined {
  return support.firstChoice?.toLowerCase().replace(/\s+/g, ' ').trim();
}

function areNeighbours(one: LayerId, other: LayerId): boolean {
  const within = regionOfLayer(other)?.healthcareRegions ?? [];
  return regionOfLayer(one)?.healthcareRegions.some((each) => within.includes(each)) ?? false;
}

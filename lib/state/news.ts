/**
 * What is new for one's own diagnoses since one last looked (features G6). One's own are those whose
 * supports one has opened; nothing of any record has part in it.
 */
import { type Found, NATIONAL_LAYER } from '../catalogue/overlay.ts';
import type { LayerId, SupportId } from '../catalogue/support.ts';
import type { OwnCount } from '../followup/own-use.ts';
import type { Match } from '../matching/match.ts';
import type { Coding } from '../terminology/coding.ts';

/** How each support of one's own diagnoses was when one last looked. */
export type KnownSupports = Readonly<Record<SupportId, string>>;

export interface NewsItem {
  readonly found: Found;
  readonly what: 'added' | 'changed' | 'withdrawn';
}

/** As many diagnoses are followed as one meets often. */
const MOST_OWN = 24;
const DAYS_BETWEEN = 7;
const DAY_MS = 86_400_000;

/** The categories of the supports one has opened, the most opened first. */
export function ownDiagnoses(counts: readonly OwnCount[]): readonly Coding[] {
  const times = new Map<string, number>();
  for (const one of counts) {
    if (/^[A-Z]\d\d$/.test(one.category)) {
      times.set(one.category, (times.get(one.category) ?? 0) + one.times);
    }
  }
  return [...times]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, MOST_OWN)
    .map(([code]) => ({ system: 'icd-10-se', code }));
}

/** What applies to the user of all that was found; other regions' news are not theirs. */
export function ownMatches(matches: readonly Match[], region: LayerId | undefined) {
  return matches.filter(({ layer }) => layer === NATIONAL_LAYER || layer === region);
}

export function knownOf(matches: readonly Match[]): KnownSupports {
  return Object.fromEntries(matches.map((match) => [match.support.id, formOf(match)]));
}

/** Withdrawn first, then new, then changed. */
export function newsOf(matches: readonly Match[], known: KnownSupports): readonly NewsItem[] {
  const order = ['withdrawn', 'added', 'changed'] as const;
  return matches
    .flatMap((match): NewsItem[] => {
      const before = known[match.support.id];
      if (before === formOf(match)) return [];
      if (match.withdrawn) return [{ found: match, what: 'withdrawn' }];
      return [{ found: match, what: before === undefined ? 'added' : 'changed' }];
    })
    .sort((one, other) => order.indexOf(one.what) - order.indexOf(other.what));
}

/**
 * At most weekly.
 * @param today and @param last ISO dates
 */
export function isNewsDue(today: string, last: string | undefined): boolean {
  if (last === undefined) return true;
  // A clock that was set back must not keep the news away.
  return Math.abs(Date.parse(today) - Date.parse(last)) >= DAYS_BETWEEN * DAY_MS;
}

/** What a reader would call a change: not search words, codes or sources. */
function formOf({ support, withdrawn }: Match): string {
  const { title, lastReviewDate, validUntil, link, signal } = support;
  return [title, lastReviewDate, validUntil, link?.url, signal?.text, withdrawn?.since].join('\n');
}

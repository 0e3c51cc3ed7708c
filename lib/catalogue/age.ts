/**
 * How old a support is, as far as its publisher has said.
 *
 * Publishers seldom say until when a support holds; where one does, that is what counts. None is
 * made up. Otherwise what is known is when it was last reviewed, if at all; three
 * years after that, one recommendation in five no longer holds (Martínez García et al., CMAJ
 * 2014), so from then on it is shown as past its time. It is a fact about the date, not a verdict
 * on the support.
 */
import type { KnowledgeSupport } from './support.ts';

type Dated = Pick<KnowledgeSupport, 'lastReviewDate' | 'validUntil'>;
type Reviewed = Pick<KnowledgeSupport, 'lastReviewDate'>;

/** `unknown`: the publisher's date was never seen. */
export type Age = 'fresh' | 'past' | 'unknown';

/** After this many years since its last review a support is past its time. */
export const YEARS_UNTIL_PAST = 3;

/**
 * Where its publisher says until when it holds, that alone counts. A date that is only a month or
 * a year counts from its last day, so that nothing is called past that may not be.
 *
 * @param today ISO date: `2026-11-21`
 */
export function ageOf({ lastReviewDate, validUntil }: Dated, today: string): Age {
  if (validUntil !== undefined) return today > lastDayOf(validUntil) ? 'past' : 'fresh';
  if (lastReviewDate === undefined) return 'unknown';
  const latest = lastDayOf(lastReviewDate);
  const limit = `${Number(latest.slice(0, 4)) + YEARS_UNTIL_PAST}${latest.slice(4)}`;
  return today > limit ? 'past' : 'fresh';
}

/** `2024` → `2024-12-31`, `2024-02` → `2024-02-31`: fit to be compared, no calendar's day. */
function lastDayOf(date: string): string {
  return `${date}${'-12-31'.slice(date.length - 4)}`;
}

/**
 * Whether one was surely reviewed after the other: a region's addition may then rest on a text that
 * is no longer the national one (features D5). Dates that may be the same say nothing.
 */
export function isNewerThan(one: Reviewed, other: Reviewed): boolean {
  if (one.lastReviewDate === undefined || other.lastReviewDate === undefined) return false;
  const length = Math.min(one.lastReviewDate.length, other.lastReviewDate.length);
  return one.lastReviewDate.slice(0, length) > other.lastReviewDate.slice(0, length);
}

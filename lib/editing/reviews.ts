/**
 * When supports are to be reviewed again (features H7): on the last day they hold, where their
 * publisher gives one, else three years after the last review (lib/catalogue/age.ts). Told 90, 30
 * and 0 days before.
 */
import { YEARS_UNTIL_PAST } from '../catalogue/age.ts';
import type { KnowledgeSupport } from '../catalogue/support.ts';

export type Urgency = 'overdue' | 'today' | 'within-30' | 'within-90' | 'unknown';

export interface Review {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly urgency: Urgency;
  /** ISO date; absent when the last review is unknown. */
  readonly due?: string;
  /** Days from today, below 0 when overdue. */
  readonly days?: number;
}

const DAY = 86_400_000;

/** The supports to remind of, the longest overdue first, those without a date last. */
export function reviewsDue(
  supports: readonly KnowledgeSupport[],
  today: string,
): readonly Review[] {
  return supports
    .flatMap((support) => reviewOf(support, today))
    .sort((a, b) => (a.days ?? Number.MAX_SAFE_INTEGER) - (b.days ?? Number.MAX_SAFE_INTEGER));
}

function reviewOf(support: KnowledgeSupport, today: string): readonly Review[] {
  const { id, title, publisher, lastReviewDate, validUntil } = support;
  const named = { id, title, publisher };
  const last = validUntil ?? lastReviewDate;
  if (last === undefined) return [{ ...named, urgency: 'unknown' }];
  // A month or a year counts from its last day: nothing is called late that may not be.
  const whole = `${last}${'-12-31'.slice(last.length - 4)}`;
  const years = validUntil === undefined ? YEARS_UNTIL_PAST : 0;
  const due = `${Number(whole.slice(0, 4)) + years}${whole.slice(4)}`;
  const days = Math.round((Date.parse(lastDayLike(due)) - Date.parse(today)) / DAY);
  if (days > 90) return [];
  return [{ ...named, urgency: urgencyOf(days), due, days }];
}

function urgencyOf(days: number): Urgency {
  if (days < 0) return 'overdue';
  if (days === 0) return 'today';
  return days <= 30 ? 'within-30' : 'within-90';
}

/** `2026-02-31` is no day; the days of a shorter month end earlier. */
function lastDayLike(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1, Math.min(day, last))).toISOString();
}

/**
 * How it stands with the page beside the panel, in one word: what the panel says of it, and which
 * ways on it offers.
 */
import type { RecordReading } from './record.ts';

/** The tab whose record is shown, as far as the browser tells. */
export interface FollowedTab {
  readonly id: number;
  /** Its site, `https://journal.example.se`, where a permission lets us know it. */
  readonly site?: string;
  /** The site is always read. */
  readonly isAllowed: boolean;
  /** Another tab is in front, opened from this one's list. */
  readonly isBehind: boolean;
}

export type PageState =
  /** Nobody has asked for the page to be read. */
  | 'unread'
  | 'reading'
  /** There are diagnoses. */
  | 'read'
  /** Read, and there was no code at all. */
  | 'nothing-found'
  /** Read, and no code stood as a current diagnosis. */
  | 'only-mentioned'
  | 'stopped'
  /** A page that no extension may read. */
  | 'closed';

export function pageStateOf(reading: RecordReading): PageState {
  const { diagnoses, alsoMentioned, progress } = reading;
  if (diagnoses.length > 0) return progress === 'stopped' ? 'stopped' : 'read';
  if (progress !== 'read') return progress;
  return alsoMentioned.length > 0 ? 'only-mentioned' : 'nothing-found';
}

/**
 * The site that could be read always: it is not yet, it was read once, and something was found there,
 * so that whoever is asked has seen the use of it.
 */
export function offeredSiteOf(
  tab: FollowedTab | undefined,
  { diagnoses, alsoMentioned }: RecordReading,
): string | undefined {
  if (!tab || tab.isAllowed || tab.isBehind) return undefined;
  return diagnoses.length + alsoMentioned.length > 0 ? tab.site : undefined;
}

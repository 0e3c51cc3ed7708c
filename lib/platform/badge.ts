/**
 * The number on the toolbar button: supports that are new for the open record, until the panel
 * has shown them. Nothing else of Bredvid ever draws attention. `badges.ts` puts it there.
 */
import type { Entry } from '../catalogue/overlay.ts';
import type { Match } from '../matching/match.ts';
import type { Mention } from '../reading/mention.ts';
import { type Coding, keyOf } from '../terminology/coding.ts';
import type { FrameReport } from './record-store.ts';

/**
 * The codings that may signal: the open patient's active diagnoses in frames the user can see,
 * each once. A diagnosis read from words alone never signals.
 */
export function signalling(reports: readonly FrameReport[]): readonly Coding[] {
  const mentions = reports.filter(({ visible }) => visible).flatMap(({ mentions }) => mentions);
  const byKey = new Map(
    mentions.filter(mayGiveSignal).map(({ coding }) => [keyOf(coding), coding] as const),
  );
  return [...byKey.values()];
}

function mayGiveSignal({ status, evidence }: Mention): boolean {
  return status === 'active' && evidence.some(({ kind }) => kind !== 'term-only');
}

/**
 * How many entries were not shown yet. What the region hides does not count, nor what is withdrawn
 * unless the region has put its own in its place.
 */
export function countNew(
  entries: readonly Entry<Pick<Match, 'support' | 'layer' | 'withdrawn'>>[],
  seen: ReadonlySet<string>,
): number {
  return entries.filter(
    ({ found, standing }) =>
      standing !== 'hidden' &&
      (found.withdrawn === undefined || standing === 'replaced') &&
      !seen.has(found.support.id),
  ).length;
}

/** What stands on the button: nothing for none. */
export function badgeText(count: number): string {
  if (count === 0) return '';
  return count > 99 ? '99+' : String(count);
}

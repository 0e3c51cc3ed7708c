/** Has the panel know how updates go. Apart, because the catalogue on disk serves before it. */
import { readUpdateNews, staleReason, watchUpdateNews } from '../../lib/platform/update-news.ts';
import type { StaleReason } from '../../lib/state/inputs.ts';

export interface Freshness {
  /** When an update last replaced something (ms since 1970). */
  readonly storedAt?: number;
  readonly stale?: StaleReason;
}

/** Tells it now, and whenever it is another. */
export async function followUpdates(tell: (freshness: Freshness) => void): Promise<void> {
  let told = '';
  const tellOf = (news: Awaited<ReturnType<typeof readUpdateNews>>) => {
    const { storedAt } = news;
    const stale = staleReason(news);
    const next = { ...(storedAt && { storedAt }), ...(stale && { stale }) };
    if (JSON.stringify(next) === told) return;
    told = JSON.stringify(next);
    tell(next);
  };
  watchUpdateNews(tellOf);
  tellOf(await readUpdateNews());
}

/** News for one's own diagnoses, in English. */
import type { newsSv } from './news-sv.ts';

export const newsEn: Readonly<Record<keyof typeof newsSv, string>> = {
  'news.title': 'New for your diagnoses',
  'news.added': 'New:',
  'news.changed': 'Changed:',
  'news.withdrawn': 'Withdrawn:',
  'news.more': 'and {n} more',
  'news.close': 'Close until next week',
};

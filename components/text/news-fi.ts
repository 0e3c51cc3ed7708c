import type { newsSv } from './news-sv.ts';
import type { MessagesOf } from './text.ts';

export const newsFi: MessagesOf<keyof typeof newsSv> = {
  'news.title': 'Uutta diagnooseistasi',
  'news.added': 'Uusi:',
  'news.changed': 'Muutettu:',
  'news.withdrawn': 'Peruutettu:',
  'news.more': 'ja {n} muuta',
  'news.close': 'Sulje ensi viikkoon',
};

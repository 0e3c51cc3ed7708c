/** News for one's own diagnoses; apart from the panel's texts, for they come once a week. */
export const newsSv = {
  'news.title': 'Nytt för dina diagnoser',
  'news.added': 'Nytt:',
  'news.changed': 'Ändrat:',
  'news.withdrawn': 'Indraget:',
  'news.more': 'och {n} till',
  'news.close': 'Stäng till nästa vecka',
} as const;

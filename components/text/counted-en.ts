import type { countedSv } from './counted-sv.ts';
import type { MessagesOf } from './text.ts';

export const countedEn: MessagesOf<keyof typeof countedSv> = {
  'counted.text': 'Your organisation counts opened supports by week. Never who or patient.',
  'counted.see': 'See what',
};

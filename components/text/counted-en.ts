import type { countedSv } from './counted-sv.ts';
import type { MessagesOf } from './text.ts';

export const countedEn: MessagesOf<keyof typeof countedSv> = {
  'counted.usage': 'Your organisation counts how supports are used, never who or which patient.',
  'counted.fleet': 'Your organisation counts how Bredvid works, never who or which patient.',
  'counted.see': 'See what',
};

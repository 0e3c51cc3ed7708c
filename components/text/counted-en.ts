import type { countedSv } from './counted-sv.ts';
import type { MessagesOf } from './text.ts';

export const countedEn: MessagesOf<keyof typeof countedSv> = {
  'counted.usage': 'Your organisation counts the supports’ use by week. Never who or patient.',
  'counted.fleet': 'Your organisation counts version, age and reading. Never who or patient.',
  'counted.see': 'See what',
};

import type { countedSv } from './counted-sv.ts';
import type { MessagesOf } from './text.ts';

export const countedFi: MessagesOf<keyof typeof countedSv> = {
  'counted.usage':
    'Organisaatiosi laskee ohjeiden käyttöä viikoittain. Ei koskaan käyttäjää tai potilasta.',
  'counted.fleet':
    'Organisaatiosi laskee version, iän ja lukemisen. Ei koskaan käyttäjää tai potilasta.',
  'counted.see': 'Katso mitä',
};

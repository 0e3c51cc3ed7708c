import type { staleSv } from './stale-sv.ts';
import type { MessagesOf } from './text.ts';

export const staleFi: MessagesOf<keyof typeof staleSv> = {
  'stale.unreachable': 'Päivitykset eivät toimi: palvelimeen ei saada yhteyttä.',
  'stale.expired': 'Päivitykset eivät toimi: julkaisija ei ole uusinut luetteloa.',
  'stale.full': 'Päivitykset eivät toimi: levy on täynnä.',
  'stale.version': 'Päivitykset eivät toimi: Bredvid on liian vanha.',
  'stale.refused': 'Päivitykset eivät toimi: palvelin antaa väärää sisältöä.',
};

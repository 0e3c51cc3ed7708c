/** The same in English. */
import type { staleSv } from './stale-sv.ts';

export const staleEn: Readonly<Record<keyof typeof staleSv, string>> = {
  'stale.unreachable': 'Updates do not work: the server cannot be reached.',
  'stale.expired': 'Updates do not work: the publisher has not renewed the catalogue.',
  'stale.full': 'Updates do not work: the disk is full.',
  'stale.version': 'Updates do not work: Bredvid is too old.',
  'stale.refused': 'Updates do not work: the server gives wrong content.',
};

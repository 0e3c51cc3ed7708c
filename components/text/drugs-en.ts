/** The same in English. */
import type { drugsSv } from './drugs-sv.ts';

export const drugsEn: Readonly<Record<keyof typeof drugsSv, string>> = {
  'drugs.differs': '{regions}: another first choice.',
  'drugs.neighbour': 'Neighbouring region',
  'drugs.same': 'Same first choice as here',
  'drugs.other': 'Another first choice than here',
  'drugs.unstated': 'First choice is not stated',
};

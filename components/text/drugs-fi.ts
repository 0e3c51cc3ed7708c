import type { drugsSv } from './drugs-sv.ts';
import type { MessagesOf } from './text.ts';

export const drugsFi: MessagesOf<keyof typeof drugsSv> = {
  'drugs.differs': 'Eri ensisijainen valinta: {regions}.',
  'drugs.neighbour': 'Naapurialue',
  'drugs.same': 'Sama ensisijainen valinta kuin täällä',
  'drugs.other': 'Eri ensisijainen valinta kuin täällä',
  'drugs.unstated': 'Ensisijaista valintaa ei ole ilmoitettu',
};

import type { mappedSv } from './mapped-sv.ts';
import type { MessagesOf } from './text.ts';

export const mappedEn: MessagesOf<keyof typeof mappedSv> = {
  'mapped.title': '{code} in ICD-10-SE:',
  'mapped.exact': 'the same, says {source}',
  'mapped.broader': '{code} is broader, says {source}',
  'mapped.narrower': '{code} is narrower, says {source}',
};

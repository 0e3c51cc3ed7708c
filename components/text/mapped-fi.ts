import type { mappedSv } from './mapped-sv.ts';
import type { MessagesOf } from './text.ts';

export const mappedFi: MessagesOf<keyof typeof mappedSv> = {
  'mapped.title': '{code}, ICD-10-SE:',
  'mapped.exact': 'sama asia, lähde: {source}',
  'mapped.broader': '{code} on laajempi, lähde: {source}',
  'mapped.narrower': '{code} on suppeampi, lähde: {source}',
};

import type { newTabSv } from './new-tab-sv.ts';

export const newTabEn: Readonly<Record<keyof typeof newTabSv, string>> = {
  'link.new-tab': 'opens in a new tab',
};

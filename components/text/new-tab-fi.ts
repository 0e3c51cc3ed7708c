import type { newTabSv } from './new-tab-sv.ts';

export const newTabFi: Readonly<Record<keyof typeof newTabSv, string>> = {
  'link.new-tab': 'avautuu uuteen välilehteen',
};

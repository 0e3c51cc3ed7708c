/** The texts of the page of one support. */
import { fetchText, type Locale, type TextOf } from './text.ts';
import { wholeSv } from './whole-sv.ts';

export type WholeText = TextOf<keyof typeof wholeSv>;

export function loadWholeText(locale: Locale): Promise<WholeText> {
  return fetchText(locale, wholeSv, {
    en: async () => (await import('./whole-en.ts')).wholeEn,
    fi: async () => (await import('./whole-fi.ts')).wholeFi,
  });
}

/** The texts of the page of one support. */
import { createText, type Locale, type TextOf } from './text.ts';
import { wholeSv } from './whole-sv.ts';

export type WholeText = TextOf<keyof typeof wholeSv>;

export async function loadWholeText(locale: Locale): Promise<WholeText> {
  return locale === 'en'
    ? createText('en', (await import('./whole-en.ts')).wholeEn)
    : createText('sv', wholeSv);
}

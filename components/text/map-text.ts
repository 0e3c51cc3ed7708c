/** The map page's own texts. */
import { mapSv } from './map-sv.ts';
import { createText, type Locale, type TextOf } from './text.ts';

export type MapText = TextOf<keyof typeof mapSv>;

export async function loadMapText(locale: Locale): Promise<MapText> {
  return locale === 'en'
    ? createText('en', (await import('./map-en.ts')).mapEn)
    : createText('sv', mapSv);
}

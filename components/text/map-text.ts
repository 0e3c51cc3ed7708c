/** The map page's own texts. */
import { mapSv } from './map-sv.ts';
import { fetchText, type Locale, type TextOf } from './text.ts';

export type MapText = TextOf<keyof typeof mapSv>;

export function loadMapText(locale: Locale): Promise<MapText> {
  return fetchText(locale, mapSv, {
    en: async () => (await import('./map-en.ts')).mapEn,
    fi: async () => (await import('./map-fi.ts')).mapFi,
  });
}

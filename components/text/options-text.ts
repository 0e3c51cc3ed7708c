/** The settings page speaks with the panel's texts and its own. */
import { type OptionsKey, optionsSv } from './options-sv.ts';
import { sv } from './sv.ts';
import { fetchText, type Locale, type TextKey, type TextOf } from './text.ts';

export type OptionsText = TextOf<TextKey | OptionsKey>;

export function optionsText(locale: Locale): Promise<OptionsText> {
  return fetchText(
    locale,
    { ...sv, ...optionsSv },
    {
      en: async () => ({
        ...(await import('./en.ts')).en,
        ...(await import('./options-en.ts')).optionsEn,
      }),
      fi: async () => ({
        ...(await import('./fi.ts')).fi,
        ...(await import('./options-fi.ts')).optionsFi,
      }),
    },
  );
}

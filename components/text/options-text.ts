/** The settings page speaks with the panel's texts and its own. */
import { type OptionsKey, optionsSv } from './options-sv.ts';
import { sv } from './sv.ts';
import { createText, type Locale, type TextKey, type TextOf } from './text.ts';

export type OptionsText = TextOf<TextKey | OptionsKey>;

export async function optionsText(locale: Locale): Promise<OptionsText> {
  if (locale === 'sv') return createText('sv', { ...sv, ...optionsSv });
  const [{ en }, { optionsEn }] = await Promise.all([import('./en.ts'), import('./options-en.ts')]);
  return createText('en', { ...en, ...optionsEn });
}

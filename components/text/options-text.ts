/** The settings page speaks with the panel's texts and its own. */
import { en } from './en.ts';
import { optionsEn } from './options-en.ts';
import { type OptionsKey, optionsSv } from './options-sv.ts';
import { sv } from './sv.ts';
import { createText, type Locale, type TextKey, type TextOf } from './text.ts';

export type OptionsText = TextOf<TextKey | OptionsKey>;

export function optionsText(locale: Locale): OptionsText {
  return locale === 'en'
    ? createText('en', { ...en, ...optionsEn })
    : createText('sv', { ...sv, ...optionsSv });
}

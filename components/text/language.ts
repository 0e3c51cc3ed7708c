import { type Stated, USUAL_LANGUAGE } from '../../lib/catalogue/stated.ts';

/** The name, in the reader's language, of the language a support is in; nothing where it is theirs. */
export function otherLanguage(
  { language = USUAL_LANGUAGE }: Stated,
  locale: string,
): string | undefined {
  if (language === locale.slice(0, 2)) return undefined;
  return new Intl.DisplayNames(locale, { type: 'language' }).of(language);
}

/** The same in a list, whose foot names the language that nearly all are in. */
export function unusualLanguage(stated: Stated, locale: string): string | undefined {
  return stated.language === undefined ? undefined : otherLanguage(stated, locale);
}

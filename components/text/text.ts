/**
 * Texts in the reader's language, with placeholders, plurals and dates.
 */
import type { InterfaceLanguage } from '../../lib/catalogue/interface-language.ts';
import { sv } from './sv.ts';

/** One text, or one for each plural form; `{n}` decides which. */
export type Message = string | { readonly one: string; readonly other: string };
export type TextKey = keyof typeof sv;
export type Locale = InterfaceLanguage;
export type Values = Readonly<Record<string, string | number>>;

/** What a component needs to speak, with the keys of its page's own catalogue. */
export interface TextOf<Key extends string> {
  readonly locale: Locale;
  (key: Key, values?: Values): string;
}
export type Text = TextOf<TextKey>;

export type MessagesOf<Key extends string> = Readonly<Record<Key, Message>>;
/** What a translation may lack is said in Swedish and marked as such. */
export type Translation<Key extends string> = Readonly<Partial<Record<Key, Message>>>;
type Other = Exclude<Locale, 'sv'>;
export type Translations<Key extends string> = Readonly<Record<Other, Translation<Key>>>;
type Fetched<Key extends string> = Readonly<Record<Other, () => Promise<Translation<Key>>>>;

export function loadText(locale: Locale): Promise<Text> {
  return fetchText(locale, sv, {
    en: async () => (await import('./en.ts')).en,
    fi: async () => (await import('./fi.ts')).fi,
  });
}

/** Swedish is always at hand; another language is fetched from the package when it is chosen. */
export async function fetchText<Key extends string>(
  locale: Locale,
  swedish: MessagesOf<Key>,
  others: Fetched<Key>,
): Promise<TextOf<Key>> {
  return createText(locale, swedish, locale === 'sv' ? swedish : await others[locale]());
}

/** For the few texts that are fetched in all languages with the component that says them. */
export function chooseText<Key extends string>(
  locale: Locale,
  swedish: MessagesOf<Key>,
  others: Translations<Key>,
): TextOf<Key> {
  return createText(locale, swedish, locale === 'sv' ? swedish : others[locale]);
}

export function createText<Key extends string>(
  locale: Locale,
  swedish: MessagesOf<Key>,
  translation: Translation<Key> = swedish,
): TextOf<Key> {
  const plurals = new Intl.PluralRules(locale);
  const say = (key: Key, values: Values = {}): string => {
    const message = translation[key] ?? swedish[key];
    const form =
      typeof message === 'string'
        ? message
        : message[plurals.select(Number(values.n)) === 'one' ? 'one' : 'other'];
    const said = form.includes('{') ? filled(form, values) : form;
    return translation[key] === undefined ? `${said} [svenska]` : said;
  };
  return Object.assign(say, { locale });
}

function filled(form: string, values: Values): string {
  return form.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/**
 * A date as precise as it was given: `2023` → `2023`, `2023-05` and `2023-05-17` → `maj 2023`,
 * or with `day` → `17 maj 2023`.
 */
export function dateInWords(iso: string, locale: Locale, day = false): string {
  const key = `${locale} ${day} ${iso}`;
  const said = saidDates.get(key) ?? sayDate(iso, locale, day);
  saidDates.set(key, said);
  return said;
}

/** The months of a catalogue are few, and saying one costs a tenth of drawing a support. */
const saidDates = new Map<string, string>();

function sayDate(iso: string, locale: Locale, day: boolean): string {
  const [year, month, dayOfMonth] = iso.split('-').map(Number);
  if (year === undefined || month === undefined) return iso;
  const at = Date.UTC(year, month - 1, dayOfMonth ?? 1);
  return formatOf(locale, day && dayOfMonth !== undefined).format(at);
}

/** Whose way of writing dates and numbers goes with each language. */
export const formatsOf: Readonly<Record<Locale, string>> = {
  sv: 'sv-SE',
  en: 'en-GB',
  fi: 'fi-FI',
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** Kept: making one costs as much as drawing the support that the date stands in. */
function formatOf(locale: Locale, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${hasDay}`;
  const kept = formats.get(key);
  if (kept !== undefined) return kept;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  const format = new Intl.DateTimeFormat(formatsOf[locale], {
    ...options,
    ...(hasDay && { day: 'numeric' }),
  });
  formats.set(key, format);
  return format;
}

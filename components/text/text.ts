/**
 * Texts in the reader's language, with placeholders, plurals and dates.
 */
import { sv } from './sv.ts';

/** One text, or one for each plural form; `{n}` decides which. */
export type Message = string | { readonly one: string; readonly other: string };
export type TextKey = keyof typeof sv;
export type Locale = 'sv' | 'en';
export type Values = Readonly<Record<string, string | number>>;

/** What a component needs to speak, with the keys of its page's own catalogue. */
export interface TextOf<Key extends string> {
  readonly locale: Locale;
  (key: Key, values?: Values): string;
}
export type Text = TextOf<TextKey>;

export type MessagesOf<Key extends string> = Readonly<Record<Key, Message>>;

/** Swedish is always at hand; another language is fetched from the package when it is chosen. */
export async function loadText(locale: Locale): Promise<Text> {
  return locale === 'en' ? createText('en', (await import('./en.ts')).en) : createText('sv', sv);
}

export function createText<Key extends string>(
  locale: Locale,
  messages: MessagesOf<Key>,
): TextOf<Key> {
  const plurals = new Intl.PluralRules(locale);
  const say = (key: Key, values: Values = {}): string => {
    const message = messages[key];
    const form =
      typeof message === 'string'
        ? message
        : message[plurals.select(Number(values.n)) === 'one' ? 'one' : 'other'];
    return form.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  };
  return Object.assign(say, { locale });
}

/**
 * A date as precise as it was given: `2023` → `2023`, `2023-05` and `2023-05-17` → `maj 2023`,
 * or with `day` → `17 maj 2023`.
 */
export function dateInWords(iso: string, locale: Locale, day = false): string {
  const [year, month, dayOfMonth] = iso.split('-').map(Number);
  if (year === undefined || month === undefined) return iso;
  const at = Date.UTC(year, month - 1, dayOfMonth ?? 1);
  return formatOf(locale, day && dayOfMonth !== undefined).format(at);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Kept: making one costs as much as drawing the support that the date stands in. */
function formatOf(locale: Locale, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${hasDay}`;
  const kept = formats.get(key);
  if (kept !== undefined) return kept;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  const format = new Intl.DateTimeFormat(locale === 'sv' ? 'sv-SE' : 'en-GB', {
    ...options,
    ...(hasDay && { day: 'numeric' }),
  });
  formats.set(key, format);
  return format;
}

/**
 * Titles in Swedish order: å, ä, ö last, other accents as their letter, case and punctuation
 * ignored. Written out, because what `Intl` answers depends on the browser's own tables.
 */

const ranks: Readonly<Record<string, string>> = { å: '{a', ä: '{b', æ: '{b', ö: '{c', ø: '{c' };

/** A text that sorts, by code units, where the title stands in a Swedish list. */
export function sortKeyOf(title: string): string {
  return title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[åäæöø]/g, (letter) => ranks[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^{a-z0-9]+/g, ' ')
    .trim();
}

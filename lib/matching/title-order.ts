/**
 * Titles in Swedish order: å, ä, ö last, other accents as their letter, case and punctuation
 * ignored. Written out, because what `Intl` answers depends on the browser's own tables.
 */

/** By code units å and ä stand the wrong way round; the neighbours' letters sort as ours. */
const places: Readonly<Record<string, string>> = { å: 'ä', ä: 'å', æ: 'å', ø: 'ö' };

/** What nearly no title has: other letters, punctuation, spaces that say nothing. */
const ODD = /[^a-z0-9åäö ]|^ | $| {2}/;

/** A text that sorts, by code units, where the title stands in a Swedish list. */
export function sortKeyOf(title: string): string {
  const written = title.toLowerCase();
  const plain = ODD.test(written) ? withoutOddities(written) : written;
  // A list has hundreds of titles: nothing is replaced where nothing has to be.
  return /[åäæø]/.test(plain)
    ? plain.replace(/[åäæø]/g, (letter) => places[letter] ?? letter)
    : plain;
}

function withoutOddities(written: string): string {
  return written
    .normalize('NFC')
    .replace(/[^a-z0-9åäöæø]/g, (letter) => letter.normalize('NFD').charAt(0))
    .replace(/[^a-z0-9åäöæø]+/g, ' ')
    .trim();
}

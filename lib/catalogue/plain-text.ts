/**
 * What a catalogue may say is plain text and plain addresses: nothing that could act, hide or
 * look like something else where it is shown.
 */

// Controls, format characters (bidi marks, zero-width), private use, lone surrogates.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u;
// Any white space but the ordinary space: line separators, no-break spaces.
const ODD_SPACE = /[^\S ]/u;
const MARKUP = /<[a-z/!?]|&#?[a-z0-9]{1,31};/iu;
const EDGE_SPACE = /^ | $| {2}/;

/** Why `text` is not plain text; nothing when it is. */
export function whyNotPlainText(text: string): string | undefined {
  if (INVISIBLE.test(text)) return 'it holds control or invisible characters';
  if (ODD_SPACE.test(text)) return 'it holds white space that is not an ordinary space';
  if (MARKUP.test(text)) return 'it holds HTML';
  if (EDGE_SPACE.test(text)) return 'it begins or ends with a space, or holds two in a row';
  if (text !== text.normalize('NFC')) return 'it is not in Unicode form NFC';
  return undefined;
}

/**
 * Why `text` is not an address a support may have; nothing when it is one. Addresses stay as they
 * were seen, so no rewriting: what needs rewriting to be an address is refused.
 */
export function whyNotAddress(text: string): string | undefined {
  // Anything else than printable ASCII is percent-encoded in an address that was seen in a browser.
  if (!/^[!-~]+$/.test(text)) return 'it holds other characters than printable ASCII';
  if (!text.startsWith('https://')) return 'it does not begin with https://';
  if (!URL.canParse(text)) return 'it cannot be read as an address';
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return 'it carries a user name or password';
  if (!url.hostname.includes('.') || /^[\d.]+$|^\[/.test(url.hostname)) {
    return 'its host is not a public name';
  }
  if (url.port !== '') return 'it names a port';
  return undefined;
}

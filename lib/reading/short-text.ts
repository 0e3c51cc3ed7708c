/**
 * The text of an element, where it is short: longer ones are no label and cost nothing. Labels and
 * headings stand around many codes, so what was read is remembered while one decision is made on
 * all of them.
 */

let texts = new WeakMap<Element, Map<number, string | undefined>>();

/** Forgets what was read: the page may have changed since. */
export function forgetTexts(): void {
  texts = new WeakMap();
}

/** The element's text with its spaces put straight; `undefined` when it is longer than `limit`. */
export function shortText(element: Element, limit = 90): string | undefined {
  const known = texts.get(element) ?? new Map<number, string | undefined>();
  texts.set(element, known);
  if (!known.has(limit)) known.set(limit, readText(element, limit));
  return known.get(limit);
}

/** As `shortText`, read anew. */
export function readText(element: Element, limit: number): string | undefined {
  let text = '';
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  while (walker.nextNode()) {
    text += ` ${(walker.currentNode as Text).data}`;
    if (text.length > limit * 3) return undefined;
  }
  text = text.replace(/\s+/g, ' ').trim();
  return text.length > limit ? undefined : text;
}

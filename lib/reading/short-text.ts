/**
 * The text of an element, where it is short: longer ones are no label and cost nothing. Labels and
 * headings stand around many codes, so what was read is remembered while one decision is made on
 * all of them.
 */

let texts = new WeakMap<Element, string | undefined>();

/** Forgets what was read: the page may have changed since. */
export function forgetTexts(): void {
  texts = new WeakMap();
}

/** A label's text with its spaces put straight; `undefined` when it is too long for one. */
export function shortText(element: Element): string | undefined {
  if (!texts.has(element)) texts.set(element, readText(element, 90));
  return texts.get(element);
}

/** The element's text, read anew; `undefined` when it is longer than `limit`. */
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

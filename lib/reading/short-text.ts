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
  let pressed = '';
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    // A button in a heading tells what it does, not what stands below: `Problemlista [Dölj avslutade]`.
    if (parentElement?.localName === 'button' && parentElement !== element) pressed += ` ${data}`;
    else text += ` ${data}`;
    if (text.length + pressed.length > limit * 3) return undefined;
  }
  if (!text.trim()) text = pressed;
  text = text.replace(/\s+/g, ' ').trim();
  return text.length > limit ? undefined : text;
}

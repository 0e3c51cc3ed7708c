/** The text of an element, where it is short: longer ones are no label and cost nothing. */
import { remembered } from './remembered.ts';

/** A label's text with its spaces put straight; `undefined` when it is too long for one. */
export function shortText(element: Element): string | undefined {
  return textWithin(element, 90);
}

/** The element's text, remembered; `undefined` when it is longer than `limit`. */
export function textWithin(element: Element, limit: number): string | undefined {
  return remembered(element, `${limit}`, () => readText(element, limit));
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

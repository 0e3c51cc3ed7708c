/** The text of an element, where it is short: longer ones are no label and cost nothing. */
import { readText } from './read-text.ts';
import { remembered } from './remembered.ts';

/** A label's text with its spaces put straight; `undefined` when it is too long for one. */
export function shortText(element: Element): string | undefined {
  return textWithin(element, 90);
}

/** The element's text, remembered; `undefined` when it is longer than `limit`. */
export function textWithin(element: Element, limit: number): string | undefined {
  return remembered(element, `${limit}`, () => readText(element, limit));
}

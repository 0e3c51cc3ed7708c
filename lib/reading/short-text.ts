/**
 * The text of an element, where it is short: longer ones are no label and cost nothing. Labels and
 * headings stand around many codes, so what was read is remembered while one decision is made on
 * all of them.
 */

let texts = new WeakMap<Node, Map<number, string | undefined>>();

/** Forgets what was read: the page may have changed since. */
export function forgetTexts(): void {
  texts = new WeakMap();
}

/** The element's text with its spaces put straight; `undefined` when it is longer than `limit`. */
export function shortText(node: Node, limit = 90): string | undefined {
  const known = texts.get(node) ?? new Map<number, string | undefined>();
  texts.set(node, known);
  if (!known.has(limit)) known.set(limit, readText(node, limit));
  return known.get(limit);
}

/** As `shortText`, read anew. */
export function readText(node: Node, limit: number): string | undefined {
  let text = '';
  const owner = node.ownerDocument;
  if (!owner) return undefined;
  const walker = owner.createTreeWalker(node, 4);
  for (let seen = node.nodeType === 3 ? node : walker.nextNode(); seen; seen = walker.nextNode()) {
    text += ` ${(seen as Text).data}`;
    if (text.length > limit * 3) return undefined;
    if (seen === node) break;
  }
  text = text.replace(/\s+/g, ' ').trim();
  return text.length > limit ? undefined : text;
}

/** Reads at most `limit` characters of an element's text; longer ones are no label and cost nothing. */
export function shortText(node: Node, limit = 90): string | undefined {
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

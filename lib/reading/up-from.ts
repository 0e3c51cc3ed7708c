/** The way up from an element, out of shadow roots too. */

/** The element and what it stands in, innermost first. */
export function upFrom(element: Element | null): Element[] {
  const found: Element[] = [];
  for (let at = element; at; at = parentOf(at)) found.push(at);
  return found;
}

/** The parent, stepping out of a shadow root to its host. */
function parentOf(element: Element): Element | null {
  // Asked of the form itself, a field named `parentElement` would be its parent, for ever.
  const parent: Element | null = Reflect.get(Node.prototype, 'parentElement', element);
  if (parent) return parent;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

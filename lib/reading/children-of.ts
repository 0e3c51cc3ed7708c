/**
 * The elements straight within an element. Asked of a form itself, a field named `children` would be the
 * answer, and a form may well ask how many children somebody has.
 */
export function childrenOf(element: Element | null): Element[] {
  return element ? [...Reflect.get(Element.prototype, 'children', element)] : [];
}

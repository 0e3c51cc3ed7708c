/**
 * A find is a place in the page where something is written like a code, or as a diagnosis is named:
 * gate one, nothing more.
 */
export interface Find {
  /** The text node it begins in, or the element whose value or attribute holds it. */
  readonly node: Text | Element;
  readonly from: 'text' | 'value' | 'attribute';
  /** The text it was found in: the node's own, or joined over inline elements, or the value. */
  readonly text: string;
  /** Where in `text` it begins. */
  readonly at: number;
  /** As written: `E119`, `F32.-`. */
  readonly written: string;
  /** Where what is written is no code but a name: the only ICD-10-SE category it is a name of. */
  readonly category?: string;
}

/** The element a find stands in. */
export function elementOf(find: Find): Element | null {
  return find.from === 'text' ? find.node.parentElement : (find.node as Element);
}

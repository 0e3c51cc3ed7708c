/** What stands first in an element. */
import { isBlank } from './remembered.ts';

/** The first node that is not blank. */
export function firstIn(node: Node | null): ChildNode | null | undefined {
  let first = node?.firstChild;
  while (first && isBlank(first)) first = first.nextSibling;
  return first;
}

/**
 * What decisions read of the page's texts, remembered: each text is read once for all finds, and
 * when one changes it is known which decisions rest on it and have to be made anew.
 *
 * Only texts are followed. When elements, attributes or fields change, all is forgotten.
 */
import type { Find } from './find.ts';

export interface Memory {
  readonly read: () => unknown;
  readonly value: unknown;
  readonly readers: Set<Find>;
}

/** Of each node by what was made of it. */
export type Memories = WeakMap<Node, Map<string, Memory>>;

let all: Memories = new WeakMap();
let kept = new WeakMap<object, Map<string, unknown>>();
let reader: Find | undefined;

export const memories = () => all;

/** Forgets all: more than texts may have changed since. */
export function forget(): void {
  all = new WeakMap();
  kept = new WeakMap();
}

/** What is made of one thing by its elements, attributes and style, whatever texts stand on the page. */
export function keep<T>(of: object, what: string, make: () => T): T {
  let own = kept.get(of);
  if (!own) {
    own = new Map();
    kept.set(of, own);
  }
  if (!own.has(what)) own.set(what, make());
  return own.get(what) as T;
}

/** What the selector finds within, in parts that have the same in common: asked once for all finds. */
export function grouped<Key>(
  within: ParentNode,
  selector: string,
  common: (one: Element) => Key,
): ReadonlyMap<Key, readonly Element[]> {
  return keep(within, selector, () => Map.groupBy(within.querySelectorAll(selector), common));
}

/** From here on what is read is read to decide on this find. */
export function readFor(find: Find | undefined): void {
  reader = find;
}

/**
 * What `read` makes of the texts in a node and of no others: text, number or truth value. Of the whole
 * page, of those in the elements that the selector `what` finds.
 */
export function remembered<T>(node: Node, what: string, read: () => T): T {
  let own = all.get(node);
  if (!own) {
    own = new Map();
    all.set(node, own);
  }
  let memory = own.get(what);
  if (!memory) {
    const by = reader;
    // What is read on the way counts only by what comes of it.
    reader = undefined;
    memory = { read, value: read(), readers: new Set() };
    reader = by;
    own.set(what, memory);
  }
  if (reader) memory.readers.add(reader);
  return memory.value as T;
}

/** The decision rests on every text in the node. */
export function restOn(node: Node): void {
  remembered(node, 'all', () => ({}));
}

/** Whether nothing stands in the node. */
export function isBlank(node: Node): boolean {
  return remembered(node, 'blank', () => !node.textContent?.trim());
}

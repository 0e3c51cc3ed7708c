/**
 * Draws what stands hundreds of times in a list by cloning the first of its shape and changing in
 * the clone what differs. Preact makes, compares and places each element and each text by itself.
 *
 * It is for what is only shown: elements, texts, fragments and components without state; no
 * listener, no `key` and no `ref`. Drawn anew it is changed in place: what has the focus keeps it.
 */
import type { ComponentChildren, VNode } from 'preact';

/** What is to stand there, flat: plain loops over it, because it is done for each of hundreds. */
interface Drawing {
  /** Its elements, their attributes' names, its texts' places: those of one shape may differ in all else. */
  shape: string;
  /** Its attributes and texts in the order in which they are written. */
  readonly values: unknown[];
}

/** Where a value stands: which child of each from the host on; an attribute has a name. */
type Place = readonly [path: readonly number[], name?: string];

/** The first of a shape, and where its values stand. */
interface Cast {
  readonly nodes: Node;
  readonly values: readonly unknown[];
  readonly places: Place[];
}

const casts = new Map<string, Cast>();
const drawnIn = new WeakMap<Element, Drawing>();

/** A `ref` for an element: these stand in it, before the children that Preact gives it. */
export function cloned(children: ComponentChildren): (host: Element | null) => void {
  const next: Drawing = { shape: '', values: [] };
  describe(children, next);
  return (host) => {
    if (host === null) return;
    const before = drawnIn.get(host);
    drawnIn.set(host, next);
    const cast = casts.get(next.shape) ?? castOf(children, next);
    let { values } = cast;
    if (before?.shape === next.shape) ({ values } = before);
    else {
      const former = casts.get(before?.shape ?? '')?.nodes.childNodes ?? [];
      for (const _ of former) host.firstChild?.remove();
      host.prepend(cast.nodes.cloneNode(true));
    }
    next.values.forEach((value, n) => {
      if (value !== values[n]) put(value, host, cast.places[n]);
    });
  };
}

function castOf(children: ComponentChildren, { shape, values }: Drawing): Cast {
  const cast = { nodes: document.createDocumentFragment(), values, places: [] };
  describe(children, { shape: '', values: [] }, cast, cast.nodes);
  casts.set(shape, cast);
  return cast;
}

/** @param cast made of it at the same time, `into` this node of it, to which the path leads */
function describe(
  children: ComponentChildren,
  drawing: Drawing,
  cast?: Cast,
  into?: Node,
  path: readonly number[] = [],
): void {
  if (Array.isArray(children)) {
    for (const child of children) describe(child, drawing, cast, into, path);
  } else if (typeof children === 'string' || typeof children === 'number') {
    drawing.shape += '-';
    drawing.values.push(children);
    cast?.places.push([[...path, into?.childNodes.length ?? 0]]);
    into?.appendChild(document.createTextNode(String(children)));
  } else if (typeof children === 'object' && children !== null) {
    const { type, props } = children as VNode<Record<string, unknown>>;
    if (typeof type === 'function') {
      const outcome = (type as (given: unknown) => ComponentChildren)(props);
      describe(outcome, drawing, cast, into, path);
      return;
    }
    const here = cast && [...path, into?.childNodes.length ?? 0];
    const element = into?.appendChild(document.createElement(type));
    drawing.shape += `<${type}`;
    for (const name in props) {
      if (name === 'children') continue;
      drawing.shape += ` ${name}`;
      drawing.values.push(props[name]);
      if (here) cast.places.push([here, name]);
      if (element) put(props[name], element, [[], name]);
    }
    drawing.shape += '>';
    describe(props.children as ComponentChildren, drawing, cast, element, here);
    drawing.shape += '/';
  }
}

function put(value: unknown, host: Node, [path, name]: Place = [[]]): void {
  let node: Node | null | undefined = host;
  for (const step of path) {
    node = node?.firstChild;
    for (let left = step; left > 0; left -= 1) node = node?.nextSibling;
  }
  if (!node) return;
  if (!name) node.nodeValue = String(value);
  else if (value === undefined) (node as Element).removeAttribute(name);
  else (node as Element).setAttribute(name, String(value));
}

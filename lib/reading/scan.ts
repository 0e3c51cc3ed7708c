/**
 * A scan finds every written code below some nodes of the page, in steps, and goes into open
 * shadow roots. It keeps nothing of the page but the places.
 */
import { isField, readFields } from './fields.ts';
import { type Walked, walk } from './walk.ts';

/** More finds than this on one page are a code book, not a record. */
export const FIND_LIMIT = 4000;
/** UTF-16 units of text read in one scan. */
export const TEXT_LIMIT = 2_000_000;
const ELEMENTS_PER_STEP = 1000;
const DEPTH = 24;

export interface Scanned extends Walked {
  readonly roots: Set<Node>;
  readonly fields: Element[];
  /** The page is larger than the budget: what was found is not all there is. */
  cut: boolean;
}

export function emptyScan(): Scanned {
  return {
    finds: [],
    persons: [],
    speaks: false,
    length: 0,
    roots: new Set(),
    fields: [],
    cut: false,
  };
}

/** Reads below `node`; yields after each step so that the caller can let the page go first. */
export function* scan(node: Node, into: Scanned, depth = 0): Generator<void> {
  for (const _ of walk(node, into)) {
    if (into.length > TEXT_LIMIT || into.finds.length > FIND_LIMIT) {
      into.cut = true;
      return;
    }
    yield;
  }
  yield;
  const { fields, roots } = yield* askedOf(node as Element);
  for (const field of fields) into.fields.push(field);
  yield* readFields(node as Element, fields, into.finds);
  if (depth >= DEPTH) return;
  for (const root of roots) {
    yield;
    into.roots.add(root);
    yield* scan(root, into, depth + 1);
    if (into.cut) return;
  }
}

/** Reads below each of the nodes. */
export function* scanEach(nodes: readonly Node[], into: Scanned): Generator<void> {
  for (const node of nodes) yield* scan(node, into);
}

/**
 * The fields and the open shadow roots at and below the node. Both are asked of the same elements:
 * to have the browser look through all of them once more takes longer than to look at each found.
 */
function* askedOf(node: Element) {
  const fields: Element[] = [];
  const roots: ShadowRoot[] = [];
  if (node.shadowRoot) roots.push(node.shadowRoot);
  if (node.nodeType === 1 && isField(node)) fields.push(node);
  const able = node.querySelectorAll(`:not(${plain})`);
  yield;
  for (let at = 0, { length } = able; at < length; at += 1) {
    const element = able[at] as Element;
    const { shadowRoot } = element;
    if (shadowRoot) roots.push(shadowRoot);
    else if (isField(element)) fields.push(element);
    if (at % ELEMENTS_PER_STEP === 0) yield;
  }
  return { fields, roots };
}

/**
 * Cells, rows, links and the like: neither fields nor what can have a shadow root (DOM standard, valid host
 * names). What is most on pages first: the browser compares with one after the other.
 */
const plain = 'td,tr,li,a,th,option,dd,dt,b,br,i,label,button,path,svg,img,table,tbody,ul,form,dl';

/** What may have a shadow root. */
export const hosts = `:not(${plain},input)`;

/**
 * Counts the steps that some work takes in a page that stays as it is, its own and those that the browser
 * takes for it: a node looked at is one. No clock is asked, so a busy machine counts the same.
 *
 * What a browser may go through before it answers counts as gone through: of `querySelector` all before
 * what is found, of `:has()` and of all texts in one piece the whole of what stands in the element. That is
 * how Chromium answers when nothing is remembered from the last time. Not counted: that it goes through
 * the page for the `labels` of each field asked.
 */

/** Where a node stands in the order of its page or shadow root, and what stands in it. */
interface Place {
  /** How many nodes come before it. */
  readonly at: number;
  /** Itself and what stands in it. */
  readonly size: number;
  /** What it stands in. */
  readonly depth: number;
  readonly children: number;
}

type Cost = (of: Place, result: unknown, given: readonly unknown[], self: Node) => number;

/** Units of text that an expression goes through in the time of one step. */
const UNITS = 100;

const prototypes = [
  Node,
  Element,
  HTMLElement,
  HTMLInputElement,
  HTMLSelectElement,
  HTMLOptionElement,
  HTMLLabelElement,
  CharacterData,
  Document,
  DocumentFragment,
  ShadowRoot,
  DOMTokenList,
].map(({ prototype }) => prototype as object);

/** Steps by what was asked. */
let steps = new Map<string, number>();
let places = new WeakMap<Node, Place>();

function take(name: string, count: number): void {
  steps.set(name, (steps.get(name) ?? 0) + count);
}

const nowhere: Place = { at: 0, size: 1, depth: 0, children: 0 };
const placeOf = (node: unknown) => places.get(node as Node) ?? nowhere;

const all: Cost = ({ size }) => size;
const beside: Cost = ({ children }) => children;
const above: Cost = ({ depth }) => depth;
/** What is more than the one step of every question. */
const costs: Readonly<Record<string, Cost>> = {
  querySelectorAll: all,
  getElementsByTagName: all,
  getElementsByClassName: all,
  textContent: all,
  innerText: all,
  innerHTML: all,
  querySelector: ({ at, size }, found) => (found ? placeOf(found).at - at : size),
  children: beside,
  childNodes: beside,
  childElementCount: beside,
  options: beside,
  selectedOptions: beside,
  checkVisibility: above,
  contains: above,
  compareDocumentPosition: above,
  matches: (_, __, [selector], self) => withinAsked(self as Element, `${selector}`),
  closest(_, __, [selector], self) {
    let cost = 0;
    const { parentElement } = originals;
    for (let at: Element | null = self as Element; at; at = parentElement(at)) {
      cost += 1 + withinAsked(at, `${selector}`);
    }
    return cost;
  },
};

/** Asked uncounted. */
const originals = {
  parentElement: uncounted<Element | null>(Node.prototype, 'parentElement'),
  matches: Element.prototype.matches,
};

function uncounted<T>(prototype: object, name: string): (self: object) => T {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor;
  return (self) => Reflect.apply(get as () => T, self, []);
}

/** For each selector in a list with `:has()`, what else it asks of the element. */
const stems = new Map<string, readonly string[]>();

function stemsOf(list: string): readonly string[] {
  const known = stems.get(list);
  if (known) return known;
  const parts = partsOf(list).filter((part) => part.includes(':has('));
  const found = parts.map((part) => part.slice(0, part.indexOf(':has(')).trim() || '*');
  stems.set(list, found);
  return found;
}

/** The selectors of a list, parted at the commas that stand in no brackets. */
function partsOf(list: string): string[] {
  const parts = [''];
  let open = 0;
  for (const sign of list) {
    if ('(['.includes(sign)) open += 1;
    if (')]'.includes(sign)) open -= 1;
    if (sign === ',' && open === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

/** What stands in the element, where `:has()` of the selector comes to be asked of it. */
function withinAsked(element: Element, selector: string): number {
  const isAsked = stemsOf(selector).some((stem) => originals.matches.call(element, stem));
  return isAsked ? placeOf(element).size : 0;
}

/** Takes down where each node of the page stands, its open shadow roots too. Nothing may change after. */
function takePlaces(root: Node, from: number, depth: number): number {
  let size = 1;
  for (const child of root.childNodes) {
    size += takePlaces(child, from + size, depth + 1);
  }
  const { shadowRoot } = root as Element;
  if (shadowRoot) takePlaces(shadowRoot, 0, depth + 1);
  places.set(root, { at: from, size, depth, children: root.childNodes.length });
  return size;
}

function countQuestions(prototype: object): void {
  for (const [name, is] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    const asked = is.get ?? (typeof is.value === 'function' && is.value);
    if (!is.configurable || !asked || name === 'constructor') continue;
    const cost = Object.hasOwn(costs, name) ? costs[name] : undefined;
    const counted = function (this: Node, ...given: unknown[]) {
      const result = Reflect.apply(asked, this, given);
      take(name, 1 + (cost?.(placeOf(this), result, given, this) ?? 0));
      return result;
    };
    const how = is.get ? { ...is, get: counted } : { ...is, value: counted };
    Object.defineProperty(prototype, name, how);
  }
}

/** A walker's move goes over all that it does not show. */
function countMoves(): void {
  const { prototype } = TreeWalker;
  const currentNode = uncounted<Node>(prototype, 'currentNode');
  for (const name of ['nextNode', 'firstChild', 'nextSibling'] as const) {
    const move = prototype[name];
    prototype[name] = function counted() {
      const before = currentNode(this);
      const found = move.call(this);
      const [from, { at, size }] = [placeOf(before), placeOf(this.root)];
      const to = found ? placeOf(found).at : at + size;
      take(name, 1 + (name === 'nextNode' ? Math.max(0, to - from.at) : 0));
      return found;
    };
  }
}

/** An expression goes through a text to its first hit. */
function countTexts(): void {
  const exec = RegExp.prototype.exec;
  RegExp.prototype.exec = function counted(text) {
    const from = this.global ? this.lastIndex : 0;
    const hit = exec.call(this, text);
    // One that is to match just there goes through nothing.
    const to = hit ? hit.index + hit[0].length : this.sticky ? from : `${text}`.length;
    take('expressions', Math.max(0, to - from) / UNITS);
    return hit;
  };
}

let isCounting = false;

export interface Counted {
  /** Nodes of the page, those in open shadow roots too. */
  readonly nodes: number;
  readonly steps: number;
  /** Of them, what most were taken by. */
  readonly most: readonly (readonly [question: string, steps: number])[];
}

/** Begins to count: of the page as it stands now. Answers what has been counted since. */
export function countSteps(): () => Counted {
  places = new WeakMap();
  const nodes = takePlaces(document, 0, 0);
  if (!isCounting) {
    isCounting = true;
    prototypes.forEach(countQuestions);
    countMoves();
    countTexts();
  }
  steps = new Map();
  return () => {
    const taken = [...steps].map(([name, count]) => [name, Math.round(count)] as const);
    return {
      nodes,
      steps: taken.reduce((sum, [, count]) => sum + count, 0),
      most: taken.sort((one, other) => other[1] - one[1]).slice(0, 6),
    };
  };
}

/**
 * Where a walk must look. The text of a whole subtree comes from the browser in one piece, far
 * cheaper than its text nodes one by one, and where the piece holds nothing that could be a code,
 * no node of it does. In such a piece cells fuse, so it never says what stands there: only the walk
 * does, over the few parts that are left.
 */
import { codeTail, headingStem, mayHold } from './patterns.ts';
import { safely } from './slices.ts';
import type { Walked } from './walk.ts';

/** More elements than this are never taken in one piece. */
const ELEMENTS = 40_000;
/** What has so little text is walked, more is parted, in UTF-16 units. */
const SHORT = 200;
/** Deeper than this everything is walked: to ask at each level of so many would take too long. */
const DEPTH = 40;
/** So far from the top what stands in few parts holds most of the page: it is parted unasked. */
const TOP = 5;
const FEW = 8;
/** One of so many is no large part: to count in each what stands in it takes as long as to read it. */
const MANY = 50;
/** How often parts that the page takes away meanwhile let what they stood in be looked at again. */
const AGAIN = 50;
/** Units of text after which the page may go first; a part weighs as much as some. */
const UNITS_PER_STEP = 50_000;
const UNITS_OF_A_PART = 100;

/** Elements and texts. */
const SHOWN = 5;
const skipped = new Set('head,script,style,noscript,template,textarea,option,title'.split(','));
/** Their scripts may be larger than all that stands on the page. */
const parted = new Set(['html', 'body']);

interface Level {
  readonly node: Node;
  readonly isLarge: boolean;
  readonly isTop: boolean;
  /** Its text from the part on that is looked at, as long as that is known and surely still so. */
  rest: string | undefined;
}

/**
 * The parts of a subtree to be walked, in the order of the page; counts the units of the others.
 * `undefined` now and then, to let the page go first.
 */
export function* suspectsIn(root: Node, into: Walked): Generator<Node | undefined> {
  // A form's fields may bear the names of what is asked of it; a walker's moves are its own.
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, SHOWN);
  const levels: Level[] = [];
  let units = 0;
  let again = 0;
  /** The part before among the siblings, where it was left out, and how their text ends. */
  let former: Node | undefined;
  let tail = '';

  const isAtTop = () => levels.length < TOP && levels.at(-1)?.isTop !== false;

  /** Goes to the first part below; whether there is one. */
  function enter(isLarge: boolean, rest?: string): boolean {
    const node = walker.currentNode;
    if (!walker.firstChild()) return false;
    const count = (node as ParentNode).childElementCount;
    const isTop = isAtTop() && count <= FEW;
    levels.push({ node, isLarge: isLarge && count < MANY, isTop, rest });
    former = undefined;
    tail = '';
    return true;
  }

  /** Goes back to what the part stands in, which has been seen to. */
  function leave(): void {
    walker.currentNode = levels.pop()?.node ?? root;
    former = undefined;
    tail = '';
  }

  /** The part's text: of the last in what was asked already it is what is left of that. */
  function textOf(node: Element): unknown {
    const isSkipped = skipped.has(node.localName);
    const level = levels.at(-1);
    if (level?.rest === undefined) return isSkipped ? '' : node.textContent;
    const after = isSkipped ? undefined : blankAfter(node);
    const text =
      after === undefined ? node.textContent : level.rest.slice(0, level.rest.length - after);
    level.rest = typeof text === 'string' ? level.rest.slice(text.length) : undefined;
    return isSkipped ? '' : text;
  }

  /** The page may go first, and change what was asked of it. */
  function* give(part?: Node): Generator<Node | undefined> {
    yield part;
    for (const level of levels) level.rest = undefined;
  }

  /** Goes to the next part beside it, or beside what it stands in; whether there is one. */
  function next(): boolean {
    while (levels[0]) {
      const isGone = !root.contains(walker.currentNode);
      if (!isGone && walker.nextSibling()) return true;
      leave();
      // The page took it away meanwhile: what it stood in is looked at again.
      again += isGone ? 1 : 0;
      if (isGone && again < AGAIN) return true;
    }
    return false;
  }

  for (let isLeft = true; isLeft; ) {
    if (units > UNITS_PER_STEP) {
      units = 0;
      yield* give();
    }
    const node = walker.currentNode as Element;
    const isDeep = levels.length > DEPTH;
    let isEntered = false;
    let text: unknown;
    const { localName } = node;
    const isParted =
      parted.has(localName) || (isAtTop() && node.childElementCount > 0 && !skipped.has(localName));
    const isLarge = levels.at(-1)?.isLarge !== false && (isParted || isLargePart(node));
    if (!isLarge && !isParted) text = textOf(node);
    if (typeof text !== 'string') {
      isEntered = !isDeep && enter(isLarge);
      if (isDeep) yield* give(node);
    } else {
      units += text.length + UNITS_OF_A_PART;
      // `<b>E1</b>1.9`: neither alone need be written like a code.
      const isJoined = /^[.\dA-Z]/.test(text) && codeTail.test(tail);
      const speaks = () => !into.speaks && text.search(headingStem) >= 0;
      const isSuspect = isJoined || mayHold(text) || speaks();
      if (isJoined && former) yield* give(former);
      tail = (tail + text.slice(-8)).slice(-8);
      former = isSuspect ? undefined : node;
      const isSplit = isSuspect && !isJoined && !isDeep && text.length > SHORT;
      isEntered = isSplit && enter(false, text);
      if (!isSuspect) into.length += text.length;
      else if (!isEntered) yield* give(node);
    }
    isLeft = isEntered || next();
  }
}

/** How much blank text comes after the last element or text of its parent; `undefined` where more does. */
function blankAfter({ nextSibling: next }: Node): number | undefined {
  if (!next) return 0;
  const { data } = next as Text;
  return next.nodeType === 3 && !next.nextSibling && !data.trim() ? data.length : undefined;
}

function isLargePart(node: Element): boolean {
  if (node.nodeType === 3) return false;
  return safely(() => node.querySelectorAll('*').length > ELEMENTS) ?? true;
}

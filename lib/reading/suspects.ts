/**
 * Where a walk must look. The text of a whole subtree comes from the browser in one piece, far
 * cheaper than its text nodes one by one, and where the piece holds nothing that could be a code,
 * no node of it does. In such a piece cells fuse, so it never says what stands there: only the walk
 * does, over the few parts that are left.
 */
import { codeTail, suspectsEnd } from './patterns.ts';
import { safely } from './slices.ts';
import type { Walked } from './walk.ts';

/** More elements than this are never taken in one piece. */
const ELEMENTS = 40_000;
/**
 * Where all that may be a code begins in so many units, they are walked; else the part is parted. To ask
 * for a part takes as long as to walk a few texts.
 */
const SHORT = 400;
/** Deeper than this everything is walked: to ask at each level of so many would take too long. */
const DEPTH = 40;
/** So far from the top what stands in few parts holds most of the page: it is parted unasked. */
const TOP = 5;
const FEW = 8;
/** One of so many is no large part: to count in each what stands in it takes as long as to read it. */
const MANY = 50;
/** How often parts that the page takes away meanwhile let what they stood in be looked at again. */
const AGAIN = 50;
/** Units of text after which the page may go first; a part weighs as much as some, a text that is walked too. */
const UNITS_PER_STEP = 50_000;
const UNITS_OF_A_PART = 100;
const UNITS_OF_A_TEXT = 25;
/** A part is walked to its end. */
const WHOLE = Number.POSITIVE_INFINITY;

/** What a tree walker shows: texts, or elements too. */
const TEXTS = 4;
const SHOWN = 5;
const skipped = new Set('head,script,style,noscript,template,textarea,option,title'.split(','));
/** Their scripts may be larger than all that stands on the page. */
const parted = new Set(['html', 'body']);

/** What is parted, while its parts are looked at. */
interface Level {
  readonly node: Node;
  /** A part of it may be too large to be taken in one piece. */
  readonly isLarge: boolean;
  /** Its parts hold most of the page. */
  readonly isTop: boolean;
  /** Its text from the part on that is looked at, as long as that is known and surely still so. */
  rest: string | undefined;
}

/**
 * Gives the texts of a subtree that may hold a code, and some beside them, in the order of the page;
 * counts the units of the others. Yields now and then, to let the page go first.
 */
export function* readSuspects(
  root: Node,
  into: Walked,
  take: (text: Text) => void,
): Generator<void> {
  const page = root.ownerDocument ?? (root as Document);
  // A form's fields may bear the names of what is asked of it; a walker's moves are its own.
  const walker = page.createTreeWalker(root, SHOWN);
  const levels: Level[] = [];
  let level: Level = { node: root, isLarge: true, isTop: true, rest: undefined };
  let units = 0;
  let isChanged = false;
  let again = 0;
  /** The part before among the siblings, where it was left out, and how their text ends. */
  let former: Node | undefined;
  let tail = '';

  /** Goes to the first part below; whether there is one. */
  function enter(node: Element, isLarge: boolean, rest?: string): boolean {
    if (!walker.firstChild()) return false;
    levels.push(level);
    const count = node.childElementCount;
    const isTop = level.isTop && levels.length <= TOP && count <= FEW;
    level = { node, isLarge: isLarge && count < MANY, isTop, rest };
    former = undefined;
    tail = '';
    return true;
  }

  /** Goes back to what the parts stand in, which has been seen to. */
  function leave(): void {
    walker.currentNode = level.node;
    level = levels.pop() ?? level;
    former = undefined;
    tail = '';
  }

  /** Goes to the next part beside it, or beside what it stands in; whether there is one. */
  function next(): boolean {
    if (isChanged) {
      isChanged = false;
      for (const one of [...levels, level]) one.rest = undefined;
      // The page took it away meanwhile: what it stood in is looked at again.
      let isGone = false;
      for (; levels[0] && !root.contains(walker.currentNode); leave()) isGone = true;
      again += isGone ? 1 : 0;
      if (isGone && again < AGAIN) return true;
    }
    for (; levels[0]; leave()) if (walker.nextSibling()) return true;
    return false;
  }

  /** The part's text: of the last in what was asked already it is what is left of that. */
  function textOf(node: Element): unknown {
    const isSkipped = skipped.has(node.localName);
    if (level.rest === undefined) return isSkipped ? '' : node.textContent;
    const after = isSkipped ? undefined : blankAfter(node);
    const text =
      after === undefined ? node.textContent : level.rest.slice(0, level.rest.length - after);
    level.rest = typeof text === 'string' ? level.rest.slice(text.length) : undefined;
    return isSkipped ? '' : text;
  }

  /** The page may go first, and change what was asked of it. */
  function* pause(): Generator<void> {
    units = 0;
    yield;
    isChanged = true;
  }

  /** Gives the texts in a part, to where no code begins any more. */
  function* read(part: Node, end: number): Generator<void> {
    if (part.nodeType === 3) return take(part as Text);
    const texts = page.createTreeWalker(part, TEXTS);
    for (let at = 0; at < end && texts.nextNode(); ) {
      const text = texts.currentNode as Text;
      at += text.length;
      units += UNITS_OF_A_TEXT;
      take(text);
      if (units > UNITS_PER_STEP) yield* pause();
    }
  }

  for (let isLeft = true; isLeft; ) {
    const node = walker.currentNode as Element;
    const isTop = level.isTop && levels.length < TOP;
    const isParted = (isTop || level.isLarge) && isMostOf(node, isTop);
    const isLarge = level.isLarge && (isParted || isLargePart(node));
    const isDeep = levels.length > DEPTH;
    const text: unknown = isLarge || isParted ? undefined : textOf(node);
    let isEntered = false;
    if (typeof text !== 'string') {
      isEntered = !isDeep && enter(node, isLarge);
      if (isDeep) yield* read(node, WHOLE);
    } else {
      units += text.length + UNITS_OF_A_PART;
      // `<b>E1</b>1.9`: neither alone need be written like a code.
      const isJoined = tail && /^[.\dA-Z]/.test(text) && codeTail.test(tail);
      const end = suspectsEnd(text, SHORT, !into.speaks);
      if (isJoined && former) yield* read(former, WHOLE);
      tail = (tail + text.slice(-8)).slice(-8);
      former = isJoined || end > 0 ? undefined : node;
      isEntered = end === WHOLE && !isJoined && !isDeep && enter(node, false, text);
      const length = into.length + text.length;
      // What goes on in the next part may begin at the end of this one.
      const isOpen = isJoined || (end > 0 && codeTail.test(tail));
      if (!isEntered && (isOpen || end > 0)) yield* read(node, isOpen ? WHOLE : end);
      if (!isEntered) into.length = length;
    }
    if (!isEntered && units > UNITS_PER_STEP) yield* pause();
    isLeft = isEntered || next();
  }
}

/** Whether an element is parted unasked: it holds most of the page. */
function isMostOf({ localName, childElementCount }: Element, isTop: boolean): boolean {
  return parted.has(localName) || (isTop && childElementCount > 0 && !skipped.has(localName));
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

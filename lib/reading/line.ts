/**
 * The line a find stands in: the text before and after it up to a block boundary or line break,
 * as a reader would see it. A table cell, list item or paragraph is a line of its own.
 */
import { elementOf, type Find } from './find.ts';

export interface Line {
  readonly before: string;
  readonly after: string;
  /** The lines above it in the same block, nearest first (notes with `<br>` or in `<pre>`). */
  readonly above: readonly string[];
  /** The element whose text this is. */
  readonly block: Element | null;
}

/** Elements that run on within a line. */
export const inlineNames =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/i;
const REACH = 600;

/** Whether an element runs on within its line; a styled chip or badge does not. */
export function isInline(element: Element): boolean {
  if (!inlineNames.test(element.localName)) return false;
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display ?? '';
  return display === '' || display === 'inline' || display === 'contents';
}

export function lineOf(find: Find): Line {
  if (find.from !== 'text') return lineInText(find.text, find, elementOf(find));
  let block = find.node.parentElement;
  while (block?.parentElement && isInline(block)) block = block.parentElement;
  if (!block) return lineInText(find.text, find, null);
  const text = textAround(block, find.node as Text, find.at);
  return { ...cut(text.before, text.after.slice(find.written.length)), block };
}

function lineInText(text: string, find: Find, block: Element | null): Line {
  const end = find.at + find.written.length;
  return {
    ...cut(text.slice(Math.max(0, find.at - REACH), find.at), text.slice(end, end + REACH)),
    block,
  };
}

function cut(before: string, after: string): Omit<Line, 'block'> {
  const above = before.split('\n');
  const own = above.pop() ?? '';
  const end = after.indexOf('\n');
  return {
    before: own,
    after: end < 0 ? after : after.slice(0, end),
    above: above
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .reverse(),
  };
}

/** The block's text on both sides of a place in one of its text nodes; line breaks as `\n`. */
function textAround(block: Element, node: Text, at: number): { before: string; after: string } {
  const kept = keepsLines(block);
  let before = plain(node.data.slice(Math.max(0, at - REACH), at), kept);
  let after = plain(node.data.slice(at, at + REACH), kept);
  for (let level: Node = node; level !== block && level.parentNode; level = level.parentNode) {
    for (let s = level.previousSibling; s && before.length < REACH; s = s.previousSibling) {
      before = flat(s, kept) + before;
    }
    for (let s = level.nextSibling; s && after.length < REACH; s = s.nextSibling) {
      after += flat(s, kept);
    }
  }
  return { before: before.slice(-REACH), after: after.slice(0, REACH) };
}

function plain(text: string, kept: boolean): string {
  return kept ? text : text.replace(/\s+/g, ' ');
}

function flat(node: Node, kept: boolean): string {
  if (node.nodeType === 3) return plain((node as Text).data, kept);
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  if (element.localName === 'br') return '\n';
  let inner = '';
  for (let child = element.firstChild; child && inner.length < REACH; child = child.nextSibling) {
    inner += flat(child, kept);
  }
  return isInline(element) ? inner : `\n${inner}\n`;
}

function keepsLines(block: Element): boolean {
  if (block.localName === 'pre') return true;
  const space = block.ownerDocument.defaultView?.getComputedStyle(block).whiteSpace ?? '';
  return space.startsWith('pre') || space === 'break-spaces';
}

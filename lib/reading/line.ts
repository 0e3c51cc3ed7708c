/**
 * The line a find stands in: the text before and after it up to a block boundary or line break,
 * as a reader would see it. A table cell, list item or paragraph is a line of its own.
 */
import { elementOf, type Find } from './find.ts';
import { firstIn } from './first-in.ts';
import { isInline } from './inline.ts';
import { isBlank, remembered, restOn } from './remembered.ts';
import { shortText } from './short-text.ts';

export interface Line {
  readonly before: string;
  readonly after: string;
  /** The lines above it in the same block, nearest first (notes with `<br>` or in `<pre>`). */
  readonly above: readonly string[];
  readonly below: readonly string[];
}

const REACH = 600;

/** In Germany the letters of certainty and side may touch the code: `{E11.90G}`. */
export function uncertified(hit: Find): Find {
  return { ...hit, written: hit.written.replace(/[GVZA][RLB]?$/, '') };
}

/** @param touching the code with letters that stand after it in the same word */
export function lineOf(find: Find, touching = find.written): Line {
  const { text, at, written } = find;
  let block = elementOf(find);
  while (find.from === 'text' && block?.parentElement && isInline(block)) {
    block = block.parentElement;
  }
  const around =
    find.from === 'text' && block
      ? textAround(block, find.node as Text, at)
      : { before: text.slice(Math.max(0, at - REACH), at), after: text.slice(at, at + REACH) };
  const above = around.before.split('\n');
  let before = above.pop() ?? '';
  // A paragraph broken by hand goes on: `Ingen hållpunkt för`, then `lungemboli (I26.9).`
  const former = above.at(-1) ?? '';
  if (former.length > 40 && /[^.:;!?]$/.test(former) && /^[\p{Ll}(]/u.test(before)) {
    before = `${above.pop()} ${before}`;
  }
  const [after = '', ...below] = around.after.slice(written.length).split('\n');
  const parted = touching === written ? after : after.replace(/^(.)([RLB]?)/, ' $1 $2 ');
  const said = parted || (block ? remarkBeside(block, written) : '');
  return {
    before,
    after: said,
    above: above.filter((line) => line.trim() !== '').reverse(),
    below,
  };
}

/** What stands after a chip that holds a code alone, among others: `[J18.9] Pneumonia (presumed)`. */
function remarkBeside(chip: Element, written: string): string {
  const isFirst = (node: Node | null | undefined) =>
    node?.nodeName === chip.nodeName && (node as Element).className === chip.className;
  const first = firstIn(chip.parentNode);
  const isAlone = () => chip.textContent?.trim() === written;
  if (!isFirst(first) || !remembered(chip, `is ${written}`, isAlone)) return '';
  let text = '';
  for (let s = chip.nextSibling; s && !isFirst(s) && text.length < 160; s = s.nextSibling) {
    restOn(s);
    text += flat(s, false);
  }
  return text.split('\n')[0] ?? '';
}

/** The block's text on both sides of a place in one of its text nodes; line breaks as `\n`. */
function textAround(block: Element, node: Text, at: number): { before: string; after: string } {
  const kept = keepsLines(block);
  let before = plain(node.data.slice(Math.max(0, at - REACH), at), kept);
  let after = plain(node.data.slice(at, at + REACH), kept);
  for (let level: Node = node; level !== block && level.parentNode; level = level.parentNode) {
    for (let s = level.previousSibling; s && before.length < REACH; s = s.previousSibling) {
      restOn(s);
      before = flat(s, kept) + before;
    }
    for (let s = level.nextSibling; s && after.length < REACH; s = s.nextSibling) {
      restOn(s);
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

/** Whether line breaks in its text are line breaks. */
export function keepsLines(block: Element): boolean {
  return block.localName === 'pre' || /^pre|^break-/.test(getComputedStyle(block).whiteSpace);
}

/** The words that a line begins with in an element of their own: `<b>Bedömning</b> Bronkit, J20.9`. */
export function beginningOf(node: Node): string | undefined {
  let first: Node | undefined;
  // In text that keeps its line breaks the first element may be lines above.
  if (node.parentElement && keepsLines(node.parentElement)) return undefined;
  for (let at = node.previousSibling; at && at.nodeName !== 'BR'; at = at.previousSibling) {
    if (!isBlank(at)) first = at;
  }
  return first?.nodeType === 1 ? shortText(first as Element) : undefined;
}

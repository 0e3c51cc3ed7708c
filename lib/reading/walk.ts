/**
 * The walk reads the text of a subtree once, flat, and looks for what is written like a code.
 *
 * Texts are gathered into chunks with a separator between nodes, so that one expression runs over
 * a long string (far cheaper than one run per node) and table cells never fuse. Only where one
 * node ends like the beginning of a code and the next goes on like one, and both stand in the same
 * line, are the two joined: `<b>E11</b>.9` is one code.
 */
import type { Find } from './find.ts';
import { inlineNames } from './line.ts';
import { codeHead, codePattern, codeTail, personPattern } from './patterns.ts';

const SEPARATOR = '\u0001';
const CHUNK = 32_768;
const NODES_PER_STEP = 512;
const SHOW_TEXT = 4;

/** Elements whose text is not on the page, or is read as a value instead. */
const unread = 'script,style,noscript,template,textarea,option,title';

export interface Walked {
  readonly finds: Find[];
  /** Text nodes that hold what is written like a personal identity number. */
  readonly persons: Text[];
  /** UTF-16 units read. */
  length: number;
}

/** Reads all text below `root` into `into`; yields the number of units read at each step. */
export function* walk(root: Node, into: Walked): Generator<void> {
  const owner = root.ownerDocument ?? (root as Document);
  const walker = owner.createTreeWalker(root, SHOW_TEXT);
  let flat = '';
  /** How the text before ends. Cut from `flat`, it would copy the whole chunk each time. */
  let tail = '';
  let nodes: Text[] = [];
  let starts: number[] = [];
  let steps = 0;
  const flush = () => {
    readChunk({ flat, nodes, starts }, into);
    into.length += flat.length;
    flat = '';
    nodes = [];
    starts = [];
  };
  let node = (root.nodeType === 3 ? root : walker.nextNode()) as Text | null;
  for (; node; node = walker.nextNode() as Text | null) {
    const text = node.data;
    if (text.length > 4096 && node.parentElement?.matches(unread)) continue;
    const last = nodes.at(-1);
    const joined = last && codeHead.test(text) && codeTail.test(tail) && inOneLine(last, node);
    if (!joined) {
      flat += SEPARATOR;
      if (flat.length > CHUNK) flush();
    }
    nodes.push(node);
    starts.push(flat.length);
    flat += text;
    tail = (joined ? tail + text : text).slice(-8);
    steps += 1;
    if (steps % NODES_PER_STEP === 0) yield;
  }
  flush();
  yield;
}

interface Chunk {
  readonly flat: string;
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
}

function readChunk(chunk: Chunk, into: Walked): void {
  for (const hit of chunk.flat.matchAll(codePattern)) {
    const index = indexAt(chunk.starts, hit.index);
    const node = chunk.nodes[index];
    if (!node || node.parentElement?.closest(unread)) continue;
    const at = hit.index - (chunk.starts[index] ?? 0);
    into.finds.push({ node, from: 'text', text: node.data, at, written: hit[0] });
  }
  for (const hit of chunk.flat.matchAll(personPattern)) {
    const node = chunk.nodes[indexAt(chunk.starts, hit.index)];
    if (node && !node.parentElement?.closest(unread)) into.persons.push(node);
  }
}

/** The last start that is not after `position`. */
function indexAt(starts: readonly number[], position: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether nothing but inline elements lies between two text nodes that follow each other. */
function inOneLine(before: Text, after: Text): boolean {
  let top: Node | null = before;
  while (top && !top.contains(after)) {
    if (top !== before && !inlineNames.test(top.nodeName)) return false;
    if (top.nextSibling && !top.nextSibling.contains(after)) return false;
    top = top.parentNode;
  }
  let up: Node | null = after.parentNode;
  while (up && up !== top) {
    if (!inlineNames.test(up.nodeName)) return false;
    up = up.parentNode;
  }
  return true;
}

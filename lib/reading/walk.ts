/**
 * The walk reads the text of a subtree once, flat, and looks for what is written like a code.
 *
 * Texts are gathered into chunks with a separator between nodes, so that one expression runs over
 * a long string (far cheaper than one run per node) and table cells never fuse. Only where one
 * node ends like the beginning of a code and the next goes on like one, and both stand in the same
 * line, are the two joined: `<b>E11</b>.9` is one code.
 */
import type { Find } from './find.ts';
import { isInline } from './line.ts';
import { codeHead, codeTail, headingStem, hitsIn, personPattern } from './patterns.ts';

const SEPARATOR = '\u0001';
const CHUNK = 32_768;
const NODES_PER_STEP = 512;
const SHOW_TEXT = 4;

/** The longest text that may be a heading, and how many words of one chunk are looked at. */
const HEADING = 40;
const MENTIONS = 50;

/** Elements whose text is not on the page, or is read as a value instead. */
const unread = 'script,style,noscript,template,textarea,option,title';

export interface Walked {
  readonly finds: Find[];
  /** Text nodes that hold what is written like a personal identity number. */
  readonly persons: Text[];
  /** Whether a short text, as headings and labels are, speaks of diagnoses. */
  speaks: boolean;
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
  let node = walker.nextNode() as Text | null;
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
  const placeOf = (at: number) => {
    const index = chunk.starts.findLastIndex((start) => start <= at);
    const node = chunk.nodes[index];
    if (!node || node.parentElement?.closest(unread)) return [];
    return [{ node, text: node.data, at: at - (chunk.starts[index] ?? 0) }];
  };
  for (const { at, written } of hitsIn(chunk.flat)) {
    for (const place of placeOf(at)) into.finds.push({ ...place, from: 'text', written });
  }
  for (const { index } of chunk.flat.matchAll(personPattern)) {
    for (const { node } of placeOf(index)) into.persons.push(node);
  }
  if (into.speaks) return;
  let looked = 0;
  for (const { index } of chunk.flat.matchAll(headingStem)) {
    into.speaks = placeOf(index).some(({ text }) => text.trim().length <= HEADING);
    looked += 1;
    if (into.speaks || looked > MENTIONS) break;
  }
}

/** Whether nothing but inline elements lies between two text nodes that follow each other. */
function inOneLine(before: Text, after: Text): boolean {
  let top: Node | null = before;
  for (; top && !top.contains(after); top = top.parentNode) {
    if (top !== before && !isInline(top as Element)) return false;
    if (top.nextSibling && !top.nextSibling.contains(after)) return false;
  }
  for (let up = after.parentNode; up && up !== top; up = up.parentNode) {
    if (!isInline(up as Element)) return false;
  }
  return true;
}

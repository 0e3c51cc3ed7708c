/**
 * The walk reads the text of a subtree once, flat, and looks for what is written like a code.
 *
 * Texts are gathered into chunks with a separator between nodes, so that one expression runs over
 * a long string (far cheaper than one run per node) and table cells never fuse. Only where one
 * node ends like the beginning of a code and the next goes on like one, and both stand in the same
 * line, are the two joined: `<b>E11</b>.9` is one code.
 */
import type { Find } from './find.ts';
import { isInline } from './inline.ts';
import { headingStem, hitsIn, personPattern, seam } from './patterns.ts';
import { readSuspects } from './suspects.ts';

/** No code goes over it; where it stands in a text itself no text begins. */
const SEPARATOR = '\n';
const CHUNK = 32_768;

/** The longest text that may be a heading. */
const HEADING = 40;

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

/** Reads all text below `root` into `into`, in steps. */
export function* walk(root: Node, into: Walked): Generator<void> {
  let texts: string[] = [];
  let nodes: Text[] = [];
  let size = 0;
  const flush = () => {
    readChunk(texts, nodes, into);
    texts = [];
    nodes = [];
    size = 0;
  };
  const take = (node: Text) => {
    const text = node.data;
    if (text.length > 4096 && node.parentElement?.matches(unread)) return;
    nodes.push(node);
    texts.push(text);
    size += text.length;
    into.length += text.length;
    into.speaks ||= isHeading(text) && !node.parentElement?.closest(unread);
    if (size > CHUNK) flush();
  };
  try {
    yield* readSuspects(root, into, take);
  } finally {
    // Also where the page is too large to be read to its end.
    flush();
  }
}

function readChunk(texts: readonly string[], nodes: readonly Text[], into: Walked): void {
  const { flat, starts } = joined(texts, nodes);
  const placeOf = (at: number) => {
    const index = textAt(starts, at);
    const node = nodes[index];
    if (!node || node.parentElement?.closest(unread)) return [];
    return [{ node, text: node.data, at: at - (starts[index] ?? 0) }];
  };
  for (const { at, written } of hitsIn(flat)) {
    for (const place of placeOf(at)) into.finds.push({ ...place, from: 'text', written });
  }
  for (const { index } of flat.matchAll(personPattern)) {
    for (const { node } of placeOf(index)) into.persons.push(node);
  }
}

/** Whether a text is short, as headings and labels are, and speaks of diagnoses. */
function isHeading(text: string): boolean {
  return text.search(headingStem) >= 0 && text.trim().length <= HEADING;
}

/** The last text that begins there or before. */
function textAt(starts: readonly number[], at: number): number {
  let low = 0;
  for (let high = starts.length; high - low > 1; ) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low;
}

/** The texts in one, parted but where a code goes on from one to the next, and where each begins. */
function joined(texts: readonly string[], nodes: readonly Text[]) {
  /** Seams seen to: whether there is nothing between. */
  const isSeamless = new Map<number, boolean>();
  for (;;) {
    let flat = '';
    const starts = texts.map((text, at) => {
      if (!isSeamless.get(at)) flat += SEPARATOR;
      const start = flat.length;
      flat += text;
      return start;
    });
    let isDone = true;
    for (const hit of flat.matchAll(seam)) {
      const begin = hit.index + hit[0].length;
      const after = textAt(starts, begin);
      const [one, other] = [nodes[after - 1], nodes[after]];
      if (!one || !other || starts[after] !== begin || isSeamless.has(after)) continue;
      isSeamless.set(after, inOneLine(one, other));
      isDone &&= !isSeamless.get(after);
    }
    if (isDone) return { flat, starts };
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

/**
 * Diagnoses that a page names without their code: whole texts (a cell, an item, a field's value, what
 * stands after a label) that are a name of one category of diagnoses and of no other. Never words in
 * running text. That it stands under a heading of diagnoses is asked when it is decided on.
 */
import { fold } from '../terminology/words.ts';
import type { Find } from './find.ts';
import { hashOf } from './hash.ts';
import type { Judge } from './joined.ts';
import { safely } from './slices.ts';
import type { TermTable } from './term-table.ts';

/** More than this is a list to choose from, not a patient's. */
const NAMES = 500;
const NODES_PER_STEP = 256;
const LONGEST = 120;

/** @param terms the names, and the words around them */
export function createNameFinder({ names, words: plain }: TermTable): Judge['named'] {
  const known = new Map<string, string>();
  const begins = new RegExp(plain.nameAfter, 'i');
  const ends = new RegExp(plain.nameBefore, 'i');
  /** Texts looked at that hold none: tables say the same again and again. */
  const nameless = new Set<string>();

  /** The category of each hash; none for what names several. */
  function learn(): void {
    for (const [category, hashes] of Object.entries(names)) {
      for (const hash of hashes.split(' ')) known.set(hash, known.has(hash) ? '' : category);
    }
  }

  function* find(nodes: readonly Node[], into: Find[]): Generator<void> {
    if (known.size === 0) learn();
    let steps = 0;
    for (const node of nodes.filter(({ isConnected }) => isConnected)) {
      // A form's fields may bear the names of what is asked of it.
      const walker = safely(() =>
        (node.ownerDocument ?? (node as Document)).createTreeWalker(node, 4),
      );
      for (let at = walker?.nextNode(); at && into.length < NAMES; at = walker?.nextNode()) {
        collect(at as Text, 'text', (at as Text).data, into);
        steps += 1;
        if (steps % NODES_PER_STEP === 0) yield;
      }
      const all = safely(() => [
        ...(node as Element).querySelectorAll<HTMLInputElement>(plain.written),
      ]);
      for (const field of all ?? []) {
        const [option] = (field as unknown as HTMLSelectElement).selectedOptions ?? [];
        collect(field, 'value', option?.text ?? field.value, into);
        yield;
      }
    }
  }

  function collect(node: Find['node'], from: Find['from'], text: string, into: Find[]): void {
    if (text.length < 3 || text.length > LONGEST || nameless.has(text)) return;
    const before = into.length;
    let start = 0;
    for (const line of text.split('\n')) {
      const skipped = begins.exec(line)?.[0].length ?? 0;
      const rest = line.slice(skipped);
      const end = rest.search(ends);
      const written = (end < 0 ? rest : rest.slice(0, end)).trimEnd();
      // Few letters are a name only as an abbreviation: `ALL`, not `All`.
      const isName = written.length > 3 || /^[A-ZÅÄÖ\d]{2,3}$/.test(written);
      const category = isName && known.get(hashOf(fold(written)).toString(36));
      if (category) into.push({ node, from, text, at: start + skipped, written, category });
      start += line.length + 1;
    }
    if (nameless.size > 2000) nameless.clear();
    if (into.length === before) nameless.add(text);
  }
  return find;
}

/** The row a find belongs to (table row, list item, card) and the short texts that stand in it. */
import { parentOf } from './surroundings.ts';
import type { Vocabulary } from './words/vocabulary.ts';

export function rowOf(element: Element, { rows, cells, whole }: Vocabulary): Element {
  const cell = element.closest(cells);
  let at: Element | null = element;
  for (let climbed = 0; at && climbed < 6; climbed += 1) {
    // A single article is the whole record.
    if (at.matches(rows) && (at.localName !== 'article' || alikeOf(at).length > 0)) return at;
    if (!cell && isRepeated(at, whole)) return at;
    at = parentOf(at);
  }
  return cell?.closest(rows) ?? element;
}

/** One of several siblings made alike: the small cards of a list without list markup. */
function isRepeated(element: Element, whole: string): boolean {
  return (
    element.childElementCount > 0 && !element.querySelector(whole) && alikeOf(element).length > 0
  );
}

export function alikeOf(element: Element): readonly Element[] {
  const siblings = [...(element.parentElement?.children ?? [])];
  return siblings.filter((other) => other !== element && areAlike(element, other));
}

/** Whether two siblings are made alike: rows or items, or of the same first class. */
export function areAlike(one: Element, other: Element): boolean {
  if (one.localName !== other.localName) return false;
  if (/^(?:tr|li|article)$/.test(one.localName)) return true;
  return one.classList[0] !== undefined && one.classList[0] === other.classList[0];
}

export interface Piece {
  readonly text: string;
  readonly element: Element;
}

const PIECES = 60;

/** The row's short texts and chosen values. Its buttons and links to actions are not among them. */
export function piecesOf(row: Element, { actions }: Vocabulary): Piece[] {
  const pieces: Piece[] = [];
  const walker = row.ownerDocument.createTreeWalker(row, 4);
  for (let node = walker.nextNode(); node && pieces.length < PIECES; node = walker.nextNode()) {
    const text = (node as Text).data.trim();
    const element = node.parentElement;
    if (!element || text === '' || text.length > 60) continue;
    if (element.closest(actions)) continue;
    pieces.push({ text, element });
  }
  for (const field of [...row.querySelectorAll('input,select')].slice(0, 12)) {
    const { type, checked } = field as HTMLInputElement;
    const ticked = checked ? 'x' : '-';
    const option = (field as HTMLSelectElement).selectedOptions?.[0]?.text ?? '';
    const chosen = type === 'checkbox' ? ticked : option;
    if (chosen) pieces.push({ text: chosen.trim(), element: field });
  }
  return pieces;
}

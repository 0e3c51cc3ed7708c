/** The row a find belongs to (table row, list item, card) and the short texts that stand in it. */
import { fold } from '../terminology/words.ts';
import type { WordReader } from './read-words.ts';
import { shortText } from './short-text.ts';
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
  /** The label of a value that follows the code's own, folded. */
  readonly label?: string;
}

const PIECES = 60;

/** The row's short texts and chosen values. Its buttons and links to actions are not among them. */
export function piecesOf(row: Element, words: WordReader): Piece[] {
  const { actions } = words.plain;
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
  return [...pieces, ...toldAfter(row, words)];
}

/**
 * Pairs of label and value that go on telling of the code in a pair before: its status, its system,
 * its end. They are the next code's from where a label comes again.
 */
function toldAfter(row: Element, words: WordReader): Piece[] {
  const told: Piece[] = [];
  const seen = new Set<string>();
  for (let at = row.nextElementSibling; at && seen.size < 12; at = at.nextElementSibling) {
    const element = at.localName === 'dt' ? at : at.firstElementChild;
    const name = element && element.localName !== 'td' && shortText(element);
    if (!name) continue;
    const label = fold(name);
    if (seen.has(label) || words.placeIn(label)) break;
    seen.add(label);
    const value = element === at ? at.nextElementSibling : at;
    const text = value && shortText(value)?.replace(name, '').trim();
    if (text && words.matches('tells', label)) told.push({ text, element: value, label });
  }
  return told;
}

/** The row a find belongs to (table row, list item, card) and the short texts that stand in it. */
import { fold } from '../terminology/words.ts';
import { childrenOf } from './children-of.ts';
import { columnsAt, partsOf } from './columns.ts';
import { hasCode } from './has-code.ts';
import { keepsLines } from './line.ts';
import type { WordReader } from './read-words.ts';
import { keep, remembered, restOn } from './remembered.ts';
import { shortText } from './short-text.ts';
import { upFrom } from './up-from.ts';

export function rowOf(element: Element, words: WordReader): Element {
  const { rows, cells } = words.plain;
  const cell = element.closest(cells);
  for (const at of upFrom(element).slice(0, 6)) {
    // A single article is the whole record.
    const isRow = at.matches(rows) && (at.localName !== 'article' || hasAlike(at));
    if (isRow ? cell || !isNote(at, words) : !cell && isRepeated(at, words)) return at;
    // A note in a cell: the table lays out the page.
    if (cell && at !== cell && !isRow && isNote(at, words)) return element;
  }
  return cell?.closest(rows) ?? element;
}

/** Headed in more than one part (`Ärftlighet`, `Status`, `Diagnos`): a note, whose parts say nothing of each other. */
function isNote(element: Element, words: WordReader): boolean {
  const parts = [...element.querySelectorAll(words.plain.parts)].filter((part) => {
    const text = shortText(part);
    return text && words.placeIn(fold(text));
  });
  return parts.length > 1;
}

/** One of several siblings made alike: the small cards of a list without list markup. */
function isRepeated(element: Element, words: WordReader): boolean {
  return remembered(element, 'alike', () => {
    if (!element.firstElementChild || element.querySelector(words.plain.whole)) return false;
    // A card may be headed by its diagnosis. One that is headed by what it holds is a list itself.
    const heading = element.querySelector(words.plain.headings);
    const isList =
      (heading && words.placeIn(fold(shortText(heading) ?? ''))) || holdsCodes(element);
    return !isList && hasAlike(element) && !isNote(element, words);
  });
}

function holdsCodes({ textContent: text }: Element): boolean {
  return (text ?? '').split(hasCode).length > 2;
}

function hasAlike(element: Element): boolean {
  // Made alike with nothing, it need not be held against each.
  const mayBe = areAlike(element, element);
  return (
    mayBe && siblingsOf(element).some((other) => other !== element && areAlike(element, other))
  );
}

/** The element and those beside it. */
export function siblingsOf({ parentElement: of }: Element): readonly Element[] {
  return of ? keep(of, 'children', () => childrenOf(of)) : [];
}

/** Whether two siblings are made alike: rows or items, or of the same first class. */
export function areAlike(one: Element, other: Element): boolean {
  // Columns side by side are parts of a row.
  if (one.localName !== other.localName || /^col(?:umn)?(?:$|-)/.test(one.classList[0] ?? '')) {
    return false;
  }
  // Elements of the page's own names are made alike by it.
  if (/^(?:tr|li|article)$|-(?:row|item|card)$/.test(one.localName)) return true;
  return one.classList[0] !== undefined && one.classList[0] === other.classList[0];
}

export interface Piece {
  readonly text: string;
  readonly element: Element;
  /** The label of a value that follows the code's own, folded. */
  readonly label?: string | undefined;
}

const PIECES = 60;

/** The row's short texts and chosen values. Its buttons and links to actions are not among them. */
export function piecesOf(row: Element, element: Element, words: WordReader): Piece[] {
  const { actions } = words.plain;
  const pieces: Piece[] = [];
  const alone = row === element;
  restOn(row);
  // Codes between line breaks or labels share no row: the part they stand in is a whole note.
  if (alone && (row.querySelector('br') || keepsLines(row) || isNote(row, words))) return [];
  const cells = (alone && columnsAt(row)?.cells) || partsOf(row, words);
  for (const cell of cells) {
    restOn(cell);
    const walker = row.ownerDocument.createTreeWalker(cell, 4);
    for (let node = walker.nextNode(); node && pieces.length < PIECES; node = walker.nextNode()) {
      const text = (node as Text).data.trim();
      const within = node.parentElement;
      if (!within || text === '' || text.length > 60) continue;
      if (within.closest(actions)) continue;
      // `<b>Obs</b>: N10`: its colon stands outside the label.
      const isLabel = /^\s*:/.test(within.nextSibling?.nodeValue ?? '');
      pieces.push({ text: isLabel ? `${text}:` : text, element: within });
    }
  }
  for (const field of [...row.querySelectorAll(words.plain.answers)].slice(0, 12)) {
    const { type, checked, value, labels } = field as HTMLInputElement;
    const turned = field.getAttribute('aria-checked');
    const ticked = checked || turned === 'true' ? 'x' : '-';
    const written =
      type === 'text' && field !== element
        ? value.slice(0, 60)
        : type === 'radio' && checked && labels?.[0] && shortText(labels[0]);
    const option = (field as HTMLSelectElement).selectedOptions?.[0]?.text ?? written;
    const chosen = type === 'checkbox' || turned ? ticked : option;
    // A switch that says of itself what it tells: `Aktivt problem`.
    const label = (turned && fold(field.getAttribute('aria-label') ?? '')) || undefined;
    if (chosen) pieces.push({ text: chosen.trim(), element: field, label });
  }
  // Of buttons side by side the pressed one tells: `[Confirmed] [Presumed]`.
  for (const chosen of row.querySelectorAll(words.plain.pressed)) {
    const text = shortText(chosen);
    if (text && !chosen.contains(element)) pieces.push({ text, element: chosen });
  }
  // Only a picture tells the status, and says it to those who cannot see it.
  for (const icon of [row, ...row.querySelectorAll(words.plain.icons)].slice(0, 12)) {
    const text =
      icon.getAttribute('aria-label') ?? icon.getAttribute('title') ?? icon.getAttribute('alt');
    if (text && (icon === row || !icon.textContent?.trim()[4]))
      pieces.push({ text, element: icon });
  }
  return [...pieces, ...toldAfter(row, element, words)];
}

/**
 * Pairs of label and value that go on telling of the code in a pair before: its status, its system,
 * its end. They are the next code's from where a label comes again.
 */
function toldAfter(row: Element, code: Element, words: WordReader): Piece[] {
  const told: Piece[] = [];
  const seen = new Set<string>();
  const column = childrenOf(row).findIndex((cell) => cell.contains(code));
  let looked = 0;
  for (
    let at = (row.closest('dd') ?? row).nextElementSibling;
    at && looked < PIECES && seen.size < 12;
    at = at.nextElementSibling
  ) {
    looked += 1;
    const element = at.localName === 'dt' ? at : at.firstElementChild;
    const name = element && element.localName !== 'td' && shortText(element);
    if (!name) continue;
    const label = fold(name);
    // With the diagnoses side by side, each row tells one thing of them all.
    const isWide = at.childElementCount > 2;
    const tells = words.matches('tells', label);
    if (seen.has(label) || !(isWide || tells || !words.placeIn(label))) break;
    seen.add(label);
    const value = element === at ? at.nextElementSibling : isWide ? childrenOf(at)[column] : at;
    // What a button offers is not told.
    const text =
      value?.localName === 'button' ? '' : value && shortText(value)?.replace(name, '').trim();
    if (value && text && tells) told.push({ text, element: value, label });
  }
  return told;
}

/**
 * Whether a find is offered rather than recorded (pickers, filters, unchosen options), hidden, or
 * another person's (patient lists, schedules, ward boards, a relative's or former patient's part).
 */
import { fold } from '../terminology/words.ts';
import { columnsAt } from './columns.ts';
import type { Find } from './find.ts';
import type { Line } from './line.ts';
import { parted } from './own-labels.ts';
import { isOneOfMany, type Persons } from './persons.ts';
import type { WordReader } from './read-words.ts';
import { keep, remembered } from './remembered.ts';
import { siblingsOf } from './row.ts';
import { shortText, textWithin } from './short-text.ts';
import { isShown } from './shown.ts';
import { upFrom } from './up-from.ts';
import type { AskedColumn } from './words/vocabulary.ts';

/** Whether the find is an offer: a code to choose, look up or learn from, not one recorded. */
export function isOffer(
  element: Element,
  row: Element,
  field: boolean,
  words: WordReader,
): boolean {
  const { choices, chips } = words.plain;
  if (!field && element.closest(choices) && !element.closest(chips)) return true;
  const box = boxOf(element, words);
  if (box !== undefined) return !box;
  // Looked up, or its list of suggestions is open: nothing is chosen yet.
  if (field && (element.matches(words.plain.searches) || listsBelow(element, words))) return true;
  // A row with a button to take it or leave it: a suggestion, a hit, a phrase.
  const buttons = field ? [] : keep(row, 'takers', () => row.querySelectorAll(words.plain.takers));
  for (const button of buttons) {
    if (words.matches('taking', (shortText(button) || button.getAttribute('aria-label')) ?? ''))
      return true;
  }
  const from = field ? element.parentElement : element;
  return words.matches('offers', namesAround(from)) && offers(from, field, words);
}

/** Whether class words around an element say that what stands there is offered. */
function offers(element: Element | null, field: boolean, words: WordReader): boolean {
  return upFrom(element)
    .slice(0, 12)
    .some((at, place, all) => {
      const names = namesOf(at);
      if (!words.matches('offers', names)) return false;
      const within = names.replace(new RegExp(words.plain.widgets, 'gi'), '');
      if (words.matches('offers', within)) return true;
      // A field that helps to choose holds what was chosen; an item of a menu is short.
      const item = all[place - 1] ?? at;
      return !field && !isChosen(all[0] ?? at, words) && textWithin(item, 160) !== undefined;
    });
}

/** Whether it is a chip in a field that helps to choose: `MuiAutocomplete-tag`. */
export function isChosen(element: Element, words: WordReader): boolean {
  return words.matches('chosen', namesAround(element, 4));
}

/** Whether a list of suggestions stands open straight after a field or its line, not the next line's. */
function listsBelow(field: Element, words: WordReader): boolean {
  return [field, field.parentElement].some((at) => {
    const next = at?.nextElementSibling;
    const offered = words.matches('offers', parted(next?.getAttribute('class') ?? ''))
      ? next?.firstElementChild
      : next?.querySelector('[role=option]');
    return !!offered && !next?.querySelector('input') && isShown(offered);
  });
}

/** The class words and ids of an element and of what it stands in. */
export function namesAround(element: Element | null, up = 12): string {
  return upFrom(element).slice(0, up).map(namesOf).join(' ');
}

function namesOf(element: Element): string {
  const names = ['class', 'data-testid', 'data-field', 'id'].map((name) =>
    element.getAttribute(name),
  );
  // Elements of the page's own: `<hs-problem>`.
  return parted([...names, element.localName].join(' '));
}

/**
 * A box, radio or toggle that is not chosen offers its code; a chosen one records it. `undefined`
 * where there is none.
 */
export function boxOf(element: Element, { plain }: WordReader): boolean | undefined {
  const label = element.closest('label');
  const box = (label?.querySelector(plain.boxes) ?? label?.control) as HTMLInputElement | undefined;
  if (box?.matches(plain.boxes)) return box.checked;
  return element.closest(plain.on) ? true : element.closest(plain.off) ? false : undefined;
}

/** Whether each row like this cell's is another person, told by the columns. */
function listsPersons(cell: Element, words: WordReader): boolean {
  const { cells: [first] = [], names = [] } = columnsAt(cell) ?? {};
  // A row that begins with its own label is no person's: `Patient | Ek, Eva`, `Diagnos | E11.9`.
  if (
    !first ||
    words.placeIn(fold(shortText(first) ?? '')) ||
    // Last, for it may go through the whole part.
    cell.matches(words.plain.laidOut)
  ) {
    return false;
  }
  const columns = names.map((name) => fold(shortText(name) ?? ''));
  const some = (kind: AskedColumn) => columns.some((column) => words.isColumn(kind, column));
  // A table that counts is nobody's, unless its rows have a status each: how often they were seen.
  const counts = some('count') && !some('status');
  if (counts || some('person') || some('bed')) return true;
  return some('name') && some('time');
}

function isIntroduced(element: Element, words: WordReader): boolean {
  return remembered(element, 'person', () => {
    const text = textWithin(element, 300);
    return text !== undefined && words.introduces(text);
  });
}

/** Whether the element is one of several alike that each present a person. */
function isPersonCard(element: Element, words: WordReader): boolean {
  for (const other of siblingsOf(element)) {
    const isAlike =
      other !== element &&
      other.localName === element.localName &&
      other.className === element.className;
    // Nothing is read of what stands alone: the larger parts of the page.
    if (isAlike && !isIntroduced(element, words)) return false;
    if (isAlike && isIntroduced(other, words)) return true;
  }
  return false;
}

/** Whether its line and another each present a person: `08.30 Elin Ek – R05.9`, `09.00 Ali Al – M54.5`. */
export function isOfMany({ before, after, above, below }: Line, words: WordReader): boolean {
  const presents = (text: string) => words.introduces(text.trim());
  return presents(before + after) && [...above, ...below].some(presents);
}

/**
 * Whether the find stands in a part of the page that belongs to somebody else; `undefined` when no
 * part around it says whose it is.
 */
export function isOthers(
  element: Element,
  find: Find,
  { numbers, main }: Persons,
  words: WordReader,
): boolean | undefined {
  // In one text with several persons a code belongs to the one named last before it.
  const before = numbers.findLast(({ node, at }) => node === find.node && at < find.at);
  if (before) return before.number !== main || before.isRelatives;
  let others: boolean | undefined;
  for (const at of upFrom(element)) {
    if (listsPersons(at, words) || isPersonCard(at, words)) return true;
    const inside = numbers.filter(({ node, isRelatives }) => !isRelatives && at.contains(node));
    const [only, more] = new Set(inside.map(({ number }) => number));
    if (more) break;
    if (!only) continue;
    others = only !== main;
    if (others || isOneOfMany(at, only, numbers)) break;
  }
  return others;
}

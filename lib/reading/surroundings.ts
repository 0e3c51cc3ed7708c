/**
 * What stands around a find, nearest first: its cell's column header, the labels before it, the
 * headings above it, the names given to its containers. Words only; what they mean is asked of
 * words/read-words.ts.
 */
import { fold } from '../terminology/words.ts';
import { childrenOf } from './children-of.ts';
import { columnOf, columnsAt, rows } from './columns.ts';
import { type Add, fieldLabels, labelAbove, named } from './own-labels.ts';
import type { WordReader } from './read-words.ts';
import { isBlank, keep, remembered, restOn } from './remembered.ts';
import { shortText } from './short-text.ts';
import { isShown } from './shown.ts';
import { upFrom } from './up-from.ts';

export interface Sign {
  readonly kind: 'label' | 'column' | 'heading' | 'hint';
  readonly text: string;
}

const CLIMB = 40;
const SIBLINGS = 60;

/** The signs of an element, nearest first. */
export function signsOf(
  element: Element,
  words: WordReader,
  isHinted: (element: Element) => boolean,
): Sign[] {
  const signs: Sign[] = [];
  const add = (kind: Sign['kind'], text: string | null | undefined) => {
    const plain = text?.replace(/\s+/g, ' ').trim();
    if (plain && plain.length <= 160) signs.push({ kind, text: plain });
  };
  fieldLabels(element, add, words);
  let rank = 8;
  const heads: Element[] = [];
  for (const [climbed, at] of upFrom(element).slice(0, CLIMB).entries()) {
    if (isHinted(at)) signs.push({ kind: 'hint', text: '' });
    add('column', at.getAttribute('data-title') ?? at.getAttribute('data-label'));
    const [name] = (climbed < 6 && columnsAt(at)?.names) || [];
    if (name) {
      heads.push(name);
      add('column', columnOf(at, words));
    }
    named(at, at === element, add, words);
    const above = labelAbove(at);
    if (above && isLabel(above, words)) add('label', above);
    rank = readSiblings(at, rank, add, words, heads);
  }
  return signs;
}

/**
 * Adds the labels and headings among the elements before; answers the heading rank reached. What
 * stands above a heading belongs to the part before it, so labels end where a heading is met.
 */
function readSiblings(
  at: Element,
  rank: number,
  add: Add,
  words: WordReader,
  heads: readonly Element[],
): number {
  const { cells, tabs, chosenTab } = words.plain;
  let reached = rank;
  let looked = 0;
  let headed = false;
  let isStatus = false;
  const inRow = at.matches(cells);
  for (let node = at.previousSibling; node && looked < SIBLINGS; node = node.previousSibling) {
    looked += 1;
    if (node.nodeType === 3) {
      restOn(node);
      const text = (node as Text).data.trim();
      if (!headed && text.length > 1 && isLabel(text, words)) add('label', text);
      continue;
    }
    if (node.nodeType !== 1) continue;
    const sibling = node as Element;
    // What names columns labels nothing: `Kod Diagnos Avslutad`.
    if (heads.some((name) => sibling.contains(name))) continue;
    if (keep(sibling, 'tabs', () => sibling.matches(tabs))) {
      const chosen = sibling.querySelector(chosenTab);
      add('heading', chosen && shortText(chosen));
      continue;
    }
    if (
      keep(sibling, 'aside', () => isAside(sibling, words)) &&
      !remembered(sibling, 'group', () => isGroup(sibling, words))
    )
      continue;
    if (inRow && !sibling.matches(words.plain.rowHeads) && looked > 2) continue;
    // A field that is a component of its own keeps its label in a shadow root.
    const whole = shortText(sibling) || sibling.getAttribute('label');
    if (!whole || words.matches('coded', whole)) continue;
    // `Visa [Avslutade]` heads the list below it; in an item of the list it is that one's own.
    const [filter] =
      (sibling.localName !== at.localName && sibling.querySelector('select')?.selectedOptions) ||
      [];
    if (filter && /^[^ap]/.test(words.statusSaid(filter.text) ?? 'a')) add('heading', filter.text);
    // A row of one cell among rows of more heads the rows after it.
    const group = sibling.matches(rows) && at.childElementCount > 1;
    const heading = group ? sibling : keep(sibling, 'heading', () => headingIn(sibling, words));
    // What a menu, a link or a field beside the heading offers is not said by it: `Conditions ▲ Back to top`.
    const isMenu = heading && heading !== sibling && sibling.querySelector(words.plain.beside);
    const text = (isMenu && shortText(heading)) || whole;
    // A button heads what it opens, `Avslutade diagnoser`; one that does something labels nothing.
    if (sibling.localName === 'button' && !words.placeIn(fold(text))) continue;
    // These head all that they stand with, whatever headings are within.
    const isWhole = heading?.matches(words.plain.wholeHeads);
    if (
      heading
        ? isWhole || rankOf(heading) < reached
        : !headed && isLabel(text, words) && isShown(sibling)
    ) {
      add(
        heading || words.matches('headingClasses', sibling.className) ? 'heading' : 'label',
        text,
      );
      if (heading) reached = Math.min(reached, rankOf(heading));
      // `Active`, `Primary *` says of which list it is the part only together with the heading of the whole,
      // whatever its own rank is.
      const said = fold(text);
      isStatus ||=
        !!heading && (words.statusSaid(said) !== undefined || words.matches('part', said));
    }
    // A term of a description list labels what follows it, and nothing before does.
    headed ||= !!heading || sibling.localName === 'dt' || /^\d\. /.test(whole);
  }
  return isStatus ? rank : reached;
}

/** What labels nothing: it stands beside the record, or is another row. */
function isAside(sibling: Element, { plain }: WordReader): boolean {
  return (
    sibling.matches(plain.furniture) || (sibling.matches(rows) && sibling.childElementCount > 1)
  );
}

/** Whether a row holds nothing but a status or the name of a part, its other cells blank: `| Avslutade | |`. */
function isGroup(row: Element, words: WordReader): boolean {
  const [only, more] = row.matches(rows) ? childrenOf(row).filter((cell) => !isBlank(cell)) : [];
  const text = only && !more ? fold(shortText(only) ?? '') : '';
  return !!(words.statusSaid(text) ?? words.placeIn(text));
}

/**
 * The element, if it is a heading, or the heading in a frame of its own; with a list beneath it there, it
 * heads that list alone.
 */
function headingIn(sibling: Element, words: WordReader): Element | null {
  const { headings, menus, items } = words.plain;
  if (sibling.matches(headings)) return sibling;
  const heading = sibling.querySelector(headings);
  if (!heading) return null;
  const all = childrenOf(sibling);
  const first = all.findIndex((child) => child.contains(heading));
  const rest = all.slice(first + 1);
  const isWhole = rest.filter((child) => child.matches('div,p,form')).length > 1;
  return isWhole || [...sibling.querySelectorAll(items)].some((item) => !item.closest(menus))
    ? null
    : heading;
}

function rankOf(heading: Element): number {
  const digit = /^h([1-6])$/.exec(heading.localName)?.[1] ?? heading.getAttribute('aria-level');
  return digit ? Number(digit) : 7;
}

/** A label has few words, no digits but a name's own (`ICD-10`, `Bidiagnos 2`), no value after a colon, no sentence's end (but `Main Dg.`), and offers nothing (`+ Lägg till diagnos`). */
function isLabel(text: string, words: WordReader): boolean {
  const own = text.replace(new RegExp(words.plain.numbered, 'gi'), '');
  return !words.matches('noLabel', own) && own.split(' ').length <= 6;
}

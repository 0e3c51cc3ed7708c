/**
 * Whether a find is offered rather than recorded (pickers, filters, unchosen options), hidden, or
 * another person's (patient lists, schedules, ward boards, a relative's or former patient's part).
 */
import { fold } from '../terminology/words.ts';
import { columnsAt } from './columns.ts';
import type { Find } from './find.ts';
import type { Line } from './line.ts';
import { personPattern } from './patterns.ts';
import type { WordReader } from './read-words.ts';
import { alikeOf } from './row.ts';
import { readText, shortText } from './short-text.ts';
import { parted, upFrom } from './surroundings.ts';
import type { AskedColumn } from './words/vocabulary.ts';

/** Whether the find is an offer: a code to choose, look up or learn from, not one recorded. */
export function isOffer(
  element: Element,
  row: Element,
  field: boolean,
  words: WordReader,
): boolean {
  if (!field && element.closest(words.plain.choices)) return true;
  const box = boxOf(element);
  if (box !== undefined) return !box;
  // Looked up, or its list of suggestions is open: nothing is chosen yet.
  if (field && (element.matches(words.plain.searches) || listsBelow(element))) return true;
  // A row with a button to take it or leave it: a suggestion, a hit, a phrase.
  const buttons = field ? [] : row.querySelectorAll('button,[role=button],a');
  for (const button of buttons) {
    if (words.matches('taking', shortText(button) ?? '')) return true;
  }
  return words.matches('offers', namesAround(field ? element.parentElement : element));
}

/** Whether a list of suggestions stands open straight after a field or its line, not the next line's. */
function listsBelow(field: Element): boolean {
  return [field, field.parentElement].some((at) => {
    const next = at?.nextElementSibling;
    const option = next?.querySelector('input') ? undefined : next?.querySelector('[role=option]');
    return !!option && isShown(option);
  });
}

/** The class words and ids of an element and of what it stands in. */
export function namesAround(element: Element | null): string {
  return upFrom(element)
    .slice(0, 12)
    .map((at) => `${parted(at.getAttribute('class'))} ${at.id}`)
    .join(' ');
}

/**
 * A box, radio or toggle that is not chosen offers its code; a chosen one records it. `undefined`
 * where there is none.
 */
export function boxOf(element: Element): boolean | undefined {
  const boxes = '[type=checkbox],[type=radio]';
  const label = element.closest('label');
  const box = (label?.querySelector(boxes) ?? label?.control) as HTMLInputElement | undefined;
  if (box?.matches(boxes)) return box.checked;
  if (element.closest('[aria-checked=true],[aria-pressed=true]')) return true;
  return element.closest('[aria-checked=false],[aria-pressed=false]') ? false : undefined;
}

/** Whether the element lies left of or above the page, where nobody can scroll. */
function isMovedAway(element: Element): boolean {
  const { right, bottom, width } = element.getBoundingClientRect();
  return width > 0 && (right + scrollX <= 0 || bottom + scrollY <= 0);
}

/** Whether a clinician can see the element: not hidden by attribute, style or a closed pane. */
export function isShown(element: Element): boolean {
  return (
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !isMovedAway(element)
  );
}

/** Whether each row like this cell's is another person, told by the columns. */
function listsPersons(cell: Element, words: WordReader): boolean {
  const { cells: [first] = [], names = [] } = columnsAt(cell) ?? {};
  // A row that begins with its own label is no person's: `Patient | Ek, Eva`, `Diagnos | E11.9`.
  if (first && words.placeIn(fold(shortText(first) ?? ''))) return false;
  const columns = names.map((name) => fold(shortText(name) ?? ''));
  const some = (kind: AskedColumn) => columns.some((column) => words.isColumn(kind, column));
  return some('person') || some('bed') || (some('name') && some('time'));
}

/** Elements that records use to say whose the page is. */
export const headers = 'header,[role=banner],h1,h2,[class*="patient" i],[id*="patient" i]';

/** A selector of nothing: where no hint says who is shown. */
export const NOTHING = 'no-thing';

interface Numbered {
  readonly number: string;
  /** A relative's, in a part that tells of relatives: no record of theirs is open. */
  readonly isRelatives: boolean;
  readonly node: Text;
  /** Where in the node's text. */
  readonly at: number;
}

/** The personal identity numbers on the page and where they stand. */
export interface Persons {
  readonly numbers: readonly Numbered[];
  /** Who the page is about: the first who stands in no list of persons, in a header if any does. */
  readonly main: string | undefined;
}

/** A relative's number stands after who it is, or beside a label that says so. */
const relatives = new Set(
  'partner make maka sambo mor far mamma pappa moder fader förälder vårdnadshavare anhörig närstående kontaktperson mother father spouse parent guardian husband wife ektefelle ægtefælle pårørende foresatt forælder'.split(
    ' ',
  ),
);

function isRelatives(node: Text, at: number): boolean {
  if (node.parentElement?.closest(headers)) return false;
  const cell = node.parentElement?.closest('dd,td,p,li,div');
  const label = cell?.previousElementSibling;
  const named = label && !label.matches('tr,section,article,header') ? shortText(label) : '';
  const before = `${named ?? ''} ${node.data.slice(Math.max(0, at - 60), at)}`.toLowerCase();
  return before
    .split(/[^\p{L}]+/u)
    .slice(-8)
    .some((word) => relatives.has(word));
}

const nextOrFormer = /(?:n[äeæ]st[ae]|next|föregående|forrige|previous) pa[ts]ient/i;

/** @param hinted selector of what also says who is shown */
export function personsOf(nodes: readonly Text[], hinted = NOTHING): Persons {
  const numbers = nodes
    .filter((node) => node.isConnected && node.parentElement && isShown(node.parentElement))
    .flatMap((node) =>
      [...node.data.matchAll(personPattern)].map((hit) => ({
        number: bare(hit[0]),
        isRelatives: isRelatives(node, hit.index),
        node,
        at: hit.index,
      })),
    )
    .slice(0, 300);
  // A print goes on with `NÄSTA PATIENT: …`: that number makes no list of the one before.
  const own = numbers.filter(
    ({ node, at, isRelatives }) =>
      !isRelatives && !nextOrFormer.test(node.data.slice(0, at).split('\n').at(-1) ?? ''),
  );
  const single = own.filter(
    ({ node, number }) => !upFrom(node.parentElement).some((at) => isOneOfMany(at, number, own)),
  );
  const main =
    single.find(({ node }) => node.parentElement?.closest(`${headers},${hinted}`)) ?? single[0];
  return { numbers, main: main?.number };
}

/** The digits that all ways of writing a number share. */
function bare(number: string): string {
  const digits = number.replace(/[^\dA-Z]/g, '');
  return digits.length === 12 ? digits.slice(2) : digits;
}

/** Whether the element is one of several siblings made alike, each with its own person. */
function isOneOfMany(element: Element, number: string, numbers: Persons['numbers']): boolean {
  const parent = element.parentElement;
  if (!parent) return false;
  return numbers.some(({ node, number: other }) => {
    if (other === number || !parent.contains(node) || element.contains(node)) return false;
    const sibling = [...parent.children].find((child) => child.contains(node));
    return (
      sibling?.localName === element.localName && sibling.classList[0] === element.classList[0]
    );
  });
}

function isIntroduced(element: Element, words: WordReader): boolean {
  const text = readText(element, 300);
  return text !== undefined && words.introduces(text);
}

/** Whether the element is one of several alike that each present a person. */
function isPersonCard(element: Element, words: WordReader): boolean {
  return (
    isIntroduced(element, words) && alikeOf(element).some((other) => isIntroduced(other, words))
  );
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

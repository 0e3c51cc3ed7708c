/**
 * Which of the page's dates belong to a find: that of the visit, note or row it stands in, and those
 * written beside it. Dates of birth, printing and what is to come belong to none.
 */
import { fold } from '../terminology/words.ts';
import { childrenOf } from './children-of.ts';
import { columnOf, partsOf, spread } from './columns.ts';
import { datesIn, type PageDate } from './dates.ts';
import { firstIn } from './first-in.ts';
import { hasCode } from './has-code.ts';
import type { Line } from './line.ts';
import type { ReadSign } from './meanings.ts';
import type { WordReader } from './read-words.ts';
import { remembered } from './remembered.ts';
import { areAlike } from './row.ts';
import { shortText } from './short-text.ts';
import type { Sign } from './surroundings.ts';
import { upFrom } from './up-from.ts';

export interface Dated {
  /** Of the visit or note that the find stands in, or of a row that begins with its date. */
  readonly visit: PageDate | undefined;
  /** The newest of the visits alike. */
  readonly newest: number;
  /** Told before it in its own clause: `Ulcus 1999, K26.9`. */
  readonly told: PageDate | undefined;
  /** The newest written in its own clause or row. */
  readonly beside: PageDate | undefined;
  /** From when to when, where it was written with an end after it: `J20.9 2015–2017`. */
  readonly ended: PageDate | undefined;
}

const CLIMB = 12;
const SIBLINGS = 40;

export function datedBy(
  element: Element,
  row: Element,
  { before, after, above }: Line,
  signs: readonly ReadSign[],
  words: WordReader,
): Dated {
  const rest = after.slice(0, 120);
  const clauses = new RegExp(words.plain.ownClause);
  const clause = before.split(clauses).at(-1) ?? '';
  const told = pastIn(clause, words);
  const cells = cellDates(row, element, words);
  // The line, or one above it in the same text, begins with a date: `2021-02-03 Läkarbesök: J20.9`.
  const written = [before, ...above.slice(0, 30)].map((text) => headIn(text, words)).find(Boolean);
  const [found, entry] = (!written && !cells.visit && visitOf(element, words)) || [undefined, row];
  const visit = written ?? cells.visit ?? found ?? headingDate(signs, words);
  const { period } = cells;
  const newest = Math.max(visit?.from ?? 0, visit ? newestAlike(entry, words) : 0);
  return {
    visit,
    told: written ? undefined : newestOf(told),
    beside: newestOf([...told, ...pastIn(rest.split(clauses)[0], words), ...cells.all]),
    newest,
    // A certificate's period is one to come as often as not. Where one that began later stands beside it,
    // it is over, however long it was.
    ended: signs.some(({ said }) => said === 'certificate')
      ? period && visit && newest > visit.to
        ? { ...period, from: 0 }
        : undefined
      : (endIn(rest, words) ?? endIn(clause, words) ?? cells.ended),
  };
}

function newestOf(dates: readonly PageDate[]): PageDate | undefined {
  return dates.toSorted((one, other) => other.from - one.from)[0];
}

/** The dates of a text that tell when something was: not since when, of what is to come, of birth. */
function pastIn(text: string | undefined, words: WordReader): PageDate[] {
  if (!text) return [];
  return datesIn(text, words).filter(({ at }) => {
    return !words.matches('otherDay', fold(text.slice(Math.max(0, at - 40), at)));
  });
}

/** `Akut bronkit J20.9 1.2.2025 – 20.2.2025`: what has an end that is written is over. */
function endIn(after: string, words: WordReader): PageDate | undefined {
  const [start, end] = datesIn(after, words);
  // A sick leave's period is one to come as often as not.
  if (!start || !end || hasCode.test(after.slice(0, start.at)) || words.matches('leave', after)) {
    return undefined;
  }
  return words.matches('toEnd', after.slice(start.end, end.at))
    ? { ...end, from: start.from }
    : undefined;
}

/** The date that a text begins with, or that stands after a word or two of what it dates. */
function headIn(text: string | undefined, words: WordReader): PageDate | undefined {
  const [first] = pastIn(text?.slice(0, 60), words);
  const before = text?.slice(0, first?.at) ?? '';
  return new RegExp(words.plain.beforeDate, 'u').test(before) ? first : undefined;
}

function cellDates(row: Element, element: Element, words: WordReader) {
  const all: PageDate[] = [];
  let visit: PageDate | undefined;
  let ended: PageDate | undefined;
  let period: PageDate | undefined;
  let isBefore = true;
  // Where it stands alone, what is within it is no cell beside it.
  const parts = row === element ? [] : partsOf(row, words);
  for (const cell of new Set(parts.flatMap(spread))) {
    const text = shortText(cell) ?? '';
    isBefore &&= !cell.contains(element);
    if (cell.contains(element) || text.length > 40) continue;
    const column = fold(columnOf(cell, words) ?? '');
    const dates = words.isColumn('end', column) ? [] : pastIn(text, words);
    all.push(...dates);
    const within = endIn(text, words);
    period ??= within;
    if (!isBefore) ended ??= within;
    // A register by date begins with it; a date after the diagnosis tells when it was put down.
    if (isBefore && headIn(text, words) && !words.matches('sinceColumn', column)) {
      visit ??= dates[0];
    }
  }
  return { all, visit, ended, period };
}

/** The date that heads the part in which the element stands, and what stands where other heads do. */
function visitOf(element: Element, words: WordReader): readonly [PageDate, Element] | undefined {
  const uncoded = (text: string | undefined) =>
    headIn(text && words.matches('coded', text) ? '' : text, words);
  for (const at of upFrom(element).slice(0, CLIMB)) {
    if (at.matches(words.plain.page)) return undefined;
    if (at.matches(words.plain.tabular)) continue;
    const date = uncoded(beginningOf(at, element));
    if (date) return [date, at];
    let looked = 0;
    for (
      let sibling = at.previousElementSibling;
      sibling;
      sibling = sibling.previousElementSibling
    ) {
      looked += 1;
      // Headings are read as signs.
      if (looked > SIBLINGS || sibling.matches(words.plain.headings)) break;
      const head = areAlike(sibling, at) ? undefined : uncoded(shortText(sibling));
      if (head) return [head, sibling];
    }
  }
  return undefined;
}

/** What an element begins with, unless the find stands in it. */
function beginningOf(at: Element, element?: Element): string | undefined {
  const first = firstIn(at);
  if (first?.nodeType === 3) {
    return remembered(first, 'begins', () => (first as Text).data.trim().slice(0, 80));
  }
  const isIn = !first || (element && first.contains(element));
  return isIn || first.nodeType !== 1 ? undefined : shortText(first as Element);
}

/** A heading's date, the nearest. */
function headingDate(signs: readonly Sign[], words: WordReader): PageDate | undefined {
  return signs
    .filter(({ kind }) => kind === 'heading')
    .map(({ text }) => newestOf(pastIn(text, words)))
    .find(Boolean);
}

/** The newest date that heads one of the entry's siblings. */
function newestAlike({ parentElement: of }: Element, words: WordReader): number {
  if (!of) return 0;
  const dateOf = (one: Element) =>
    remembered(one, 'date', () => headIn(beginningOf(one), words)?.from ?? 0);
  return remembered(of, 'newest', () =>
    childrenOf(of)
      .slice(0, 200)
      .reduce((max, one) => Math.max(max, dateOf(one)), 0),
  );
}

/** The columns of tables and grids, also of those made without their markup: what heads a cell. */
import { fold } from '../terminology/words.ts';
import { childrenOf } from './children-of.ts';
import type { WordReader } from './read-words.ts';
import { grouped, keep, remembered } from './remembered.ts';
import { shortText, textWithin } from './short-text.ts';
import { upFrom } from './up-from.ts';

export const rows = 'tr,[role=row]';
const grids = '[role=table],[role$=grid]';

interface Columns {
  /** The cells of one row, by column. */
  readonly cells: readonly Element[];
  /** What names the columns. */
  readonly names: readonly Element[];
}

/** The columns a cell stands among; `undefined` where no row names them. */
export function columnsAt(cell: Element): Columns | undefined {
  const row = cell.parentElement;
  if (!row) return undefined;
  // A grid without rows: its style tells after how many cells a new one begins.
  const wide = keep(row, 'wide', () => columnsSet(row));
  const all = cellsOf(row);
  const at = wide > 1 ? all.indexOf(cell) : 0;
  const names = all.slice(0, wide);
  if (at >= wide && all.length % wide === 0 && areNames(row, names)) {
    return { cells: all.slice(at - (at % wide)).slice(0, wide), names };
  }
  const header = headerOf(row);
  return header && { cells: spread(row), names: spread(header) };
}

/**
 * The parts of a row. A grid keeps columns that stay while the others scroll in places of their own:
 * what is one row has one number or key.
 */
export function partsOf(row: Element, { plain }: WordReader): readonly Element[] {
  return plain.rowKeys.map((name) => numbered(row, name, '')).find((parts) => parts?.[1]) ?? [row];
}

/** What has the same number or key in the grid. */
function numbered(of: Element, name: string, what: string): readonly Element[] | undefined {
  const key = of.getAttribute(name);
  const grid = key && of.closest(grids);
  return grid
    ? grouped(grid, `${what}[${name}]`, (one) => one.getAttribute(name)).get(key)
    : undefined;
}

function columnsSet(row: Element): number {
  return getComputedStyle(row).gridTemplateColumns.split(' ').length;
}

/** The header of a cell's column, by the grid's own number or by position. */
export function columnOf(cell: Element, words: WordReader): string | undefined {
  const { cells = [], names = [] } = columnsAt(cell) ?? {};
  const [head] = numbered(cell, 'aria-colindex', '[role=columnheader]') ?? [];
  const at = head ? names.indexOf(head) : cells.indexOf(cell);
  const textAt = (place: number) => {
    const name = names[place];
    return (name && shortText(name)) ?? '';
  };
  const text = (head && shortText(head)) ?? textAt(at);
  if (!words.matches('codeColumn', text)) return text;
  // `Kod` beside or below `Diagnos` is the diagnosis's.
  const over = names[at]?.parentElement?.previousElementSibling;
  const group = over && spread(over)[at];
  return [text, ...[group ? shortText(group) : '', textAt(at - 1), textAt(at + 1)]]
    .filter((one, place) => !place || words.placeIn(fold(one ?? '')))
    .join(' ');
}

/** The row's cells, each as often as the columns it spans, after those that reach down from above. */
export function spread(row: Element): readonly Element[] {
  return keep(row, 'spread', () => spreadAnew(row));
}

function spreadAnew(row: Element): Element[] {
  const cells = cellsOf(row).flatMap((cell) => {
    const columns = Number(cell.getAttribute('colspan')) || 1;
    return Array<Element>(Math.min(columns, 100)).fill(cell);
  });
  let above = row.previousElementSibling;
  for (let down = 1; above && down < 20; down += 1) {
    cells.unshift(...cellsOf(above).filter((cell) => Number(cell.getAttribute('rowspan')) > down));
    above = above.previousElementSibling;
  }
  return cells;
}

/** The row that names the columns of this row: of its table or grid, or of a list of like rows. */
function headerOf(row: Element): Element | undefined {
  const heads = keep(row, 'header', () => mayHead(row));
  return heads.find(
    ([head, parts]) => !parts || (areNames(head, parts) && areBeside(cellsOf(row))),
  )?.[0];
}

/** What may name the columns of a row, by the elements alone: where these are given, if they are but names. */
type Head = readonly [head: Element, parts?: readonly Element[] | undefined];

function mayHead(row: Element): readonly Head[] {
  const table = row.closest(`table,${grids}`);
  if (table && !row.matches(rows)) return [];
  const heads = headWithin(row, table);
  return heads.some(([, parts]) => !parts)
    ? heads
    : [...heads, ...headAboveBody(row, upFrom(table ?? row).slice(table ? 0 : 1, 4))];
}

/**
 * A body that scrolls, or is a part of its own, has its header above it: in another table, or
 * `<div><b>Kod</b><b>Text</b></div><div><div><i>E11.9…`.
 */
function headAboveBody(row: Element, bodies: readonly Element[]): readonly Head[] {
  for (const at of bodies) {
    const above = at.previousElementSibling;
    const named = above?.querySelector('th,[role=columnheader]')?.parentElement;
    const head = named ?? (above?.childElementCount === 1 ? above.firstElementChild : above);
    // Straight above: what only stands before has as many parts by chance.
    if (
      head?.childElementCount === row.childElementCount &&
      !above?.querySelector('td') &&
      (named || Math.abs(lastOf(head) - lastOf(row)) < 9)
    ) {
      return [[head, named ? undefined : cellsOf(head)]];
    }
  }
  return [];
}

/** Where its last part begins, in pixels. */
function lastOf({ lastElementChild: last }: Element): number {
  return last ? last.getBoundingClientRect().left : 0;
}

function headWithin(row: Element, table: Element | null): readonly Head[] {
  let first = table
    ? ([...(headAbove(table, row)?.querySelectorAll(':scope>tr:has(*)') ?? [])].at(-1) ??
      table.querySelector(rows))
    : (row.parentElement?.firstElementChild ?? null);
  // The name of the whole table, or of groups of columns, stands above the columns' names.
  const next = table && first?.nextElementSibling;
  if (next?.querySelector('th+th')) first = next;
  if (!first || first === row || first.contains(row)) return [];
  if (table) {
    if (first.closest('thead') || first.querySelector('[role=columnheader]')) return [[first]];
    // One alone over rows of more heads a group of them, unless it stands in the table's head.
    const isGroup = row.childElementCount > 1 && first.parentElement === row.parentElement;
    if (first.querySelector(isGroup ? 'th+*' : 'th'))
      return first.querySelector('th[scope=row]') ? [] : [[first]];
  }
  // Rows made of like parts, the first of which holds names only: a table without its markup. A list
  // of tabs above their panes is none.
  const parts = cellsOf(first);
  const isLike = first.localName === row.localName && parts.length === row.childElementCount;
  // What begins with its heading is a part of the page, no row.
  const isPart = /^h([1-6])$/.test(parts[0]?.localName ?? '');
  return isLike && !isPart ? [[first, parts]] : [];
}

/** Of several heads in one table the nearest above the row: `Active`, its rows, `Inactive`, its rows. */
function headAbove(table: Element, row: Element): Element | undefined {
  const heads = grouped(table, 'thead', (head) => head.parentNode).get(table) ?? [];
  return heads.findLast((head) => head.compareDocumentPosition(row) & 4) ?? heads[0];
}

/**
 * Whether the first parts of a row, made alike, only name what stands below them. Remembered as that:
 * what else is written there is nothing to the rows below.
 */
function areNames(row: Element, parts: readonly Element[]): boolean {
  const isName = (part: Element) => /^\D*$/.test(textWithin(part, 40) ?? '0');
  return (
    parts.length > 1 &&
    remembered(row, `heads ${parts.length}`, () => parts.every(isName) && areBeside(parts))
  );
}

/** Cells and names of columns stand side by side: what stands below one another is a list, or a menu beside the page's main part. */
function areBeside(parts: readonly Element[]): boolean {
  const [one, other] = parts.map((part) => part.getBoundingClientRect()) as [DOMRect, DOMRect];
  return one.left !== other.left || one.top === other.top;
}

function cellsOf(row: Element): readonly Element[] {
  return keep(row, 'cells', () =>
    childrenOf(row).filter((child) => !child.matches('script,style,template,head>*')),
  );
}

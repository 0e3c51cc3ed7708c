/**
 * What the page says of a diagnosis: in the words around the code, in its row, by class, by
 * strike-through, and in the labels and headings above it.
 */
import { fold } from '../terminology/words.ts';
import type { Line } from './line.ts';
import type { MentionStatus } from './mention.ts';
import type { WordReader } from './read-words.ts';
import type { Piece } from './row.ts';
import { columnOf, parentOf, parted } from './surroundings.ts';

/** A clause ends at a full stop before a space, a semicolon, a line. Not at a comma: lists go on. */
const clauseEnd = /[.;!?]\s|\s[–—]\s|\n/;
const nextCode = /(?:^|[^\w.])[A-Z]\d\d/;

/** The first that says something against: the words come strongest first. */
export function strongest(said: readonly MentionStatus[]): MentionStatus | undefined {
  return said.find((status) => status !== 'active');
}

/** By the words of the line: those before in the same clause, those straight after. */
export function statusByWords(
  line: Line,
  code: string,
  words: WordReader,
): MentionStatus | undefined {
  const said = strongest(saidBefore(line, words));
  if (said) return said;
  const after = line.after.slice(0, 160).split(/[.;!]\s|\n/)[0] ?? '';
  const next = nextCode.exec(after);
  const own = next ? after.slice(0, next.index) : after;
  if (words.matches('asked', own) || words.matches('askedBefore', line.before.slice(-4))) {
    return 'suspected';
  }
  if (words.matches('telling', code)) return undefined;
  // A term may hold such words itself; a remark begins after a mark or straight after the code.
  for (const remark of own.split(/[,(:–—-]/).slice(0, 6)) {
    const folded = fold(remark).split(' ').slice(0, 3).join(' ');
    const status = strongest(words.statusesIn('after', folded));
    if (status) return status;
  }
  return undefined;
}

/** What the clause says before the code; `active` where it says that the patient has it. */
export function saidBefore(line: Line, words: WordReader): readonly MentionStatus[] {
  const clause = line.before.slice(-160).split(clauseEnd).at(-1) ?? '';
  return words.statusesIn('before', words.afterTurn(fold(clause)));
}

/** By class words, state attributes and strike-through from the element up to its row. */
export function statusByClass(
  element: Element,
  row: Element,
  words: WordReader,
): MentionStatus | undefined {
  if (element.closest('del,s,strike')) return 'negated';
  // The row, or the part in which it stands: `<section class="problem resolved">`.
  const top = row.closest('section') ?? row;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const status = words.statusOfClass(
      parted(`${at.getAttribute('class')} ${at.getAttribute('data-status')}`),
    );
    if (status) return status;
    if (getComputedStyle(at).textDecorationLine?.includes('line-through')) return 'negated';
    if (at === top) break;
  }
  return undefined;
}

/** By the row: a cell that is a status word, or unless it is `current` a date in a column of ends. */
export function statusByRow(
  pieces: readonly Piece[],
  words: WordReader,
  current: boolean,
): MentionStatus | undefined {
  let active = false;
  for (const { text, element, label } of pieces) {
    // A label in the row is no status of it: `Frågeställning:`.
    if (text.endsWith(':')) continue;
    const column = label ?? columnText(element);
    const isYes = words.matches('yes', text);
    if (column && words.isColumn('end', column)) {
      if (isYes || (!current && words.matches('date', text))) return 'historical';
    }
    // `Yes` or `No` under a column `Active`.
    if (column && words.isColumn('active', column)) {
      if (words.matches('no', text)) return 'historical';
      active ||= isYes;
    }
    // `Avslutad 2021-02-10`, `Inaktiv, läkt 2012`: what follows the word tells when or why.
    const status = text.length <= 40 ? words.statusSaid(fold(words.undated(text))) : undefined;
    if (status === 'active') active = true;
    else if (status && status !== 'picker') return status;
  }
  return active ? 'active' : undefined;
}

function columnText(element: Element): string | undefined {
  let cell: Element | null = element;
  for (let climbed = 0; cell && climbed < 3; climbed += 1) {
    const column = columnOf(cell);
    if (column) return fold(column);
    cell = cell.parentElement;
  }
  return undefined;
}

/**
 * What the page says of a diagnosis: in the words around the code, in its row, by class, by
 * strike-through, and in the labels and headings above it.
 */
import { fold } from '../terminology/words.ts';
import type { Line } from './line.ts';
import type { MentionStatus } from './mention.ts';
import type { WordReader } from './read-words.ts';
import type { Piece } from './row.ts';
import { headerOf, textAtPosition } from './surroundings.ts';

/**
 * Codes that themselves stand for a suspicion, a family or personal history, or an old event:
 * the words of their own term say nothing about the coding (`Z80.3 Family history of …`).
 */
const saysItself = /^(?:Z03|Z8\d|Z9[12]|I25\.2)/;

/** A clause ends at a full stop before a space, a semicolon, a line. Not at a comma: lists go on. */
const clauseEnd = /[.;!?]\s|\s[–—]\s|\n/;
const nextCode = /(?:^|[^\w.])[A-Z]\d\d/;

/** `Mor hade …` is family, not history; `ingen misstanke om …` is negated, not suspected. */
const strength: readonly MentionStatus[] = [
  'family',
  'other-patient',
  'negated',
  'suspected',
  'historical',
  'planned',
  'picker',
];

export function strongest(said: readonly MentionStatus[]): MentionStatus | undefined {
  return strength.find((status) => said.includes(status));
}

/** By the words of the line: those before in the same clause, those straight after. */
export function statusByWords(
  line: Line,
  code: string,
  words: WordReader,
): MentionStatus | undefined {
  const before = line.before.slice(-160).split(clauseEnd).at(-1) ?? '';
  const said = strongest(words.statusesIn('before', words.afterTurn(fold(before)).trim()));
  if (said) return said;
  const after = line.after.slice(0, 160).split(/[.;!]\s|\n/)[0] ?? '';
  const next = nextCode.exec(after);
  const own = next ? after.slice(0, next.index) : after;
  if (/^[^,;(]{0,60}?\?/.test(own) || /\?\s*$/.test(before.slice(-3))) return 'suspected';
  if (saysItself.test(code)) return undefined;
  // A term may hold such words itself; a remark begins after a mark or straight after the code.
  for (const remark of own.split(/[,(:–—-]/).slice(0, 6)) {
    const folded = fold(remark).split(' ').slice(0, 3).join(' ');
    const status = strongest(words.statusesIn('after', folded));
    if (status) return status;
  }
  return undefined;
}

/** By class words, state attributes and strike-through from the element up to its row. */
export function statusByClass(
  element: Element,
  row: Element,
  words: WordReader,
): MentionStatus | undefined {
  if (element.closest('del,s,strike')) return 'negated';
  for (let at: Element | null = element; at; at = at.parentElement) {
    const said = [at.getAttribute('class'), at.getAttribute('data-status')]
      .filter(Boolean)
      .join(' ')
      .replace(/([a-z])([A-Z])/g, '$1-$2');
    const status = said && words.statusOfClass(said);
    if (status) return status;
    const style = at.ownerDocument.defaultView?.getComputedStyle(at);
    if (/line-through/.test(style?.textDecorationLine || style?.textDecoration || ''))
      return 'negated';
    if (at === row) break;
  }
  return undefined;
}

const date = /(?:19|20)\d\d[-/.]?\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/;

/** By the row: a cell that is a status word, or a date in a column of end dates. */
export function statusByRow(
  pieces: readonly Piece[],
  words: WordReader,
): MentionStatus | undefined {
  let active = false;
  for (const { text, element } of pieces) {
    const folded = fold(text);
    const column = columnText(element);
    if (column && words.isColumn('end', column) && date.test(text)) return 'historical';
    const status = folded.length <= 40 ? words.statusSaid(folded) : undefined;
    if (status === 'active') active = true;
    else if (status && status !== 'picker') return status;
  }
  return active ? 'active' : undefined;
}

function columnText(element: Element): string | undefined {
  let cell: Element | null = element;
  for (let climbed = 0; cell?.parentElement && climbed < 3; climbed += 1) {
    const header = headerOf(cell.parentElement);
    const at = [...cell.parentElement.children].indexOf(cell);
    if (header) return fold(textAtPosition(header, at) ?? '');
    cell = cell.parentElement;
  }
  return undefined;
}

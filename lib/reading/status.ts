/**
 * What the page says of a diagnosis: in the words around the code, in its row, by class, by
 * strike-through, and in the labels and headings above it.
 */
import { fold } from '../terminology/words.ts';
import type { Line } from './line.ts';
import type { MentionStatus } from './mention.ts';
import type { Piece } from './row.ts';
import { headerRowOf, textAtPosition } from './surroundings.ts';
import { afterTurn, statusesIn, statusSaid } from './words/read-words.ts';

/**
 * Codes that themselves stand for a suspicion, a family or personal history, or an old event:
 * the words of their own term say nothing about the coding (`Z80.3 Family history of …`).
 */
const saysItself = /^(?:Z03|Z8\d|Z9[12]|I25\.2)/;

/** A clause ends at a full stop before a space, a semicolon, a line. Not at a comma: lists go on. */
const clauseEnd = /[.;!]\s|\s[–—]\s|\n/;
const nextCode = /(?:^|[^\w.])[A-Z]\d\d/;

/** By the words of the line: those before in the same clause, those straight after. */
export function statusByWords(line: Line, code: string): MentionStatus | undefined {
  const before = line.before.slice(-160).split(clauseEnd).at(-1) ?? '';
  const [said] = statusesIn('before', afterTurn(fold(before)).trim());
  if (said) return said;
  const after = line.after.slice(0, 160).split(clauseEnd)[0] ?? '';
  const next = nextCode.exec(after);
  const own = next ? after.slice(0, next.index) : after;
  if (/^[^,;(]{0,60}?\?/.test(own) || /\?\s*$/.test(before.slice(-3))) return 'suspected';
  if (saysItself.test(code)) return undefined;
  // A term may hold such words itself; a remark begins after a mark or straight after the code.
  for (const remark of own.split(/[,(:–—-]/).slice(0, 6)) {
    const folded = fold(remark).split(' ').slice(0, 3).join(' ');
    const [status] = statusesIn('after', folded);
    if (status && startsWithStatus(folded)) return status;
  }
  return undefined;
}

function startsWithStatus(folded: string): boolean {
  const words = folded.split(' ');
  return (
    statusesIn('after', words[0] ?? '').length > 0 ||
    statusesIn('after', words.slice(0, 2).join(' ')).length > 0 ||
    words.length <= 3
  );
}

const classStatus: readonly (readonly [MentionStatus, RegExp])[] = [
  [
    'negated',
    /(?:^|[-_\s])(?:ruled-?out|negated|refuted|excluded|entered-in-error|cancelled|deleted|removed|struck|uteslut\w*)(?:$|[-_\s])/i,
  ],
  [
    'historical',
    /(?:^|[-_\s])(?:resolved|inactive|ended|historical?|closed|past|former|avslutad|inaktiv|tidigare)(?:$|[-_\s])/i,
  ],
  [
    'suspected',
    /(?:^|[-_\s])(?:suspected|provisional|unconfirmed|differential|misstankt)(?:$|[-_\s])/i,
  ],
  ['family', /(?:^|[-_\s])(?:family(?:-?history)?|heredity)(?:$|[-_\s])/i],
];

/** By class words, state attributes and strike-through from the element up to its row. */
export function statusByClass(element: Element, row: Element): MentionStatus | undefined {
  if (element.closest('del,s,strike')) return 'negated';
  for (let at: Element | null = element; at; at = at.parentElement) {
    const said = [
      at.getAttribute('class'),
      at.getAttribute('data-status'),
      at.getAttribute('data-state'),
    ]
      .filter(Boolean)
      .join(' ')
      .replace(/([a-z])([A-Z])/g, '$1-$2');
    const status = said && classStatus.find(([, expression]) => expression.test(said))?.[0];
    if (status) return status;
    const style = at.ownerDocument.defaultView?.getComputedStyle(at);
    if (/line-through/.test(style?.textDecorationLine || style?.textDecoration || ''))
      return 'negated';
    if (at === row) break;
  }
  return undefined;
}

const endColumn =
  /^(?:slut|slutdatum|avslutad|avslutat|avslutsdatum|t o m|tom|till|end|end date|resolved|resolved date|date resolved|abatement|sluttdato|slutdato|avsluttet|afsluttet)$/;
const activeColumn = /^(?:aktiv|aktuell|active|aktuel|pagaende)$/;
const date = /(?:19|20)\d\d[-/.]?\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/;

/** By the row: a cell that is a status word, or a date in a column of end dates. */
export function statusByRow(pieces: readonly Piece[]): MentionStatus | undefined {
  let active = false;
  for (const { text, element } of pieces) {
    const folded = fold(text);
    const column = columnText(element);
    if (column && endColumn.test(column) && date.test(text)) return 'historical';
    if (column && activeColumn.test(column) && /^(?:nej|no|nei|falskt|false)$/.test(folded))
      return 'historical';
    const status = folded.length <= 40 ? statusSaid(folded) : undefined;
    if (status === 'active') active = true;
    else if (status && status !== 'picker') return status;
  }
  return active ? 'active' : undefined;
}

function columnText(element: Element): string | undefined {
  const cell = element.closest('td,[role=cell],[role=gridcell]');
  const row = cell?.parentElement;
  const table = row?.closest('table,[role=table],[role=grid]');
  const header = table ? headerRowOf(table) : null;
  if (!cell || !row || !header || header === row) return undefined;
  return fold(textAtPosition(header, [...row.children].indexOf(cell)) ?? '');
}

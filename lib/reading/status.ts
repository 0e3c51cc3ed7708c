/**
 * What the page says of a diagnosis: in the words around the code, in its row, by class, by
 * strike-through, and in the labels and headings above it.
 */
import { fold } from '../terminology/words.ts';
import { columnOf } from './columns.ts';
import { hasCode } from './has-code.ts';
import type { Neighbour } from './language.ts';
import type { Line } from './line.ts';
import { conjunction } from './meanings.ts';
import type { MentionStatus } from './mention.ts';
import { parted } from './own-labels.ts';
import type { WordReader } from './read-words.ts';
import { keep } from './remembered.ts';
import type { Piece } from './row.ts';
import { shortText } from './short-text.ts';
import { upFrom } from './up-from.ts';

/** The first that says something against: the words come strongest first. */
export function strongest(said: readonly MentionStatus[]): MentionStatus | undefined {
  return said.find((status) => status !== 'active');
}

/** By the words of the line: those before in the same clause, those straight after. */
export function statusByWords(
  line: Line,
  code: string,
  neighbour: Neighbour,
  words: WordReader,
  unnamed: Unnamed,
): MentionStatus | undefined {
  // What such a code's own term says is no remark on it: `Family history of … Z80.3`.
  const telling = words.matches('telling', code);
  const said = telling ? undefined : strongest(saidBefore(line, words, unnamed));
  if (said) return said;
  const [after = ''] = line.after.slice(0, 160).split(new RegExp(words.plain.remarkEnd));
  // Not a remark on this code but on the next: `E11.9, obs astma J45.9`.
  const next = after.search(words.plain.nextCode);
  const own =
    next < 0
      ? after
      : (after.slice(0, next).split(conjunction)[0] ?? '').replace(
          new RegExp(words.plain.beforeNext),
          '',
        );
  if (words.matches('asked', `${line.before}\n${own}`)) {
    return 'suspected';
  }
  if (telling) return undefined;
  // A form's answer: `Synfältsdefekt (H53.4): Nej`.
  if (words.matches('answersNo', own)) return 'negated';
  // A term may hold such words itself; a remark begins after a mark or straight after the code.
  for (const remark of own.split(new RegExp(words.plain.remarks)).slice(0, 6)) {
    const folded = fold(remark).split(' ').slice(0, 3).join(' ');
    const said = words.statusesIn('after', `${neighbour} ${folded}`);
    // Its own name may say so: `F84.0 — Autism i barndomen`.
    const status =
      said[0] && strongest(words.statusesIn('after', `${neighbour} ${unnamed(folded)}`));
    if (status) return status;
  }
  return undefined;
}

/** A folded text without the code's own name: `Icke organisk sömnstörning (F51.9)` denies nothing. */
export type Unnamed = (folded: string) => string;

/** What the clause says before the code; `active` where it says that the patient has it. */
export function saidBefore(
  line: Line,
  words: WordReader,
  unnamed: Unnamed,
): readonly MentionStatus[] {
  const clause =
    line.before
      .slice(-160)
      .replace(/[–—] ?$/, '')
      .split(new RegExp(words.plain.clauseEnd))
      .at(-1) ?? '';
  // Folded, who gets something (`får`) would be a father, and `icke-insulinberoende` denied.
  const turned = words
    .afterTurn(fold(clause.replace(new RegExp(words.plain.unfolded, 'gi'), '')))
    .replace(new RegExp(words.plain.inNames, 'g'), '');
  const said = words.statusesIn('before', turned);
  return said.length > 0 ? words.statusesIn('before', unnamed(turned)) : said;
}

/** By class words, state attributes and strike-through from the element up to its row. */
export function statusByClass(
  element: Element,
  row: Element,
  words: WordReader,
): MentionStatus | undefined {
  if (element.closest(words.plain.struck)) return 'negated';
  // The row, or the part in which it stands: `<section class="problem resolved">`.
  const top = row.closest('section') ?? row;
  for (const at of upFrom(element)) {
    const status = words.statusOfClass(
      parted(`${at.getAttribute('class')} ${at.getAttribute('data-status')}`),
    );
    if (status) return status;
    if (getComputedStyle(at).textDecorationLine?.includes('line-through')) return 'negated';
    if (at === top) break;
  }
  // Some say of their open ones only that they are: the others have ended.
  const { parentElement: list } = top;
  const { unresolved } = words.plain;
  const isTold = list && keep(list, 'open', () => list.querySelector(unresolved));
  return isTold && !element.closest(unresolved) ? 'historical' : undefined;
}

/** By the row: a cell that is a status word, or unless it is `current` a date in a column of ends. */
export function statusByRow(
  pieces: readonly Piece[],
  words: WordReader,
  current: boolean,
  neighbour: Neighbour,
): MentionStatus | undefined {
  const { status, active, ended } = keep(pieces, 'row', () => rowSays(pieces, words, neighbour));
  // A row that says it is current may have a date in its column of ends: one to come, or an empty one's.
  if (status || (ended && !current && !active)) return status ?? 'historical';
  return active ? 'active' : undefined;
}

interface RowSays {
  readonly status?: MentionStatus;
  /** It says that it is current, or by a date in a column of ends that it is not. */
  readonly active?: boolean;
  readonly ended?: boolean;
}

function rowSays(pieces: readonly Piece[], words: WordReader, neighbour: Neighbour): RowSays {
  let active = false;
  let ended = false;
  // An end of sick leave is one to come.
  const isLeave = pieces.some(({ text }) => words.matches('leave', text));
  for (const { text, element, label } of pieces) {
    // A label in the row is no status of it: `Frågeställning:`.
    if (text.endsWith(':') || words.matches('headingClasses', element.className)) continue;
    // Nor is what heads a part of it: the page may be laid out by the row.
    if (element.matches(words.plain.headings)) continue;
    const column = label ?? columnText(element, words);
    const isYes = words.matches('yes', text);
    if (column && words.isColumn('end', column)) {
      const isDate = words.matches('date', text);
      if (isYes) return { status: 'historical' };
      ended ||= !isLeave && isDate;
    }
    // Crossed under `Nej`, or `Släkt`.
    const crossed =
      isYes && column && (words.matches('no', column) ? 'negated' : words.statusSaid(column));
    if (crossed && crossed !== 'active') return { status: crossed };
    // An interview's row without names of columns: `Paniksyndrom | livstid | NEJ | F41.0`.
    const isCell = element.matches(words.plain.cells);
    if (isCell && !column && !label && words.matches('wholeNo', text)) return { status: 'negated' };
    // `Confirmed`, and its box is empty.
    const isEmptyBox = text === '-' && element.localName === 'input';
    const box = isEmptyBox && shortText((element as HTMLInputElement).labels?.[0] ?? element);
    if (text[0] === '?' || (box && words.matches('certain', box))) return { status: 'suspected' };
    // `Yes` or `No` under a column `Active`.
    if (column && words.isColumn('active', column)) {
      if (words.matches('no', text)) return { status: 'historical' };
      active ||= isYes;
    }
    // `Avslutad 2021-02-10`, `Inaktiv, läkt 2012`: what follows the word tells when or why.
    // Abroad one letter may tell it: `E11.9 | V`.
    const told = [
      // `Huvuddiagnos. Diagnosen är avslutad`, `Inactive · ended Nov 2016`, `Njursvikt (avslutad)`
      ...[text, ...text.split(new RegExp(words.plain.statusEnd))].map(words.undated),
      `${neighbour} ${text}`,
    ];
    // `active/refuted`: what speaks against it counts.
    const isOwn = text.length <= 40 || !hasCode.test(text);
    const all = isOwn ? told.flatMap((one) => words.statusSaid(one) ?? []) : [];
    const status =
      all.includes('active') && all.includes('historical') ? undefined : (strongest(all) ?? all[0]);
    // That it is certain does not say that it has not ended.
    if (status === 'active') active ||= !words.matches('certain', text);
    // What is planned is what is done about it, what is offered stands beside it.
    else if (status && !/^p/.test(status)) return { status };
  }
  return { active, ended };
}

function columnText(element: Element, words: WordReader): string | undefined {
  const column = upFrom(element)
    .slice(0, 3)
    .map((cell) => columnOf(cell, words))
    .find(Boolean);
  return column && fold(column);
}

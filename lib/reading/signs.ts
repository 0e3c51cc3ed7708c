/**
 * The signs of a find with what their words mean: the labels in its line and in the structure
 * around it, and the code systems named near it.
 */
import { fold } from '../terminology/words.ts';
import type { Find } from './find.ts';
import { beginningOf, type Line } from './line.ts';
import { meaningOf, type ReadSign } from './meanings.ts';
import type { MentionStatus } from './mention.ts';
import type { WordReader } from './read-words.ts';
import type { Piece } from './row.ts';
import type { Hints } from './site-hints.ts';
import { strongest } from './status.ts';
import { signsOf } from './surroundings.ts';

export function readSigns(
  element: Element,
  line: Line,
  find: Find,
  words: WordReader,
  hints: Hints,
): ReadSign[] {
  const inLine = labelInLine(line, find, words);
  // A part of a note reaches to its next label: `Tidigare: Fraktur 2009. Bröstcancer (C50.9).`
  const [, part = '', rest = ''] = new RegExp(words.plain.partOf, 'u').exec(line.before) ?? [];
  return [
    ...inLine.map((text) => ({ kind: 'label' as const, text })),
    ...(/[.;] /.test(rest) ? [{ kind: 'part' as const, text: part }] : []),
    ...signsOf(element, words, hints.isList),
  ].map(({ kind, text }) => {
    const isHint = kind === 'hint' || hints.namesList(text);
    const meaning = meaningOf(text, words);
    // It tells the status alone: what it names may have been the first of it.
    if (kind === 'part') {
      return { ...meaning, kind: 'heading', text, said: undefined, isOther: false };
    }
    if (!isHint) return { kind, text, ...meaning };
    return { ...meaning, kind: 'hint', text, said: 'diagnosis-list', isOther: false };
  });
}

/** Where nothing heads it, the row itself may say what it is: `I48.0 | Förmaksflimmer | Huvuddiagnos`. */
export function typesIn(pieces: readonly Piece[], find: Find, words: WordReader): ReadSign[] {
  return pieces
    .filter(({ text }) => text !== find.written && !text.endsWith(':'))
    .map(({ text }) => ({ kind: 'label' as const, text, ...meaningOf(text, words) }))
    .filter(({ said }) => said && words.plain.types.includes(said));
}

/** The label in the margin: of the line itself, or of the line above that its own goes on from. */
function labelInMargin({ before, above }: Line, { plain }: WordReader): string | undefined {
  const isOwn = !/^\s{3}|^\t/.test(before);
  const begun = isOwn ? before : above.find((line) => !/^\s/.test(line));
  return new RegExp(plain.inMargin).exec(begun ?? '')?.[1];
}

/** Labels within the text: before the nearest colon, the words straight before, a line above. */
function labelInLine(line: Line, find: Find, words: WordReader): string[] {
  const labels: string[] = [];
  const beforeCode = new RegExp(words.plain.beforeCode);
  const clause = line.before.split(/[.;·•|]\s/).at(-1) ?? '';
  // Those straight before, since the word that turned the clause: `Sedan tidigare hypertoni I10.9`.
  const since = words.afterTurn(fold(clause)).split(' ').filter(Boolean).length;
  const nearest = clause
    .split(/[\s(:]+/)
    .filter(Boolean)
    .slice(-2)
    .slice(-since || 2)
    .join(' ')
    .slice(-40);
  // Before a colon the whole label says it: `Diagnos- och åtgärdskoder: J45.9`.
  // One letter is an initial: `Andersson A – F90.0`.
  if (/\p{L}{2}/u.test(nearest) && since > 0 && !/:\s*$/.test(clause)) labels.push(nearest);
  // A list under one label goes on after a semicolon: `Diagnos: A (C44.3); B (L57.0)`.
  const sentence = line.before.split(new RegExp(words.plain.sentenceEnd)).at(-1) ?? '';
  const colon = sentence.lastIndexOf(':');
  if (colon > 0) labels.push(sentence.slice(Math.max(0, colon - 50), colon));
  // A list goes on after its first code: `Bidiagnoser M10.9 Gikt, I10.9`.
  const opened = beforeCode.exec(sentence.trim())?.[1];
  if (opened) labels.push(opened);
  if (find.from === 'value' && find.node.nodeName === 'INPUT') return labels;
  const begun = find.from === 'text' && beginningOf(find.node);
  if (begun) labels.push(begun);
  const margin = labelInMargin(line, words);
  // A term may stand there with its code far to the right.
  if (margin && margin !== line.before.trim()) return [...labels, margin];
  const listed = line.before.trim() === '';
  for (const text of line.above.slice(0, 12)) {
    const above = text.trim().replace(/\s+/g, ' ');
    // A list goes on in lines of its own: `Diagnos: F33.1 Depression`, then `F41.1 Ångest`.
    const begun = listed && beforeCode.exec(above)?.[1];
    if (begun) return [...labels, begun];
    // Drawn lines and the names of columns stand between a list and its heading.
    if (!/\p{L}/u.test(above)) continue;
    if (words.matches('overLine', above)) {
      labels.push(above);
      if (text.split(/\S {2,}/).length < 3) break;
    }
  }
  return labels;
}

/**
 * By labels and headings, nearest first. One that says "current" or "chosen" answers for those
 * farther out, except that a family's or another person's stays theirs. A label that names no
 * diagnosis must begin with its status: a term beside a code may hold such words itself.
 */
export function statusBySigns(
  signs: readonly ReadSign[],
  active: boolean,
  field: boolean,
): MentionStatus {
  let current = active;
  let headed = false;
  let labelled = false;
  for (const sign of signs) {
    const { kind, said, opens } = sign;
    // Labels farther out belong to other fields.
    if (kind === 'label' && labelled) continue;
    labelled ||= kind === 'label' && said !== undefined;
    const counts = kind === 'heading' || opens || said !== undefined || sign.text.endsWith(':');
    const statuses = counts ? sign.statuses : [];
    if (statuses.includes('family')) return 'family';
    if (statuses.includes('other-patient') && !headed) return 'other-patient';
    if (statuses.includes('active')) {
      if (!current && statuses.includes('historical')) return 'unclear';
      current = true;
    }
    const status = strongest(statuses.filter((one) => one !== 'other-patient'));
    const offered = status === 'picker' && (headed || (field && kind === 'heading'));
    if (status && !current && !offered) return status;
    // One that names the open patient heads a part that is theirs, whatever list it stands in.
    if (kind === 'heading' && (said || /\d{6}/.test(sign.text))) headed = true;
  }
  return 'active';
}

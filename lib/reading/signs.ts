/**
 * The signs of a find with what their words mean: the labels in its line and in the structure
 * around it, and the code systems named near it.
 */
import { fold } from '../terminology/words.ts';
import type { Find } from './find.ts';
import type { Line } from './line.ts';
import type { Evidence, MentionStatus, Place } from './mention.ts';
import type { WordReader } from './read-words.ts';
import type { Piece } from './row.ts';
import { shortText } from './short-text.ts';
import { strongest } from './status.ts';
import { type Sign, signsOf } from './surroundings.ts';
import { systemsIn } from './systems.ts';

/** One sign with what its words mean. */
export interface ReadSign extends Evidence {
  readonly kind: Sign['kind'];
  readonly text: string;
  readonly said: Place | undefined;
  readonly elsewhere: boolean;
  readonly statuses: readonly MentionStatus[];
  /** Whether it begins with a status, or is one. */
  readonly opens: boolean;
}

type Meaning = Omit<ReadSign, 'kind' | 'text'>;

/** Labels and headings recur on a page: each is read once. */
const meanings = new WeakMap<WordReader, Map<string, Meaning>>();

export function meaningOf(text: string, words: WordReader): Meaning {
  const memory = meanings.get(words) ?? new Map<string, Meaning>();
  meanings.set(words, memory);
  const known = memory.get(text);
  if (known) return known;
  const folded = fold(text);
  const system = systemsIn(text, words)[0];
  const said =
    words.placeIn(folded) ?? (system && system !== 'other' ? 'diagnosis-code' : undefined);
  const meaning = {
    place: said ?? ('unknown' as const),
    said,
    elsewhere: said === undefined && (system === 'other' || words.namesElsewhere(folded)),
    statuses: words.statusesIn('labels', folded),
    opens:
      words.statusSaid(folded.split(' ')[0] ?? '') !== undefined ||
      words.statusSaid(folded) !== undefined,
  };
  if (memory.size > 2000) memory.clear();
  memory.set(text, meaning);
  return meaning;
}

export function readSigns(element: Element, line: Line, find: Find, words: WordReader): ReadSign[] {
  const inLine = labelInLine(line, find);
  return [
    ...inLine.map((text) => ({ kind: 'label' as const, text })),
    ...signsOf(element, words),
  ].map(({ kind, text }) => ({ kind, text, ...meaningOf(text, words) }));
}

/** Labels within the text: before the nearest colon, the words straight before, a line above. */
function labelInLine(line: Line, find: Find): string[] {
  const labels: string[] = [];
  const clause = line.before.split(/[.;]\s/).at(-1) ?? '';
  const nearest = clause
    .split(/[\s(:]+/)
    .filter(Boolean)
    .slice(-2)
    .join(' ')
    .slice(-40);
  if (nearest) labels.push(nearest);
  // A list under one label goes on after a semicolon: `Diagnos: A (C44.3); B (L57.0)`.
  const sentence = line.before.split(/\.\s/).at(-1) ?? '';
  const colon = sentence.lastIndexOf(':');
  if (colon > 0) labels.push(sentence.slice(Math.max(0, colon - 50), colon));
  if (find.from === 'value' && find.node.nodeName === 'INPUT') return labels;
  for (const above of line.above.slice(0, 12)) {
    if (
      above.length <= 60 &&
      !/\d/.test(above.replace(/ICD-?10/g, '')) &&
      /^[^:.]*:?$/.test(above)
    ) {
      labels.push(above);
      break;
    }
  }
  return labels;
}

/** A system on a line of its own after the code: `Angst (P74)`, then `ICPC-2`. */
function systemsAfter(element: Element, words: WordReader) {
  let at: Element | null = element;
  for (let climbed = 0; at && climbed < 2; climbed += 1) {
    const next: Element | null = at.nextElementSibling;
    const systems = next ? systemsIn(shortText(next) ?? '', words) : [];
    if (systems.length > 0) return systems;
    at = at.parentElement;
  }
  return [];
}

/** The systems named nearest to the code, and whether that was nearer than a heading. */
export function systemsNamed(
  element: Element,
  line: Line,
  pieces: readonly Piece[],
  signs: readonly ReadSign[],
  words: WordReader,
): Named {
  const label = signs.find(
    (sign) => sign.kind !== 'heading' && systemsIn(sign.text, words).length > 0,
  );
  const heading = signs.find((sign) => systemsIn(sign.text, words).length > 0);
  const places = [
    () => systemsIn(`${line.before.slice(-60)} ${line.after.slice(0, 30)}`, words),
    () => (label ? systemsIn(label.text, words) : []),
    () =>
      pieces.filter(({ text }) => text.length <= 40).flatMap(({ text }) => systemsIn(text, words)),
    () => systemsAfter(element, words),
  ];
  for (const read of places) {
    const systems = read();
    if (systems.length > 0) return { systems, near: true };
  }
  return { systems: heading ? systemsIn(heading.text, words) : [], near: false };
}

export interface Named {
  readonly systems: ReturnType<typeof systemsIn>;
  readonly near: boolean;
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
    if (kind === 'heading' && said) headed = true;
  }
  return 'active';
}

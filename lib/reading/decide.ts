/**
 * The third gate: what stands around a written code decides whether it is the open patient's
 * diagnosis. The nearest sign that speaks wins; every mention carries what let it through.
 */

import type { Coding } from '../terminology/coding.ts';
import { fold } from '../terminology/words.ts';
import { elementOf, type Find } from './find.ts';
import { type Line, lineOf } from './line.ts';
import type { Evidence, Mention, MentionStatus, Place } from './mention.ts';
import type { WordReader } from './read-words.ts';
import { type Piece, piecesOf, rowOf } from './row.ts';
import { statusByClass, statusByRow, statusByWords } from './status.ts';
import { signsOf } from './surroundings.ts';
import { codingOf, type Shape, shapeOf, systemsIn } from './systems.ts';
import { namesCode, type TermTable } from './term-table.ts';
import { isOffer, isOthers, isShown, type Persons } from './whose.ts';

export interface Scene {
  readonly persons: Persons;
  readonly words: WordReader;
  readonly terms: TermTable;
  /** Whether the page is another country's. */
  readonly neighbour: boolean;
}

export type Decided = Omit<Mention, 'mark'>;

/** Labels that also stand over other things: they need a form that says more for itself. */
const weak: ReadonlySet<Place> = new Set<Place>([
  'contact-cause',
  'assessment',
  'certificate',
  'note',
  'problem-list',
]);

/** What the find says of the open patient; `undefined` when it is no diagnosis code or not shown. */
export function decide(find: Find, scene: Scene): Decided | undefined {
  const element = elementOf(find);
  if (!element || !isShown(element)) return undefined;
  const line = lineOf(find);
  const row = rowOf(element);
  const pieces = piecesOf(row);
  const signs = readSigns(element, line, find, scene.words);
  const named = systemsNamed(line, pieces, signs);
  if (named[0] === 'other') return undefined;
  const coding = codingOf(find.written, named, scene.neighbour);
  if (!coding) return undefined;
  const evidence = evidenceFor({ find, line, pieces, signs, named, coding, scene });
  if (evidence.length === 0) return undefined;
  return {
    coding,
    status: statusOf(find, element, row, pieces, line, signs, coding, scene),
    evidence,
  };
}

/** One sign with what its words mean. */
interface ReadSign extends Evidence {
  readonly text: string;
  readonly said: Place | undefined;
  readonly elsewhere: boolean;
  readonly statuses: readonly MentionStatus[];
}

type Meaning = Omit<ReadSign, 'kind' | 'text'>;

/** Labels and headings recur on a page: each is read once. */
const meanings = new WeakMap<WordReader, Map<string, Meaning>>();

function meaningOf(text: string, words: WordReader): Meaning {
  const memory = meanings.get(words) ?? new Map<string, Meaning>();
  meanings.set(words, memory);
  const known = memory.get(text);
  if (known) return known;
  const folded = fold(text);
  const system = systemsIn(text)[0];
  const said =
    words.placeIn(folded) ?? (system && system !== 'other' ? 'diagnosis-code' : undefined);
  const meaning = {
    place: said ?? ('unknown' as const),
    said,
    elsewhere: said === undefined && (system === 'other' || words.namesElsewhere(folded)),
    statuses: words.statusesIn('labels', folded),
  };
  if (memory.size > 2000) memory.clear();
  memory.set(text, meaning);
  return meaning;
}

function readSigns(element: Element, line: Line, find: Find, words: WordReader): ReadSign[] {
  const inLine = labelInLine(line, find);
  return [...inLine.map((text) => ({ kind: 'label' as const, text })), ...signsOf(element)].map(
    ({ kind, text }) => ({ kind, text, ...meaningOf(text, words) }),
  );
}

/** Labels within the text: before the nearest colon, the words straight before, a line above. */
function labelInLine(line: Line, find: Find): string[] {
  const labels: string[] = [];
  const clause = line.before.split(/[.;]\s/).at(-1) ?? '';
  const nearest = /(\S{1,15}(?: \S{1,15})?)[\s(:]*$/.exec(clause)?.[1];
  if (nearest) labels.push(nearest);
  const colon = clause.lastIndexOf(':');
  if (colon > 0) labels.push(clause.slice(Math.max(0, colon - 50), colon));
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

function systemsNamed(line: Line, pieces: readonly Piece[], signs: readonly ReadSign[]) {
  const near = systemsIn(`${line.before.slice(-60)} ${line.after.slice(0, 30)}`);
  if (near.length > 0) return near;
  const label = signs.find((sign) => sign.kind !== 'heading' && systemsIn(sign.text).length > 0);
  if (label) return systemsIn(label.text);
  const inRow = pieces
    .filter(({ text }) => text.length <= 40)
    .flatMap(({ text }) => systemsIn(text));
  if (inRow.length > 0) return inRow;
  const heading = signs.find((sign) => systemsIn(sign.text).length > 0);
  return heading ? systemsIn(heading.text) : [];
}

interface Case {
  readonly find: Find;
  readonly line: Line;
  readonly pieces: readonly Piece[];
  readonly signs: readonly ReadSign[];
  readonly named: readonly string[];
  readonly coding: Coding;
  readonly scene: Scene;
}

/** What lets the code through, strongest first; nothing when the nearest sign speaks against it. */
function evidenceFor({ find, line, pieces, signs, named, coding, scene }: Case): Evidence[] {
  const shape = shapeOf(find.written);
  const found: Evidence[] = [];
  const around = [line.before, line.after, ...pieces.map(({ text }) => text)].join(' \n ');
  const term = namesCode(scene.terms, coding.code.slice(0, 3), around);
  const speaking = signs.find((sign) => sign.elsewhere || sign.said);
  const place = speaking?.said;
  if (speaking?.elsewhere && !(term && shape !== 'three')) return [];
  if (isRange(line)) return [];
  if (
    named.length > 0 &&
    /(?:ICD[- ]?10(?:[- ]?(?:SE|CM))?|ICPC-?2|KSH[- ]?97[- ]?P?)\W{0,3}$/i.test(line.before)
  ) {
    found.push({ kind: 'system-named', place: place ?? 'unknown' });
  }
  if (speaking && place && fits(place, shape, find, line, speaking.kind === 'heading')) {
    found.push({ kind: speaking.kind, place });
  }
  if (find.from !== 'text' && place) found.push({ kind: 'coded-input', place });
  if (term) found.push({ kind: 'term', place: place ?? 'unknown' });
  if (named.length > 0 && found.length === 0 && shape !== 'three') {
    found.push({ kind: 'system-named', place: 'unknown' });
  }
  return found;
}

/** `A00-B99`, `C4-C5`: a chapter or a span of vertebrae, no diagnosis. */
function isRange({ before, after }: Line): boolean {
  return /^\s?[-–]\s?[A-Z]\d/.test(after) || /[A-Z]\d{1,2}(?:\.\d)?\s?[-–]\s?$/.test(before);
}

/** Whether a place is enough for so bare a form: prose under a heading needs more than `B12`. */
function fits(place: Place, shape: Shape, find: Find, line: Line, heading: boolean): boolean {
  if (shape === 'dotted' || shape === 'digits' || find.from !== 'text') return true;
  const alone = /(?:^|[:;,(|/–-])\s*$/.test(line.before);
  const last = /^\s*(?:$|[;,)|])/.test(line.after);
  if (shape === 'four') return alone || last || !weak.has(place);
  return (alone || (last && !heading)) && !(weak.has(place) && place !== 'problem-list');
}

function statusOf(
  find: Find,
  element: Element,
  row: Element,
  pieces: readonly Piece[],
  line: Line,
  signs: readonly ReadSign[],
  coding: Coding,
  scene: Scene,
): MentionStatus {
  if (isOthers(element, scene.persons, scene.words)) return 'other-patient';
  if (isOffer(element, find.from === 'value', scene.words)) return 'picker';
  const near =
    statusByWords(line, coding.code, scene.words) ?? statusByClass(element, row, scene.words);
  if (near) return near;
  const inRow = statusByRow(pieces, scene.words);
  if (inRow && inRow !== 'active') return inRow;
  return statusBySigns(signs, inRow === 'active');
}

/**
 * By labels and headings, nearest first. One that says "current" or "chosen" answers for those
 * farther out, except that a family's or another person's stays theirs.
 */
function statusBySigns(signs: readonly ReadSign[], active: boolean): MentionStatus {
  let current = active;
  let placed = false;
  for (const sign of signs) {
    const { statuses } = sign;
    if (statuses.includes('family')) return 'family';
    if (statuses.includes('other-patient') && !(placed && sign.kind === 'heading'))
      return 'other-patient';
    if (statuses.includes('active')) {
      if (!current && statuses.includes('historical')) return 'unclear';
      current = true;
    }
    const rest = statuses.filter((status) => status !== 'active' && status !== 'other-patient');
    const [said] = rest;
    if (said && !current && !(said === 'picker' && placed)) return said;
    if (sign.said) placed = true;
  }
  return 'active';
}

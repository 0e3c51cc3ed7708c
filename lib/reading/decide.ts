/**
 * The third gate: what stands around a written code decides whether it is the open patient's
 * diagnosis. The nearest sign that speaks wins; every mention carries what let it through.
 */

import type { Coding } from '../terminology/coding.ts';
import { statusInResource } from './fhir.ts';
import { elementOf, type Find } from './find.ts';
import { type Line, lineOf } from './line.ts';
import type { Evidence, Mention, MentionStatus, Place } from './mention.ts';
import type { WordReader } from './read-words.ts';
import { type Piece, piecesOf, rowOf } from './row.ts';
import {
  meaningOf,
  type Named,
  type ReadSign,
  readSigns,
  statusBySigns,
  systemsNamed,
} from './signs.ts';
import { safely } from './slices.ts';
import { statusByClass, statusByRow, statusByWords } from './status.ts';
import { codingOf, type Shape, shapeOf, systemsIn } from './systems.ts';
import { namesCode, type TermTable } from './term-table.ts';
import { boxOf, isOffer, isOthers, isShown, type Persons } from './whose.ts';

export interface Scene {
  readonly persons: Persons;
  readonly words: WordReader;
  readonly terms: TermTable;
  /** Whether the page is another country's. */
  readonly neighbour: boolean;
}

export type Decided = Omit<Mention, 'mark'>;

export interface DecidedFind {
  readonly find: Find;
  readonly said: Decided;
}

/** Decides on the finds one a step. What a page does to break one leaves the others. */
export function* decideAll(finds: readonly Find[], scene: Scene, into: DecidedFind[]) {
  for (const find of finds) {
    const said = find.node.isConnected ? safely(() => decide(find, scene)) : undefined;
    if (said) into.push({ find, said });
    yield;
  }
}

/** What the find says of the open patient; `undefined` when it is no diagnosis code or not shown. */
export function decide(find: Find, scene: Scene): Decided | undefined {
  const element = elementOf(find);
  if (!element || !isShown(element)) return undefined;
  const line = lineOf(find);
  const row = rowOf(element);
  const pieces = piecesOf(row);
  const signs = readSigns(element, line, find, scene.words);
  const named = systemsNamed(element, line, pieces, signs, scene.words);
  if (named.systems[0] === 'other') return undefined;
  const coding = codingOf(find.written, named.systems, scene.neighbour, scene.terms.categories);
  if (!coding) return undefined;
  const evidence = evidenceFor({ find, line, pieces, signs, named, coding, scene });
  if (evidence.length === 0) return undefined;
  return {
    coding,
    status: statusOf(find, element, row, pieces, line, signs, coding, scene),
    evidence,
  };
}

interface Case {
  readonly find: Find;
  readonly line: Line;
  readonly pieces: readonly Piece[];
  readonly signs: readonly ReadSign[];
  readonly named: Named;
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
  if (isRange(line)) return [];
  const byName = named.near && named.systems.length > 0 && shape !== 'three';
  const against = speaking?.elsewhere === true;
  if (against && !(term && shape !== 'three') && !(byName && speaking.kind === 'heading'))
    return [];
  const add = (kind: Evidence['kind'], where: Place = place ?? 'unknown') =>
    found.some((one) => one.kind === kind) || found.push({ kind, place: where });
  // The name of the system straight before its code: `ICD10:E11.9`.
  if (systemsIn(line.before.slice(-12), scene.words).length > 0) add('system-named');
  if (speaking && place && fits(speaking, shape, find, line, scene.words.plain.weak)) {
    add(speaking.kind);
    if (find.from !== 'text') add('coded-input');
    // What farther signs of other kinds say beside it: the heading over the column.
    for (const { kind, said } of signs) if (said) add(kind, said);
  }
  if (term) add('term');
  // Any name of a system on the page is no reason to take `I131` in a sentence for a code.
  if (found.length === 0 && named.near && shape === 'dotted') add('system-named', 'unknown');
  return found;
}

/** `A00-B99`, `C4-C5`: a chapter or a span of vertebrae, no diagnosis. */
function isRange({ before, after }: Line): boolean {
  return (
    /^[-–][A-Z]\d|^\s[-–]\s[A-Z]\d\d(?![\w.])/.test(after) ||
    /[A-Z]\d{1,2}(?:\.\d)?\s?[-–]\s?$/.test(before)
  );
}

/** Whether a place is enough for so bare a form: prose under a heading needs more than `B12`. */
function fits(
  { kind, place }: ReadSign,
  shape: Shape,
  find: Find,
  line: Line,
  weak: readonly Place[],
): boolean {
  // ICF writes its codes in lower case without a dot: `b152`, `d240`, beside diagnoses on forms.
  if (/^[bdes]\d{3}/.test(find.written) && weak.includes(place)) return false;
  if (shape === 'dotted' || find.from !== 'text') return true;
  const alone = /(?:^|[:;,(|/–-])\s*$/.test(line.before);
  const last = /^\s*(?:$|[;,)|])/.test(line.after);
  const prose = line.before.trim().split(' ').length > 6;
  if (shape === 'four') return alone || (last && !prose) || !weak.includes(place);
  if (weak.includes(place) && place !== 'problem-list') return false;
  return !prose && (alone || (last && kind !== 'heading'));
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
  const field = find.from === 'value';
  if (isOffer(element, field, scene.words)) return 'picker';
  const resource = statusInResource(find.text, find.at, scene.words);
  if (resource) return resource;
  const near =
    statusByWords(line, coding.code, scene.words) ?? statusByClass(element, row, scene.words);
  if (near) return near;
  // Under a heading of what is current, an end date is one to come: a sick leave's, a plan's.
  const stated = signs.find(({ kind, statuses }) => kind === 'heading' && statuses[0])?.statuses;
  const current = stated?.every((status) => status === 'active') === true;
  const inRow = statusByRow(pieces, scene.words, current);
  if (inRow && inRow !== 'active') return inRow;
  const chosen = boxOf(element) === true || element.localName === 'select';
  const bySigns = statusBySigns(signs, inRow === 'active' || chosen, field);
  if (bySigns !== 'active' || signs.some(({ kind, said }) => kind === 'heading' && said)) {
    return bySigns;
  }
  // Under no heading of diagnoses the page's title is the heading: `Operationsprogram`.
  const title = meaningOf(element.ownerDocument.title, scene.words);
  return title.statuses.includes('other-patient') ? 'other-patient' : bySigns;
}

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
import { statusByClass, statusByRow, statusByWords } from './status.ts';
import type { Sign } from './surroundings.ts';
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
  // The name of the system straight before its code: `ICD10:E11.9`.
  if (systemsIn(line.before.slice(-12), scene.words).length > 0) {
    found.push({ kind: 'system-named', place: place ?? 'unknown' });
  }
  if (speaking && place && fits(place, shape, find, line, speaking.kind)) {
    found.push({ kind: speaking.kind, place });
  }
  if (find.from !== 'text' && place) found.push({ kind: 'coded-input', place });
  if (term) found.push({ kind: 'term', place: place ?? 'unknown' });
  if (found.length === 0 && named.systems.length > 0 && shape !== 'three') {
    found.push({ kind: 'system-named', place: 'unknown' });
  }
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
function fits(place: Place, shape: Shape, find: Find, line: Line, sign: Sign['kind']): boolean {
  if (shape === 'dotted' || find.from !== 'text') return true;
  const alone = /(?:^|[:;,(|/–-])\s*$/.test(line.before);
  const last = /^\s*(?:$|[;,)|])/.test(line.after);
  const prose = line.before.trim().split(' ').length > 6;
  if (shape === 'four') return alone || (last && !prose) || !weak.has(place);
  if (weak.has(place) && place !== 'problem-list') return false;
  return !prose && (alone || (last && sign !== 'heading'));
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
  const inRow = statusByRow(pieces, scene.words);
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

/**
 * The third gate: what stands around a written code decides whether it is the open patient's
 * diagnosis. The nearest sign that speaks wins; every mention carries what let it through.
 */

import type { Coding } from '../terminology/coding.ts';
import { fold } from '../terminology/words.ts';
import { isEnough } from './bare-form.ts';
import { type Dated, datedBy, type Visits } from './dated.ts';
import { inResource } from './fhir.ts';
import { elementOf, type Find } from './find.ts';
import type { Neighbour } from './language.ts';
import { lineOf, uncertified } from './line.ts';
import { meaningOf, type ReadSign } from './meanings.ts';
import type { Evidence, Mention, MentionStatus, Place } from './mention.ts';
import type { Persons } from './persons.ts';
import type { WordReader } from './read-words.ts';
import { piecesOf, rowOf } from './row.ts';
import { shortText } from './short-text.ts';
import { isShown } from './shown.ts';
import { readSigns, statusBySigns, systemsNamed } from './signs.ts';
import type { Hints } from './site-hints.ts';
import { saidBefore, statusByClass, statusByRow, statusByWords } from './status.ts';
import { codingOf, shapeOf, systemsIn } from './systems.ts';
import { namesCode, type TermTable, unnamed } from './term-table.ts';
import { boxOf, isOffer, isOfMany, isOthers, namesAround } from './whose.ts';

export interface Scene {
  readonly persons: Persons;
  readonly words: WordReader;
  readonly terms: TermTable;
  readonly neighbour: Neighbour;
  readonly hints: Hints;
  /** What is written as a code on the page. */
  readonly codes: readonly Find[];
}

export type Decided = Omit<Mention, 'mark'>;

export interface Judged {
  readonly said: Decided;
  /** The dates it stands with. */
  readonly dated: Dated | undefined;
  /** The page says that it is current, whatever its date. */
  readonly isCurrent: boolean;
}

/** What the find says of the open patient; `undefined` when it is no diagnosis code or not shown. */
export function decide(find: Find, scene: Scene, visits: Visits): Judged | undefined {
  const element = elementOf(find);
  return element && isShown(element) ? decideAt(element, find, scene, visits) : undefined;
}

function decideAt(
  element: Element,
  hit: Find,
  { words, terms, neighbour, persons, hints, codes }: Scene,
  visits: Visits,
): Judged | undefined {
  const { matches } = words;
  const find = neighbour === 'german' && !hit.category ? uncertified(hit) : hit;
  const line = lineOf(find, hit.written);
  const row = rowOf(element, words);
  const pieces = piecesOf(row, element, words);
  const signs = readSigns(element, line, find, words, hints);
  if (hints.isIgnored(element, signs)) return undefined;
  const resource = inResource(find, words);
  const coded = resource ? systemsIn(resource.coding, words) : [];
  const named = systemsNamed(find, element, line, pieces, signs, words);
  // A list's own column of numbers: what else has such numbers is named.
  const isConcept =
    shapeOf(find.written) === 'digits' && signs.some(({ kind, said }) => kind === 'column' && said);
  const [systems, near] =
    coded.length > 0
      ? [coded, true]
      : isConcept && !named[0][0]
        ? [['snomed-ct' as const], true]
        : named;
  if (systems[0] === 'other') return undefined;
  const { category } = find;
  // `K76-jour`, `B12-brist`
  if (shapeOf(find.written) === 'three' && /^-\p{L}{2}/u.test(line.after)) return undefined;
  const coding: Coding | undefined = category
    ? { system: 'icd-10-se', code: category }
    : codingOf(find.written, systems, neighbour, terms);
  if (!coding) return undefined;
  const { code } = coding;
  // Abroad `I10` is a whole code, where Sweden writes `I10.9`.
  const isWhole = neighbour !== '' && terms.undivided.includes(code);
  const shape = isWhole ? 'four' : shapeOf(find.written);
  const evidence: readonly Evidence[] = category
    ? readNamed()
    : coded.length > 0
      ? [{ kind: 'system-named', place: 'diagnosis-code' }]
      : readEvidence();
  if (evidence.length === 0) return undefined;
  const own = (folded: string) => unnamed(terms, code.slice(0, 3), folded);
  const status = readStatus();
  // A name alone is never more than a mention, and none of what is somebody else's or in doubt.
  if (category) {
    const isKept = /^(?:act|hist|uncl)/.test(status);
    const said = { coding, status: status === 'active' ? 'unclear' : status, evidence } as const;
    return isKept ? { said, dated: undefined, isCurrent: false } : undefined;
  }
  // A code beside its name is a diagnosis, but of guidance, phrases and links as often as of the
  // patient: something must say that it is one.
  const alone = evidence.every(({ kind, place }) => kind === 'term' && place === 'unknown');
  const isSaid =
    status === 'active' &&
    (saidBefore(line, words, own).includes('active') ||
      statusByRow(pieces, words, true, neighbour) === 'active');
  const doubt = alone && status === 'active' && !isSaid && !matches('kept', namesAround(element));
  const nearest = signs.find(({ said }) => said);
  const isCurrent =
    isSaid ||
    nearest?.said === 'problem-list' ||
    [nearest, ...signs.filter(({ kind }) => kind === 'heading')].some((sign) =>
      sign?.statuses.includes('active'),
    );
  return {
    said: { coding, status: doubt ? 'unclear' : status, evidence },
    dated: /^(?:picker|other)/.test(status)
      ? undefined
      : datedBy(element, row, line, signs, words, visits),
    isCurrent,
  };

  /** A name without its code: alone in its line, no code in its row, and a sign of diagnoses nearest. */
  function readNamed(): Evidence[] {
    // What stands on a button, is offered in a list, or heads a part itself is no entry.
    const { actions, headings } = words.plain;
    if (element.closest(`${actions},${headings}`)) return [];
    const said = signs.find((sign) => sign.said || sign.isOther)?.said;
    const isWeak = said !== 'problem-list' && words.plain.weak.includes(said ?? 'note');
    const before = line.before.replace(new RegExp(words.plain.nameAfter, 'i'), '').trim();
    const isAlone = before === '' && matches('nameAlone', fold(line.after));
    if (!said || isWeak || !isAlone || codes.some(({ node }) => row.contains(node))) return [];
    return [{ kind: 'term-only', place: said }];
  }

  /** What lets the code through, strongest first; nothing when the nearest sign speaks against it. */
  function readEvidence(): Evidence[] {
    const found: Evidence[] = [];
    const around = [line.before, line.after, ...pieces.map(({ text }) => text)].join(' \n ');
    const term = namesCode(terms, code.slice(0, 3), around);
    // The words straight before may be the term's own: `allergisk rinit J30.2`, `use of insulin [Z79.4]`.
    const isOwn = term ? shape !== 'three' : shape === 'dotted' && /[([] ?$/.test(line.before);
    const isPart = ({ text }: ReadSign) =>
      line.before.includes(text) && !line.before.includes(`${text}:`);
    const speaking = signs.find((sign) => sign.said || (sign.isOther && !(isOwn && isPart(sign))));
    const place = speaking?.said;
    if (matches('inRange', `${line.before}\n${line.after}`)) return [];
    // A concept of SNOMED CT may be of anything: only the place says that it is a diagnosis.
    const digits = shape === 'digits';
    const isNamed = near && systems.length > 0 && !digits;
    if (speaking?.isOther) {
      const despite = term || (isNamed && speaking.kind === 'heading');
      if (shape === 'three' || !despite) return [];
    }
    const add = (kind: Evidence['kind'], where: Place = place ?? 'unknown') =>
      found.some((one) => one.kind === kind) || found.push({ kind, place: where });
    // The name of the system straight before its code: `ICD10:E11.9`.
    if (!digits && systemsIn(line.before.slice(-12), words).length > 0) add('system-named');
    if (speaking && place && isEnough(speaking, { find, line, shape, systems }, words)) {
      add(speaking.kind);
      if (find.from !== 'text') add('coded-input');
      // What farther signs of other kinds say beside it: the heading over the column.
      for (const { kind, said } of signs) if (said) add(kind, said);
    }
    if (term) add('term');
    // Only a diagnosis has a letter for how certain it is (ICD-10-GM): `I10.90 G`.
    if (neighbour === 'german' && shape === 'dotted' && matches('certainty', line.after))
      add('system-named', 'diagnosis-code');
    // Any name of a system on the page is no reason to take `I131` in a sentence for a code.
    if (!found[0] && isNamed && (isWhole || shape === 'dotted')) add('system-named');
    return found;
  }

  function readStatus(): MentionStatus {
    const others = isOthers(element, find, persons, words);
    if (others || isOfMany(line, words)) return 'other-patient';
    const field = find.from === 'value';
    if (isOffer(element, row, field, words) || /^\+/.test(shortText(element) ?? ''))
      return 'picker';
    if (resource) return resource.status;
    const near =
      statusByWords(line, code, neighbour, words, own) ?? statusByClass(element, row, words);
    if (near) return near;
    // Under a heading of what is current, an end date is one to come: a sick leave's, a plan's.
    const stated = signs.find(({ kind, statuses }) => kind === 'heading' && statuses[0])?.statuses;
    const current = stated?.every((status) => status === 'active') === true;
    const inRow = statusByRow(pieces, words, current, neighbour);
    if (inRow && inRow !== 'active') return inRow;
    const chosen = boxOf(element) === true || element.localName === 'select';
    const bySigns = statusBySigns(signs, inRow === 'active' || chosen, field);
    if (bySigns !== 'active' || signs.some(({ kind, said }) => /^h/.test(kind) && said)) {
      return bySigns;
    }
    // Under no heading of diagnoses the page's title is the heading: `Operationsprogram`. But a part
    // of the page that itself says whose it is needs no title.
    if (others === false) return bySigns;
    const title = meaningOf(element.ownerDocument.title, words);
    return title.statuses.includes('other-patient') ? 'other-patient' : bySigns;
  }
}

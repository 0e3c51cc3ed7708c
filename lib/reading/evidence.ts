/** The third gate: what around a find lets it through, strongest first. */

import { fold } from '../terminology/words.ts';
import type { Around, Scene } from './around.ts';
import type { AsCode } from './as-code.ts';
import { isEnough } from './bare-form.ts';
import type { ReadSign } from './meanings.ts';
import type { Evidence, Place } from './mention.ts';
import { systemsIn } from './systems.ts';
import { namesCode } from './term-table.ts';
import { namesAround } from './whose.ts';

/** Of a written code; nothing when the nearest sign speaks against it. */
export function evidenceOfCode(around: Around, as: AsCode, scene: Scene): readonly Evidence[] {
  const { element, find, line, pieces, signs, resource } = around;
  const { coding, systems, near, shape, isWhole } = as;
  const { words, terms, neighbour } = scene;
  const { matches } = words;
  if (resource && systemsIn(resource.coding, words).length > 0) {
    return [{ kind: 'system-named', place: 'diagnosis-code' }];
  }
  if (matches('inRange', `${line.before}\n${line.after}\n${find.written}`)) return [];
  if (isInName(around, scene)) return [];
  const told = [line.before, line.after, ...pieces.map(({ text }) => text)].join(' \n ');
  const term = namesCode(terms, coding.code.slice(0, 3), told);
  // The words straight before may be the term's own: `allergisk rinit J30.2`, `use of insulin [Z79.4]`.
  const isOwn = term ? shape !== 'three' : shape === 'dotted' && /[([] ?$/.test(line.before);
  const isPart = ({ text }: ReadSign) =>
    line.before.includes(text) && !line.before.includes(`${text}:`);
  const speaking = signs.find((sign) => sign.said || (sign.isOther && !(isOwn && isPart(sign))));
  const place = speaking?.said;
  // A concept of SNOMED CT may be of anything: only the place says that it is a diagnosis.
  const digits = shape === 'digits';
  const isNamed = near && systems.length > 0 && !digits;
  if (speaking?.isOther) {
    const despite = term || (isNamed && speaking.kind === 'heading');
    if (shape === 'three' || !despite) return [];
  }
  const found: Evidence[] = [];
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
  if (neighbour === 'german' && shape === 'dotted' && matches('certainty', line.after)) {
    add('system-named', 'diagnosis-code');
  }
  // Its developers call the part so, whatever the page says to others: `data-testid="primary-diagnosis"`.
  const isSure = found[0] || shape === 'dotted';
  if (!speaking && isSure && matches('kept', namesAround(element))) add('label', 'diagnosis');
  // Any name of a system on the page is no reason to take `I131` in a sentence for a code.
  if (!found[0] && isNamed && (isWhole || shape === 'dotted')) add('system-named');
  return found;
}

/** In the name of another code of its row: `M51.1 Diskbråck med radikulopati (G55.1*)`. */
function isInName({ find, line, row }: Around, { codes }: Scene): boolean {
  return (
    /\(\n\*\)/.test(`${line.before}\n${line.after}`) &&
    codes.some(({ node, at }) => (node !== find.node || at < find.at) && row.contains(node))
  );
}

/** Of a name without a code in its row: alone in its line, a sign of diagnoses nearest. */
export function evidenceOfName(around: Around, { words }: Scene): readonly Evidence[] {
  const { element, line, signs } = around;
  const { actions, headings, weak, nameAfter } = words.plain;
  // What stands on a button, is offered in a list, or heads a part itself is no entry.
  if (element.closest(`${actions},${headings}`)) return [];
  const said = signs.find((sign) => sign.said || sign.isOther)?.said;
  const isWeak = said !== 'problem-list' && weak.includes(said ?? 'note');
  const before = line.before.replace(new RegExp(nameAfter, 'i'), '').trim();
  const isAlone = before === '' && words.matches('nameAlone', fold(line.after));
  if (!said || isWeak || !isAlone) return [];
  return [{ kind: 'term-only', place: said }];
}

/** What the page says of a diagnosis, by all that stands around it; the order is that of docs/reading.md. */

import type { Around, Scene } from './around.ts';
import { meaningOf } from './meanings.ts';
import type { MentionStatus } from './mention.ts';
import { shortText } from './short-text.ts';
import { statusBySigns } from './signs.ts';
import { statusByClass, statusByRow, statusByWords, type Unnamed } from './status.ts';
import { boxOf, isChosen, isOffer, isOfMany, isOthers } from './whose.ts';

/** @param own takes the code's own name out of a folded text */
export function standingOf(
  { find, element, line, row, pieces, signs, resource }: Around,
  code: string,
  own: Unnamed,
  { persons, words, neighbour }: Scene,
): MentionStatus {
  const others = isOthers(element, find, persons, words);
  if (others || isOfMany(line, words)) return 'other-patient';
  const field = find.from === 'value';
  if (
    isOffer(element, row, field, words) ||
    words.matches('unticked', line.before) ||
    words.matches('plus', shortText(element) ?? '')
  )
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
  const chosen =
    boxOf(element, words) === true || element.localName === 'select' || isChosen(element, words);
  const isNow = inRow === 'active' || chosen || words.matches('isNow', line.after);
  const bySigns = statusBySigns(signs, isNow, field);
  if (bySigns !== 'active' || signs.some(({ kind, said }) => /^h/.test(kind) && said)) {
    return bySigns;
  }
  // Under no heading of diagnoses the page's title is the heading: `Operationsprogram`. But a part
  // of the page that itself says whose it is needs no title.
  if (others === false) return bySigns;
  const title = meaningOf(element.ownerDocument.title, words);
  return title.statuses.includes('other-patient') ? 'other-patient' : bySigns;
}

/**
 * What a find says of the open patient: the second and third gate, its status, and the dates it
 * stands with. The nearest sign that speaks wins; every mention carries what let it through.
 */

import { type Around, gather, type Scene } from './around.ts';
import { asCode } from './as-code.ts';
import { type Dated, datedBy } from './dated.ts';
import { evidenceOfCode, evidenceOfName } from './evidence.ts';
import { elementOf, type Find } from './find.ts';
import type { Evidence, Mention, MentionStatus } from './mention.ts';
import { keep, restOn } from './remembered.ts';
import { rowOf } from './row.ts';
import { isShown } from './shown.ts';
import { standingOf } from './standing.ts';
import { saidBefore, statusByRow, type Unnamed } from './status.ts';
import { unnamed } from './term-table.ts';
import { upFrom } from './up-from.ts';

export type Decided = Omit<Mention, 'mark'>;

export interface Judged {
  readonly said: Decided;
  /** The dates it stands with. */
  readonly dated: Dated | undefined;
  /** The page says that it is current, whatever its date. */
  readonly isCurrent: boolean;
}

/** What the find says of the open patient; `undefined` when it is no diagnosis code or not shown. */
export function decide(find: Find, scene: Scene): Judged | undefined {
  const element = elementOf(find);
  if (!element || !isShown(element) || isTold(find, element, scene)) return undefined;
  const around = gather(element, find, scene);
  if (scene.hints.isIgnored(element, around.signs)) return undefined;
  const as = asCode(around, scene);
  if (!as) return undefined;
  const { coding } = as;
  const own: Unnamed = (folded) => unnamed(scene.terms, coding.code.slice(0, 3), folded);
  const evidence = find.category
    ? evidenceOfName(around, scene)
    : evidenceOfCode(around, as, scene);
  if (evidence.length === 0) return undefined;
  const status = standingOf(around, coding.code, own, scene);
  // A name alone is never more than a mention, and none of what is somebody else's or in doubt.
  if (find.category) {
    // Active, historical, unclear.
    const isKept = /^[ahu]/.test(status);
    const said = { coding, status: status === 'active' ? 'unclear' : status, evidence } as const;
    return isKept ? { said, dated: undefined, isCurrent: false } : undefined;
  }
  const isSaid = status === 'active' && saysThatHas(around, own, scene);
  const { row, line, signs } = around;
  return {
    said: { coding, status: standing(status, isSaid, evidence), evidence },
    // What is offered, planned or another's stands under no visit of the patient's.
    dated: /^[po]/.test(status) ? undefined : datedBy(element, row, line, signs, scene.words),
    isCurrent: isSaid || isUnderCurrent(around),
  };
}

/** Whether it is a name whose row holds a code: that one says all. Asked first, for most names stand so. */
function isTold({ category }: Find, element: Element, { codes, words }: Scene): boolean {
  if (!category) return false;
  const row = rowOf(element, words);
  restOn(row);
  const around = () => new Set(codes.flatMap((code) => upFrom(elementOf(code))));
  return keep(codes, 'around', around).has(row);
}

/** Whether the clause, the row or a whole heading says that the patient has it: `har`, `sedan 2016`, `Pågående`. */
function saysThatHas(
  { line, pieces, signs }: Around,
  own: Unnamed,
  { words, neighbour }: Scene,
): boolean {
  return (
    saidBefore(line, words, own).includes('active') ||
    words.matches('hasSince', `${line.before}\n${line.after}`) ||
    statusByRow(pieces, words, true, neighbour) === 'active' ||
    signs.some(({ kind, text }) => kind === 'heading' && words.statusSaid(text) === 'active')
  );
}

/**
 * A code beside its name is a diagnosis, but of guidance, phrases and links as often as of the
 * patient: something must say that it is one.
 */
function standing(
  status: MentionStatus,
  isSaid: boolean,
  evidence: readonly Evidence[],
): MentionStatus {
  const alone = evidence.every(({ kind, place }) => kind === 'term' && place === 'unknown');
  return alone && status === 'active' && !isSaid ? 'unclear' : status;
}

function isUnderCurrent({ signs }: Around): boolean {
  const nearest = signs.find(({ said }) => said);
  return (
    nearest?.said === 'problem-list' ||
    signs.some(
      (sign) => (sign === nearest || sign.kind !== 'label') && sign.statuses.includes('active'),
    )
  );
}

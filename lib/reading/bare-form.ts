/** Whether a place is enough for so bare a form: prose under a heading needs more than `B12`. */
import type { Find } from './find.ts';
import type { Line } from './line.ts';
import type { ReadSign } from './meanings.ts';
import type { WordReader } from './read-words.ts';
import type { NamedSystem, Shape } from './systems.ts';

interface Form {
  readonly find: Find;
  readonly line: Line;
  readonly shape: Shape;
  /** Named near it. */
  readonly systems: readonly NamedSystem[];
}

export function isEnough(
  { kind, text, said, named: isNamed }: ReadSign,
  { find, line, shape, systems }: Form,
  { matches, plain }: WordReader,
): boolean {
  const weak = said !== undefined && plain.weak.includes(said);
  // ICF writes its codes in lower case without a dot, beside diagnoses on forms: `b152`, `d240`;
  // a laboratory its allergens: `f423`.
  if ((weak || kind === 'heading') && /^[a-z]\d{2,3}$/.test(find.written)) return false;
  if (
    shape === 'dotted' ||
    shape === 'digits' ||
    (find.from !== 'text' && find.node.nodeName !== 'TEXTAREA' && !(weak && kind === 'heading'))
  )
    return true;
  // Straight after its label: `Diagnose U71 Cystitt`.
  const alone = matches('beginsAfter', line.before) || line.before.trim() === text;
  const last = matches('endsBefore', line.after);
  const prose = line.before.trim().split(' ').length > 6;
  // Three characters are a whole code abroad, and as bare: `Stue D12, afsnit B03`.
  if (shape === 'four') return alone || (last && !prose && find.written.length > 3) || !weak;
  // `v46` is a week.
  if (
    (weak && said !== 'problem-list' && !isNamed && systems[0] !== 'icpc-2') ||
    /^[a-z]/.test(find.written)
  )
    return false;
  // What else stands in the line is named by a column, or by a label in it: not by one outside,
  // `Bidiagnos` over `Färg G3, modul U12`.
  const inLine = kind === 'column' || (kind === 'label' && line.before.includes(text));
  // ICPC-2 has no longer codes, and is written after its term: `Migrene N89`.
  const ofTerm = systems[0] === 'icpc-2' && matches('termAlone', line.before);
  return !prose && (alone || (last && (inLine || ofTerm)));
}

/**
 * The second gate: which code system a written code belongs to, and whether it exists there.
 * A name of a system near the code decides; without one it is read as ICD-10.
 */
import type { Coding } from '../terminology/coding.ts';
import type { Neighbour } from './language.ts';
import type { WordReader } from './read-words.ts';
import type { TermTable } from './term-table.ts';
import type { Forms } from './words/forms.ts';

/** The systems whose codes are read. */
export type ReadSystem = 'icd-10-se' | 'ksh97-p' | 'icd-10' | 'icpc-2' | 'snomed-ct';
/** `other`: a system whose codes look like diagnoses and are not. */
export type NamedSystem = ReadSystem | 'other';

/** The systems a text names. */
export function systemsIn(text: string, words: WordReader): readonly NamedSystem[] {
  const found = words.systemsIn(text);
  // `ICD-10-SE` also reads as `ICD-10`.
  return found.includes('icd-10-se') ? found.filter((system) => system !== 'icd-10') : found;
}

/** How much a written form says for itself: `E11.9` more than `E119`, that more than `E11`. */
export type Shape = 'dotted' | 'four' | 'three' | 'digits';

export function shapeOf(written: string): Shape {
  if (/^\d/.test(written)) return 'digits';
  if (/\.[\d-]/.test(written)) return 'dotted';
  return written.replace(/[^A-Za-z0-9]/g, '').length > 3 ? 'four' : 'three';
}

/**
 * The coding a written form stands for under the systems named near it; `undefined` when it is
 * none that exists. `neighbour` tells of another country's page.
 */
export function codingOf(
  written: string,
  named: readonly NamedSystem[],
  neighbour: Neighbour,
  terms: Pick<TermTable, 'categories' | 'undivided' | 'forms'>,
): Coding | undefined {
  const form = written.replace(/\.$/, '');
  // KVÅ writes its procedures as SKS writes diagnoses: `DQ012` in Sweden is light on the skin.
  if (!neighbour && /^d\D\d{3}$/i.test(form)) return undefined;
  for (const system of orderOf(form, named, neighbour, terms)) {
    const code = normalForm(form, terms.forms[system]);
    const unlisted = /^icpc|^snomed/.test(system);
    if (code && (unlisted || terms.categories.includes(code.slice(0, 3)))) {
      return { system, code };
    }
  }
  return undefined;
}

function normalForm(written: string, ways: Forms[ReadSystem]): string | undefined {
  for (const [source, to] of ways) {
    const whole = new RegExp(`^(?:${source})$`, 'i');
    if (whole.test(written)) return written.replace(whole, to).toUpperCase();
  }
  return undefined;
}

function orderOf(
  form: string,
  named: readonly NamedSystem[],
  neighbour: Neighbour,
  { undivided }: Pick<TermTable, 'undivided'>,
): readonly ReadSystem[] {
  const home: readonly ReadSystem[] = neighbour ? ['icd-10', 'icd-10-se'] : ['icd-10-se', 'icd-10'];
  // SKS never leaves its D out: three characters beside it are ICPC-2. In Norway so are those that
  // ICD-10 divides: `L92` beside `J069`.
  const isIcpc =
    neighbour === 'primary-care' ||
    (/^\w{3}$/.test(form) &&
      (neighbour === 'danish' || (neighbour === 'norwegian' && !undivided.includes(form))));
  if (isIcpc && named.length === 0) return ['icpc-2', ...home];
  // Only KSH97-P ends in P or a bare hyphen without a dot.
  const primaryCare = /^\w{3}(?:\dP|-P?|P)$/.test(form);
  if (primaryCare && (named.length === 0 || named.includes('ksh97-p'))) return ['ksh97-p', ...home];
  const icd = named.filter((system) => system !== 'other');
  if (icd.length === 0) return home;
  return icd.includes('icd-10') && !neighbour ? ['icd-10-se', ...icd] : icd;
}

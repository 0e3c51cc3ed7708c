/** The second gate: which code of which system a find is, by the systems named near it. */

import type { Coding } from '../terminology/coding.ts';
import type { Around, Scene } from './around.ts';
import type { ReadSign } from './meanings.ts';
import { parted } from './own-labels.ts';
import type { WordReader } from './read-words.ts';
import { remembered } from './remembered.ts';
import { shortText } from './short-text.ts';
import { codingOf, type NamedSystem, type Shape, shapeOf, systemsIn } from './systems.ts';

export interface AsCode {
  readonly coding: Coding;
  /** The systems named nearest, in their order; none where none is named. */
  readonly systems: readonly NamedSystem[];
  /** They are named nearer than in a heading. */
  readonly near: boolean;
  readonly shape: Shape;
  /** Three characters that are a whole code here: abroad `I10` is one, where Sweden writes `I10.9`. */
  readonly isWhole: boolean;
}

/** `undefined` where no system named here, else ICD-10, has such a code. */
export function asCode(around: Around, { words, terms, neighbour }: Scene): AsCode | undefined {
  const { find, line } = around;
  const [systems, near] = systemsAt(around, words);
  if (systems[0] === 'other') return undefined;
  const { category, written } = find;
  if (category) {
    const coding = { system: 'icd-10-se', code: category } as const;
    return { coding, systems, near, shape: 'three', isWhole: false };
  }
  const shape = shapeOf(written);
  // `K76-jour`, `B12-brist`
  if (shape === 'three' && /^-\p{L}{2}/u.test(line.after)) return undefined;
  const coding = codingOf(written, systems, neighbour, terms);
  if (!coding) return undefined;
  const isWhole = neighbour !== '' && terms.undivided.includes(coding.code);
  return { coding, systems, near, shape: isWhole ? 'four' : shape, isWhole };
}

type Named = readonly [systems: readonly NamedSystem[], near: boolean];

function systemsAt(around: Around, words: WordReader): Named {
  const { find, element, signs, resource } = around;
  const coded = resource ? systemsIn(resource.coding, words) : [];
  if (coded.length > 0) return [coded, true];
  const named = systemsNamed(around, words);
  // In a list of diagnoses: what else has such numbers is named.
  const isConcept =
    shapeOf(find.written) === 'digits' &&
    signs.some(
      ({ kind, said }) => said && (kind === 'column' || element.closest(words.plain.entries)),
    );
  return isConcept && !named[0][0] ? [['snomed-ct'], true] : named;
}

/** The systems named nearest to the code, and whether that was nearer than a heading. */
function systemsNamed({ find, element, line, pieces, signs }: Around, words: WordReader): Named {
  const digits = shapeOf(find.written) === 'digits';
  const headings = signs.filter(({ kind }) => kind === 'heading');
  // Labels beyond the one that says what stands here are those of other fields: `DRG`.
  const own = signs.findIndex(({ kind, said }) => kind === 'label' && said);
  const isNear = ({ kind, isOther }: ReadSign, at: number) =>
    kind !== 'heading' && (kind !== 'label' || own < 0 || at <= own || !isOther);
  const near = [
    // SNOMED CT's own way of writing: `195967001 |Asthma|`.
    digits && words.matches('barred', line.after) ? 'SNOMED' : '',
    // Whole words only: `övre yttre kvadranten` names no `kva`.
    `${line.before.slice(-60)} ${/^.{0,30}\S*/.exec(line.after)}`,
    ...signs.filter(isNear).map(({ text }) => text),
    // `<span class="icpc">T90</span>`
    parted(element.getAttribute('class')),
    ...pieces.map(({ text }) => text).filter(({ length }) => length <= 40),
    // On a line of its own before it: `System: http://hl7.org/fhir/sid/icd-10`, `Code: J45.9`.
    ...[element, element.parentElement]
      .map((at) => at?.previousElementSibling)
      .map((former) => (former ? systemLine(former, words) : '')),
    // On a line of its own after the code: `Angst (P74)`, then `ICPC-2`. Another code's system there
    // is the label of what comes next.
    ...[element, element.parentElement]
      .map((at) => at?.nextElementSibling)
      .map((next) =>
        next && !next.matches(`${words.plain.headings},dt`) ? namingText(next, words) : '',
      ),
  ];
  // A register in ICPC-2 with notes beside it: three characters are of the page's own system, where
  // it has such a chapter (a hospital's page shows what a general practitioner wrote, too).
  // From 30 to 69 stand what was done, no diseases.
  const isChapter = words.matches('chapter', find.written);
  const telling = isChapter && shapeOf(find.written) === 'three' ? words.plain.headings : 'title';
  const page = element.ownerDocument;
  const onPage = remembered(page, telling, () =>
    [...page.querySelectorAll(telling)]
      .map((heading) => shortText(heading) ?? '')
      .find((text) => systemsIn(text, words)[0] === 'icpc-2'),
  );
  for (const text of [...near, ...headings.map((heading) => heading.text), onPage ?? '']) {
    const systems = systemsIn(text, words).filter(
      (system) => system === 'other' || (system === 'snomed-ct') === digits,
    );
    if (systems[0]) return [systems, near.includes(text)];
  }
  return [[], false];
}

/** The text, where it is a line that tells the system. Most often the row before stands there. */
function systemLine(element: Element, words: WordReader): string {
  return remembered(element, 'line', () => {
    const text = shortText(element) ?? '';
    return words.matches('tellsSystem', text) ? text : '';
  });
}

/**
 * The text, where it names a system of diagnoses and no other. Remembered as that: most often the next
 * row of a list stands there, and what is written in it is nothing to the row before.
 */
function namingText(element: Element, words: WordReader): string {
  return remembered(element, 'system', () => {
    const text = shortText(element) ?? '';
    const systems = systemsIn(text, words);
    return systems[0] && !systems.includes('other') ? text : '';
  });
}

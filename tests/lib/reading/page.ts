/** Reads markup as the reader does, for tests in a pretended page. */
import { decideAll, type JudgedFind } from '../../../lib/reading/decide-all.ts';
import { neighbourOf } from '../../../lib/reading/language.ts';
import { createPast } from '../../../lib/reading/past.ts';
import { personsOf } from '../../../lib/reading/persons.ts';
import { readWords } from '../../../lib/reading/read-words.ts';
import { emptyScan, scan } from '../../../lib/reading/scan.ts';
import { hintsFor, type SiteHint } from '../../../lib/reading/site-hints.ts';
import { buildTermTable, type NamedCode } from '../../../lib/reading/term-table.ts';
import { withUnheaded } from '../../../lib/reading/unheaded.ts';
import { createWordBook } from '../../../lib/reading/words/word-book.ts';

/** The pretended page has no layout: what is not hidden by attribute or style is seen. */
export function pretendLayout(): void {
  Element.prototype.checkVisibility = function isSeen(this: Element): boolean {
    for (let at: Element | null = this; at; at = at.parentElement) {
      if (at.hasAttribute('hidden') || getComputedStyle(at).display === 'none') return false;
    }
    return true;
  };
}

/** What is decided on the markup: `E11.9 active label`, the first evidence last. */
export function readMarkup(
  markup: string,
  names: readonly NamedCode[] = [],
  hints: readonly SiteHint[] = [],
): readonly string[] {
  pretendLayout();
  document.body.innerHTML = markup;
  const scanned = emptyScan();
  for (const _ of scan(document.documentElement, scanned));
  const terms = buildTermTable(names, createWordBook(), Date.UTC(2026, 10, 23));
  const scene = {
    persons: personsOf(scanned.persons),
    terms,
    words: readWords(terms.words, terms.today),
    neighbour: neighbourOf(document, () => scanned.finds),
    hints: hintsFor(hints, 'https://journal.example.se'),
    codes: scanned.finds,
  };
  const judged: JudgedFind[] = [];
  for (const _ of decideAll(scanned.finds, scene, judged));
  const decided = createPast(terms)(withUnheaded(judged, scene.persons));
  return decided.map(({ said }) => `${said.coding.code} ${said.status} ${said.evidence[0]?.kind}`);
}

/** The patient whose record a page of a test is. */
const patient = '<p>Lind, Disa 19530604-2382</p>';

/** What is decided below the name of a patient, without its evidence: `E11.9 active`. */
export function codesIn(
  markup: string,
  names: readonly NamedCode[] = [],
  head = patient,
): readonly string[] {
  return readMarkup(head + markup, names).map((one) => one.split(' ').slice(0, 2).join(' '));
}

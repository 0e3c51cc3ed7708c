/** The codes the reader finds on a saved record page. The page is read in a pretended browser. */
import { decideAll, type JudgedFind } from '../reading/decide-all.ts';
import { personsOf } from '../reading/persons.ts';
import { readWords } from '../reading/read-words.ts';
import { emptyScan, scan } from '../reading/scan.ts';
import { hintsFor } from '../reading/site-hints.ts';
import { buildTermTable } from '../reading/term-table.ts';
import { createWordBook } from '../reading/words/word-book.ts';
import { Refused } from './refusal.ts';

export async function codesOnPage(html: string): Promise<readonly string[]> {
  const { Window } = await pretendedBrowser();
  const window = new Window({ settings: { disableJavaScriptEvaluation: true } });
  window.document.write(html);
  // The reader asks these of the page it stands in; here no page is around it.
  const { Node, Element, HTMLElement, Text, Document, ShadowRoot, NodeFilter } = window;
  const getComputedStyle = window.getComputedStyle.bind(window);
  const ofPage = {
    Node,
    Element,
    HTMLElement,
    Text,
    Document,
    ShadowRoot,
    NodeFilter,
    getComputedStyle,
  };
  Object.assign(globalThis, ofPage);
  // It lays nothing out: what is not hidden by attribute or style is seen.
  Object.defineProperty(window.Element.prototype, 'checkVisibility', { value: isSeen });
  const scanned = emptyScan();
  const page = window.document.documentElement as unknown as HTMLElement;
  for (const _ of scan(page, scanned));
  const terms = buildTermTable([], createWordBook(), 0);
  const scene = {
    persons: personsOf(scanned.persons),
    terms,
    words: readWords(terms.words, terms.today),
    neighbour: '' as const,
    hints: hintsFor([], ''),
    codes: scanned.finds,
  };
  const judged: JudgedFind[] = [];
  for (const _ of decideAll(scanned.finds, scene, judged));
  const codes = judged.map(({ said }) => said.coding.code);
  await window.happyDOM.close();
  return [...new Set(codes)];
}

function isSeen(this: Element): boolean {
  for (let at: Element | null = this; at; at = at.parentElement) {
    const isHidden = at.ownerDocument.defaultView?.getComputedStyle(at).display === 'none';
    if (at.hasAttribute('hidden') || isHidden) return false;
  }
  return true;
}

async function pretendedBrowser() {
  try {
    return await import('happy-dom');
  } catch (cause) {
    throw new Refused(
      'Saved pages need the package happy-dom',
      'Install it beside bredvid (npm install happy-dom), or list codes',
      'usage',
      { cause },
    );
  }
}

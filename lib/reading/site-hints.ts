/**
 * What an organisation, or the package, tells of one site: where its diagnosis list stands, what says
 * who is shown, what to ignore. Data only; a site is read without.
 */
import { fold } from '../terminology/words.ts';
import type { HintOutcome } from './mention.ts';
import { NOTHING } from './persons.ts';
import { upFrom } from './up-from.ts';

/**
 * For pages of one origin. Entries are plain selectors, or after `label:` words that a label, column
 * or heading consists of. Checked where they enter, see `platform/site-hints.ts`.
 */
export interface SiteHint {
  /** `https://journal.example.se` */
  readonly match: string;
  /** What stands in it, or under such a label, stands in a list of diagnoses. */
  readonly diagnosisList?: readonly string[];
  /** Selectors: what stands there says whose record it is, digits too. */
  readonly patientHeader?: readonly string[];
  /** What stands in it, or under such a label, is not read. */
  readonly ignore?: readonly string[];
}

/** The hints for the frame's own site, as its reader asks them. */
export interface Hints {
  readonly isList: (element: Element) => boolean;
  readonly namesList: (text: string) => boolean;
  readonly isIgnored: (element: Element, signs: readonly { readonly text: string }[]) => boolean;
  /** Selector of the places that say who is shown. */
  readonly header: string;
  /** Whether any of it stands on the page; `undefined` where there are no hints. */
  readonly outcome: (page: Document) => HintOutcome | undefined;
}

const LABEL = 'label:';

export function hintsFor(all: readonly SiteHint[], origin: string): Hints {
  const own = all.filter(({ match }) => new URL(match).origin === origin);
  const lists = placesOf(own.flatMap(({ diagnosisList = [] }) => diagnosisList));
  const ignored = placesOf(own.flatMap(({ ignore = [] }) => ignore));
  const headers = placesOf(own.flatMap(({ patientHeader = [] }) => patientHeader));
  // What stands in a shadow root is not found from outside: that it was met is remembered.
  let met = false;
  // Most sites have none: then nothing is even asked.
  const meets = (ask: () => boolean) => {
    const yes = own[0] !== undefined && ask();
    met ||= yes;
    return yes;
  };
  return {
    isList: (element) => meets(() => element.matches(lists.selector)),
    namesList: (text) => meets(() => lists.words.includes(fold(text))),
    isIgnored: (element, signs) =>
      meets(
        () =>
          upFrom(element).some((at) => at.matches(ignored.selector)) ||
          signs.some(({ text }) => ignored.words.includes(fold(text))),
      ),
    header: headers.selector,
    outcome(page) {
      if (!own[0]) return undefined;
      const any = [lists, ignored, headers];
      const isThere = any.some(({ selector }) => page.querySelector(selector));
      return met || isThere || any.some(({ words }) => stand(words, page))
        ? 'matched'
        : 'unmatched';
    },
  };
}

function placesOf(entries: readonly string[]) {
  const selectors = entries.filter((entry) => !entry.startsWith(LABEL));
  return {
    selector: selectors.join() || NOTHING,
    words: entries.filter((entry) => entry.startsWith(LABEL)).map((one) => fold(one.slice(6))),
  };
}

/** Whether one of the labels is among the first words of the page, with or without codes under it. */
function stand(labels: readonly string[], page: Document): boolean {
  if (!labels[0]) return false;
  const said = ` ${fold((page.body.textContent ?? '').slice(0, 100_000))} `;
  return labels.some((label) => said.includes(` ${label} `));
}

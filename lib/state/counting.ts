/** What of the panel may be counted where the organisation asks for it: classes, never a code. */
import type { ReaderOutcome } from '../followup/fleet.ts';
import { focusCodeOf } from '../terminology/code-system.ts';
import type { PageState } from './page-state.ts';
import type { Section } from './sections.ts';

const outcomes: Readonly<Partial<Record<PageState, ReaderOutcome>>> = {
  read: 'found',
  'only-mentioned': 'found',
  'nothing-found': 'nothing',
  stopped: 'stopped',
};

/** How the reading of the page ended; `undefined` where none has. */
export function readerOutcomeOf(page: PageState): ReaderOutcome | undefined {
  return outcomes[page];
}

/** The three-character categories the catalogue was asked about and has no support for. */
export function gapsIn(sections: readonly Section[]): readonly string[] {
  const empty = sections.filter(({ standing, headings }) => {
    return standing === 'answered' && headings.every(({ entries }) => entries.length === 0);
  });
  const codes = empty.flatMap(({ coding }) => focusCodeOf(coding)?.code ?? []);
  return [...new Set(codes.map((code) => code.slice(0, 3)))];
}

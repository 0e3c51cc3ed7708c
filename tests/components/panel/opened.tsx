/** The panel as its tests open it: with actions that tell whether they were called. */
import { beforeAll, beforeEach, expect, vi } from 'vitest';
import type { PanelActions } from '../../../components/actions.ts';
// Fetched when it is first shown: here at once, or a test may end while it is on its way.
import '../../../components/panel/by-hand.tsx';
import { Panel } from '../../../components/panel/panel.tsx';
import type { Match } from '../../../lib/matching/match.ts';
import { createPanelState, type PanelState } from '../../../lib/state/panel.ts';
import { eventually } from '../../eventually.ts';
import { icd, matchOf, supportFor } from '../../lib/matching/builders.ts';
import { mention, panelReading, readyPanel, TODAY } from '../../lib/state/builders.ts';
import { show, text, wordsOf } from '../page.ts';

/** What the panel asks of the browser, made anew for each test. */
export let actions: { [Name in keyof PanelActions]: ReturnType<typeof vi.fn> };

beforeEach(() => {
  actions = {
    counting: vi.fn(),
    mapped: vi.fn(async () => 'T90 i ICD-10-SE: E11'),
    chooseRegion: vi.fn(),
    chooseFilter: vi.fn(),
    news: vi.fn(async () => null),
    openSupport: vi.fn(),
    openOptions: vi.fn(),
    mark: vi.fn(),
    readPage: vi.fn(),
    allowSite: vi.fn(async () => false),
    goToRecord: vi.fn(),
    retryCatalogue: vi.fn(),
    restart: vi.fn(),
    feedback: vi.fn(async () => 'Hjälpte det?'),
    countOpened: vi.fn(),
    followUp: vi.fn(async (coding) => `Uppföljning av ${coding.code}`),
    showPatient: vi.fn(),
    openPrepare: vi.fn(),
    hide: vi.fn(),
  };
});

export function open(state: PanelState) {
  return show(<Panel state={state} actions={actions as PanelActions} text={text} />);
}

export const because = [{ coding: icd('E11.9'), focus: 'E11', distance: 1, broad: false }];

export const page = { url: 'https://exempel.se/diabetes', scope: 'page' } as const;

export const landing = { url: 'https://exempel.se/', scope: 'landing' } as const;

export function supportOf(id: string, rest: Parameters<typeof supportFor>[1] = {}): Match {
  return matchOf(supportFor(['E11'], { id, title: id, link: page, ...rest }), { because });
}

/** A panel that has read E11.9 and got these supports for it. */
export function answered(...matches: readonly Match[]): PanelState {
  const state = panelReading(mention('E11.9'));
  const question = state.question.value;
  if (question !== undefined) state.take(question, matches);
  return state;
}

/** What is fetched when it is first shown is waited for. */
export function appears(words: string): Promise<string> {
  return eventually(() => {
    const said = wordsOf(document.body);
    expect(said).toContain(words);
    return said;
  });
}

export function unfoldFirst() {
  const fold = document.querySelector<HTMLDetailsElement>('details.other-regions');
  if (fold === null) throw new Error('Nothing is folded.');
  fold.open = true;
  fold.dispatchEvent(new Event('toggle'));
}

// Once fetched, they are drawn with the rest.
beforeAll(async () => {
  const actionsUnused = { news: async () => null } as Partial<PanelActions> as PanelActions;
  show(<Panel state={readyPanel()} actions={actionsUnused} text={text} />);
  await appears('Ingen journal är läst');
  const first = createPanelState(TODAY);
  first.settings.value = { locked: [] };
  show(<Panel state={first} actions={actionsUnused} text={text} />);
  await appears('Vilken region arbetar du i?');
  const searching = readyPanel();
  searching.search.write('qqq');
  show(<Panel state={searching} actions={actionsUnused} text={text} />);
  await appears('Enter väljer');
});

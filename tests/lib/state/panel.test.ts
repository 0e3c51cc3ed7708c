import { describe, expect, it } from 'vitest';
import type { Match } from '../../../lib/matching/match.ts';
import { createPanelState, type PanelState } from '../../../lib/state/panel.ts';
import { icd, matchOf, supportFor } from '../matching/builders.ts';
import {
  codesOf,
  frame,
  layers,
  mention,
  panelReading,
  readyPanel,
  record,
  TAB,
  TODAY,
} from './builders.ts';

const diabetes: Match = matchOf(supportFor(['E11'], { id: 'se/diabetes' }), {
  because: [{ coding: icd('E11.9'), focus: 'E11', distance: 1, broad: false }],
});

function answer(state: PanelState, matches: readonly Match[] = [diabetes]) {
  const question = state.question.value;
  if (question === undefined) throw new Error('The panel asks nothing.');
  state.take(question, matches);
}

const shownSupports = (state: PanelState) => state.counts.value.supports;

describe('the diagnoses', () => {
  it('are those read and not removed, then those typed', () => {
    const state = panelReading(mention('E11.9'), mention('I10.9'));
    state.enter([icd('M54.5')]);
    state.remove(icd('E11.9'));
    expect(codesOf(state)).toEqual(['I10.9', 'M54.5']);
    expect(state.removed.value).toEqual([icd('E11.9')]);
    state.restore(icd('E11.9'));
    expect(codesOf(state)).toEqual(['E11.9', 'I10.9', 'M54.5']);
  });

  it('take up what was only mentioned when the user adds it', () => {
    const state = panelReading(mention('J44.9', 'suspected'));
    expect(state.alsoMentioned.value).toHaveLength(1);
    state.enter([icd('J44.9')]);
    expect(codesOf(state)).toEqual(['J44.9']);
    expect(state.alsoMentioned.value).toEqual([]);
  });

  it('say the most telling of the places they stand in', () => {
    const state = readyPanel();
    const evidence = [
      { kind: 'column', place: 'diagnosis-code' },
      { kind: 'heading', place: 'problem-list' },
    ] as const;
    state.showRecord(TAB, record(), [frame([{ ...mention('E11.9'), evidence }])]);
    expect(state.diagnoses.value[0]).toMatchObject({ evidence: evidence[1] });
  });

  it('come from a pasted list without any record', () => {
    const state = readyPanel();
    expect(state.enterText('E11.9, I10.9').codings).toHaveLength(2);
    expect(codesOf(state)).toEqual(['E11.9', 'I10.9']);
  });

  it('that were typed go when they are cleared', () => {
    const state = panelReading(mention('E11.9'));
    state.enter([icd('I10.9'), icd('M54.5')]);
    state.clearEntered();
    expect(codesOf(state)).toEqual(['E11.9']);
  });
});

describe('another patient', () => {
  it('blanks the list in the same step, with what was typed and removed', () => {
    const state = panelReading(mention('E11.9'), mention('I10.9'));
    answer(state);
    state.enter([icd('M54.5')]);
    state.remove(icd('I10.9'));
    expect(shownSupports(state)).toBe(1);

    state.showRecord(TAB, record('patient-b'), []);
    expect(codesOf(state)).toEqual([]);
    expect(state.removed.value).toEqual([]);
    expect(state.sections.value).toEqual([]);
    expect(state.page.value).toBe('reading');

    state.showRecord(TAB, record('patient-b'), [
      frame([mention('I10.9')], { context: 'patient-b' }),
    ]);
    expect(codesOf(state)).toEqual(['I10.9']);
  });

  it('is not shown by a late report of the former one', () => {
    const state = panelReading(mention('E11.9'));
    state.showRecord(TAB, record('patient-b'), [frame([mention('E11.9')])]);
    expect(codesOf(state)).toEqual([]);
  });

  it('does not come back with choices made for the former one', () => {
    const state = panelReading(mention('E11.9'));
    state.enter([icd('M54.5')]);
    state.showRecord(TAB, record('patient-b'), []);
    state.showRecord(TAB, record('patient-a'), [frame([mention('E11.9')])]);
    expect(codesOf(state)).toEqual(['E11.9']);
  });
});

describe('another tab', () => {
  it('shows its own record and nothing of the former one', () => {
    const state = panelReading(mention('E11.9'));
    state.follow({ id: 8, isAllowed: false, isBehind: false });
    expect(codesOf(state)).toEqual([]);
    expect(state.page.value).toBe('unread');
  });

  it('is not disturbed by news of the former one', () => {
    const state = panelReading(mention('E11.9'));
    state.follow({ id: 8, isAllowed: false, isBehind: false });
    state.showRecord(TAB, record(), [frame([mention('I10.9')])]);
    expect(codesOf(state)).toEqual([]);
  });

  it('and back again: what was typed for the record still stands', () => {
    const state = panelReading(mention('E11.9'));
    state.enter([icd('M54.5')]);
    state.follow({ id: 8, isAllowed: false, isBehind: false });
    state.follow({ id: TAB, isAllowed: false, isBehind: false });
    state.showRecord(TAB, record(), [frame([mention('E11.9')])]);
    expect(codesOf(state)).toEqual(['E11.9', 'M54.5']);
  });

  it('closed: what was typed for its record is gone', () => {
    const state = panelReading(mention('E11.9'));
    state.enter([icd('M54.5')]);
    state.forgetTab(TAB);
    expect(codesOf(state)).toEqual(['E11.9']);
  });
});

describe('the question', () => {
  it('is asked of every layer, and not again for the same codes', () => {
    const state = panelReading(mention('E11.9'));
    const first = state.question.value;
    expect(first?.layers.map(({ id }) => id)).toEqual(['se', 'se-12', 'se-14']);
    state.showRecord(TAB, record(), [frame([mention('E11.9'), mention('J44.9', 'unclear')])]);
    expect(state.question.value).toBe(first);
  });

  it('is asked anew when the catalogue has another edition', () => {
    const state = panelReading(mention('E11.9'));
    const first = state.question.value;
    const newer = layers.map((layer) => ({ ...layer, edition: 4 }));
    state.catalogue.value = { kind: 'ready', layers: newer, isBehind: false };
    expect(state.question.value).not.toBe(first);
  });

  it('waits for the catalogue and for a code', () => {
    const state = readyPanel();
    expect(state.question.value).toBeUndefined();
    state.enter([icd('E11.9')]);
    expect(state.question.value).toBeDefined();
    state.catalogue.value = { kind: 'preparing' };
    expect(state.question.value).toBeUndefined();
  });

  it('never takes a late answer to another question', () => {
    const state = panelReading(mention('E11.9'));
    const late = state.question.value;
    state.showRecord(TAB, record(), [frame([mention('I10.9')])]);
    answer(state, []);
    if (late !== undefined) state.take(late, [diabetes]);
    expect(shownSupports(state)).toBe(0);
    expect(state.counts.value.isSettled).toBe(true);
  });

  it('keeps what is true of the codes that stay while a new one is looked up', () => {
    const state = panelReading(mention('E11.9'));
    answer(state);
    state.enter([icd('I10.9')]);
    expect(shownSupports(state)).toBe(1);
    expect(state.counts.value.isSettled).toBe(false);
  });

  it('says when it could not be answered, until it is', () => {
    const state = panelReading(mention('E11.9'));
    const question = state.question.value;
    if (question !== undefined) state.fail(question);
    expect(state.answers.hasFailed.value).toBe(true);
    answer(state);
    expect(state.answers.hasFailed.value).toBe(false);
  });

  it('has the same answer for a code, whatever else stands on the page', () => {
    const alone = panelReading(mention('E11.9'));
    answer(alone);
    const crowded = panelReading(
      mention('J44.9', 'suspected'),
      mention('E11.9'),
      mention('C61.9', 'family'),
    );
    answer(crowded);
    expect(crowded.sections.value).toEqual(alone.sections.value);
  });
});

describe('the state of the page', () => {
  it.each([
    ['read', [mention('E11.9')], 'read'],
    ['nothing-found', [], 'read'],
    ['only-mentioned', [mention('E11.9', 'family')], 'read'],
    ['reading', [], 'reading'],
    ['stopped', [], 'stopped'],
    ['stopped', [mention('E11.9')], 'stopped'],
  ] as const)('is %s', (page, mentions, state) => {
    const panel = readyPanel();
    panel.showRecord(TAB, record(), [frame(mentions, { state })]);
    expect(panel.page.value).toBe(page);
  });

  it('is closed where no extension may read', () => {
    const panel = readyPanel();
    panel.showRecord(TAB, record('x', 'browser-page'), []);
    expect(panel.page.value).toBe('closed');
  });
});

describe('the first question', () => {
  it('is put when the settings are known and have no region', () => {
    const state = createPanelState(TODAY);
    expect(state.isFirstUse.value).toBe(false);
    state.settings.value = { locked: [] };
    expect(state.isFirstUse.value).toBe(true);
    state.settings.value = { region: 'se', locked: [] };
    expect(state.isFirstUse.value).toBe(false);
  });
});

describe('the offer to always read a site', () => {
  const site = 'https://journal.exempel.se';
  it.each([
    ['made where the site was read once', { isAllowed: false, isBehind: false }, site],
    ['not made where it is allowed', { isAllowed: true, isBehind: false }, undefined],
    ['not made beside another tab', { isAllowed: false, isBehind: true }, undefined],
  ])('is %s', (_, rest, offered) => {
    const state = panelReading(mention('E11.9'));
    state.follow({ id: TAB, site, ...rest });
    expect(state.offeredSite.value).toBe(offered);
  });

  it.each([
    ['made where a diagnosis is only mentioned', mention('E11.9', 'historical'), site],
    ['not made where nothing was found', undefined, undefined],
  ])('is %s', (_, found, offered) => {
    const state = panelReading(...(found ? [found] : []));
    state.follow({ id: TAB, site, isAllowed: false, isBehind: false });
    state.enter([icd('I10.9')]);
    expect(state.offeredSite.value).toBe(offered);
  });
});

describe('a diagnosis without support', () => {
  it('has the catalogue asked for its neighbours, and proposes those with supports', () => {
    const state = readyPanel();
    state.terms.value = ['M54', 'M54.4', 'M54.5'].map((code) => ({
      code,
      name: code,
      synonyms: [],
    }));
    state.enter([icd('M54.9')]);
    expect(state.nearbyQuestion.value).toBeUndefined();
    answer(state, []);
    const question = state.nearbyQuestion.value;
    expect(question?.codings).toEqual([icd('M54'), icd('M54.4'), icd('M54.5')]);
    expect(state.nearby(icd('M54.9'))).toEqual([]);
    if (question !== undefined) state.takeNearby(question, [matchOf(supportFor(['M54.5']))]);
    expect(state.nearby(icd('M54.9'))).toEqual([{ coding: icd('M54.5'), name: 'M54.5' }]);
  });

  it('asks nothing more where there is something', () => {
    const state = panelReading(mention('E11.9'));
    answer(state);
    expect(state.nearbyQuestion.value).toBeUndefined();
  });
});

it('tells which supports are on show, and for which record', () => {
  const state = panelReading(mention('E11.9'));
  answer(state);
  expect(state.shown.value).toEqual({
    tabId: TAB,
    context: 'patient-a',
    supports: ['se/diabetes'],
  });
});

it.each([
  ['se-14', ['se', 'se-14']],
  ['se', ['se']],
] as const)('searches the national layer and the region: %s', (region, searched) => {
  const state = readyPanel();
  state.settings.value = { region, locked: [] };
  expect(state.searched.value).toEqual(searched);
});

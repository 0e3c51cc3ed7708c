import { describe, expect, it } from 'vitest';
import type { Match } from '../../../lib/matching/match.ts';
import { supportsIn } from '../../../lib/state/sections.ts';
import { matchOf, supportFor } from '../matching/builders.ts';
import { frame, layers, mention, panelReading, record, TAB } from './builders.ts';

const support = (id: string, rest: Partial<Match['support']> = {}) =>
  matchOf(supportFor(['E11'], { id, ...rest }));

/** A panel with a list, and the ways to update the catalogue under it. */
function standing(...matches: readonly Match[]) {
  const state = panelReading(mention('E11'));
  const take = (answer: readonly Match[]) => {
    const question = state.question.value;
    if (question) state.take(question, answer);
  };
  take(matches);
  return {
    state,
    shown: () => supportsIn(state.sections.value),
    update(storedAt: number, ...answer: readonly Match[]) {
      state.catalogue.value = { kind: 'ready', layers, isBehind: false, storedAt };
      take(answer);
    },
  };
}

describe('an update under a list that stands', () => {
  it('has its new supports wait until they are asked for', () => {
    const { state, shown, update } = standing(support('se/b'));
    update(1, support('se/a'), support('se/b'), support('se-14/c'));
    expect(shown()).toEqual(['se/b']);
    expect(state.answers.waiting.value).toEqual(['se/a', 'se-14/c']);
    expect(state.shown.value?.supports).toEqual(['se/b']);
    state.answers.showWaiting();
    expect([...shown()].sort()).toEqual(['se-14/c', 'se/a', 'se/b']);
    expect(state.answers.waiting.value).toEqual([]);
  });

  it('shows at once what is changed, withdrawn or gone', () => {
    const { state, shown, update } = standing(support('se/a'), support('se/b'));
    const withdrawn = { id: 'se/a', reason: 'Fel dos', since: '2026-11-20' };
    update(1, { ...support('se/a'), withdrawn });
    expect(shown()).toEqual(['se/a']);
    const entries = state.sections.value.flatMap(({ headings }) => headings);
    expect(entries.flatMap((one) => one.entries)[0]?.found.withdrawn).toEqual(withdrawn);
    expect(state.answers.waiting.value).toEqual([]);
  });

  it('says nothing of what is new in other regions, and has it there', () => {
    const { state, update } = standing(support('se/a'));
    update(1, support('se/a'), support('se-12/a'));
    expect(state.answers.waiting.value).toEqual([]);
    expect(state.sections.value[0]?.others.map((other) => other.support.id)).toEqual(['se-12/a']);
  });

  it('counts anew at the next update', () => {
    const { state, update } = standing(support('se/a'));
    update(1, support('se/a'), support('se/b'));
    update(2, support('se/a'), support('se/b'), support('se/c'));
    expect(state.answers.waiting.value).toEqual(['se/b', 'se/c']);
    update(3, support('se/a'));
    expect(state.answers.waiting.value).toEqual([]);
  });

  it('is there from the start for the next patient', () => {
    const { state, shown, update } = standing(support('se/a'));
    update(1, support('se/a'), support('se/b'));
    state.showRecord(TAB, record('patient-b'), [frame([mention('E11')], { context: 'patient-b' })]);
    expect(shown()).toEqual(['se/a', 'se/b']);
  });
});

import { describe, expect, it } from 'vitest';
import { matchOf, supportFor } from '../matching/builders.ts';
import { mention, panelReading, record, TAB } from './builders.ts';

const astma = matchOf(supportFor(['J45']));
const kol = matchOf(supportFor(['J44']));

describe('what stays', () => {
  it('is gone with the patient', () => {
    const state = panelReading(mention('J45.9'));
    state.stay.pin(astma);
    state.stay.open(kol);
    expect(state.stay.pinned.value).toEqual([astma]);
    state.showRecord(TAB, record('patient-b'), []);
    expect(state.stay.pinned.value).toEqual([]);
    state.showRecord(TAB, record('patient-a'), []);
    expect(state.stay.pinned.value).toEqual([]);
    expect(state.stay.opened.value).toEqual([]);
  });

  it('has the latest opened first, each once, five at most', () => {
    const { stay } = panelReading();
    for (const code of ['A01', 'A02', 'A03', 'A04', 'A05', 'A06', 'A02']) {
      stay.open(matchOf(supportFor([code])));
    }
    expect(stay.opened.value.map(({ support }) => support.focus[0])).toEqual([
      'A02',
      'A06',
      'A05',
      'A04',
      'A03',
    ]);
  });

  it('is counted, with what is typed, as what a new panel would lack', () => {
    const state = panelReading(mention('J45.9'));
    expect(state.kept.value).toBe(0);
    state.stay.pin(astma);
    state.stay.ticks.turn('se/astma', 'Fråga om rökning');
    state.enterText('I10.9');
    expect(state.kept.value).toBe(3);
    state.showRecord(TAB, record('patient-b'), []);
    expect(state.kept.value).toBe(0);
  });

  it('without a record goes when the typed codes are cleared', () => {
    const state = panelReading();
    state.showRecord(TAB, undefined, []);
    state.stay.pin(astma);
    state.clearEntered();
    expect(state.stay.pinned.value).toEqual([]);
  });
});

describe('a look at another region', () => {
  it('ends with the patient', () => {
    const state = panelReading(mention('J45.9'));
    state.lookedAt.value = 'se-12';
    expect(state.region.value).toBe('se-12');
    state.showRecord(TAB, record('patient-b'), []);
    expect(state.region.value).toBe('se-14');
  });

  it('and the first question let nothing count as seen', () => {
    const state = panelReading(mention('J45.9'));
    expect(state.shown.value).toBeDefined();
    state.settings.value = { locked: [] };
    expect(state.shown.value).toBeUndefined();
  });
});

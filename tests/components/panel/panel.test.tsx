// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { eventually } from '../../eventually.ts';
import {
  codesOf,
  frame,
  layers,
  mention,
  panelReading,
  readyPanel,
  record,
  TAB,
} from '../../lib/state/builders.ts';
import { get, has, press, settled, wordsOf, write } from '../page.ts';
import { actions, answered, appears, open, supportOf } from './opened.tsx';

describe('another patient', () => {
  it('leaves no word of the former one', async () => {
    const state = answered(supportOf('se/diabetes'));
    const body = open(state);
    state.showRecord(TAB, record('patient-b'), []);
    await settled();
    expect(wordsOf(body)).not.toMatch(/E11|diabetes/);
    expect(wordsOf(body)).toContain('Läser sidan');
  });
});

describe('by hand', () => {
  it('shows the supports of a written list with Enter', async () => {
    const state = readyPanel();
    open(state);
    const field = get('textbox', 'Koder eller journaltext');
    write(field, 'E11.9, I10.9');
    press(field, 'Enter');
    await settled();
    expect(codesOf(state)).toEqual(['E11.9', 'I10.9']);
  });

  it.each([
    ['mår bra idag', 'Ingen diagnoskod kändes igen i texten.'],
    ['B12', '1 kod kändes inte igen: B12'],
  ])('says what it made of: %s', async (written, words) => {
    open(readyPanel());
    const field = get('textbox', 'Koder eller journaltext');
    write(field, written);
    press(field, 'Enter');
    await settled();
    expect(wordsOf(document.body)).toContain(words);
  });

  it('keeps nothing half written for the next patient, though neither has a diagnosis', async () => {
    const state = readyPanel();
    const turnTo = async (context: string) => {
      state.showRecord(TAB, record(context), [frame([], { context })]);
      await settled();
    };
    const field = () => get('textbox', 'Koder eller journaltext') as HTMLTextAreaElement;
    open(state);
    await turnTo('patient-a');
    write(field(), 'B12');
    press(field(), 'Enter');
    await turnTo('patient-a');
    expect(field().value).toBe('B12');
    expect(wordsOf(document.body)).toContain('1 kod kändes inte igen: B12');
    await turnTo('patient-b');
    expect(field().value).toBe('');
    expect(wordsOf(document.body)).not.toContain('B12');
  });
});

describe('the page', () => {
  it.each([
    ['Ingen journal är läst', record('a', 'no-permission'), []],
    ['Läser sidan', record(), [frame([], { state: 'reading' })]],
    ['Inga diagnoskoder hittades på sidan', record(), [frame([])]],
    ['Inga aktuella diagnoser hittades på sidan', record(), [frame([mention('E11', 'family')])]],
    ['Sidan går inte att läsa', record('a', 'browser-page'), []],
    ['Läsningen har stannat', record(), [frame([], { state: 'stopped' })]],
  ] as const)('%s: said, with the way on by hand', (words, opened, frames) => {
    const state = readyPanel();
    state.showRecord(TAB, opened, frames);
    open(state);
    expect(wordsOf(document.body)).toContain(words);
    expect(has('textbox', 'Koder eller journaltext')).toBe(true);
  });

  it('that hangs is said so when it has not answered for three seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const state = readyPanel();
    state.showRecord(TAB, record(), []);
    open(state);
    await settled();
    await vi.advanceTimersByTimeAsync(2999);
    expect(wordsOf(document.body)).toContain('Läser sidan');
    await vi.advanceTimersByTimeAsync(1);
    await settled();
    expect(wordsOf(document.body)).toContain('Sidan har inte svarat än');
    expect(wordsOf(document.body)).not.toContain('Läser sidan');
    state.showRecord(TAB, record(), [frame([])]);
    await settled();
    expect(wordsOf(document.body)).toContain('Inga diagnoskoder hittades på sidan');
    vi.useRealTimers();
  });

  it('can be read again when nothing was found', () => {
    const state = readyPanel();
    state.showRecord(TAB, record(), [frame([])]);
    open(state);
    get('button', 'Läs igen').click();
    expect(actions.readPage).toHaveBeenCalled();
  });

  it('can always be read, and a no is taken for one', async () => {
    const state = panelReading(mention('E11.9'));
    const site = 'https://journal.exempel.se';
    state.follow({ id: TAB, site, isAllowed: false, isBehind: false });
    open(state);
    await appears('Läs alltid den här webbplatsen');
    get('button', 'Läs alltid den här webbplatsen').click();
    expect(actions.allowSite).toHaveBeenCalledWith(site);
    await settled();
    expect(wordsOf(document.body)).toContain('Webbplatsen tillåts inte. Inget har ändrats.');
  });

  it('in another tab is said to be there, with the way back', async () => {
    const state = panelReading(mention('E11.9'));
    state.follow({ id: TAB, isAllowed: false, isBehind: true });
    open(state);
    await appears('Visar journalen i en annan flik.');
    get('button', 'Till journalen').click();
    expect(actions.goToRecord).toHaveBeenCalled();
  });
});

describe('the catalogue', () => {
  it('says that it is being prepared, and before that is known nothing', async () => {
    const state = panelReading(mention('E11.9'));
    state.catalogue.value = { kind: 'opening' };
    open(state);
    expect(document.body.textContent).not.toContain('Kunskapskatalogen');
    state.catalogue.value = { kind: 'preparing' };
    await appears('Kunskapskatalogen förbereds');
  });

  it.each([
    ['full', 'Disken är full.', 'Frigör plats'],
    ['broken', 'Det som sparats är skadat.', 'Försök igen'],
    ['refused', 'Katalogen i tillägget är felaktig.', 'Installera om'],
  ] as const)('%s: says what, why and what to do', async (trouble, why, whatToDo) => {
    const state = readyPanel();
    state.catalogue.value = { kind: 'broken', trouble };
    open(state);
    await appears('Kunskapskatalogen kan inte läsas');
    const alert = wordsOf(get('alert', 'Kunskapskatalogen kan inte läsas'));
    expect(alert).toContain(why);
    expect(alert).toContain(whatToDo);
    get('button', 'Försök igen').click();
    expect(actions.retryCatalogue).toHaveBeenCalled();
  });

  it('says when the former edition is used', async () => {
    const state = readyPanel();
    state.catalogue.value = { kind: 'ready', layers, isBehind: true };
    open(state);
    await appears('Den förra utgåvan används.');
  });

  it('says at the foot which edition it is and that nothing leaves', () => {
    const body = open(readyPanel());
    expect(wordsOf(body)).toContain('Nationell utgåva 3, 21 november 2026');
    get('button', 'Inget om patienten lämnar webbläsaren').click();
    expect(actions.openOptions).toHaveBeenCalledWith('privacy');
  });
});

describe('the counting for the organisation', () => {
  it.each([
    ['usage', 'Din organisation räknar hur stöden används'],
    ['fleet', 'Din organisation räknar hur Bredvid fungerar'],
  ] as const)(
    'of %s is said as long as it goes on, and begins when that is on show',
    async (what, words) => {
      const state = readyPanel();
      state.settings.value = { region: 'se-14', locked: [], counted: [what] };
      open(state);
      await appears(words);
      expect(actions.counting).toHaveBeenCalledTimes(1);
      get('button', 'Se vad').click();
      expect(actions.openOptions).toHaveBeenCalledWith('own');
    },
  );

  it('is neither said nor begun where there is none', () => {
    expect(wordsOf(open(readyPanel()))).not.toContain('räknar');
    expect(actions.counting).not.toHaveBeenCalled();
  });
});

it('offers a new version without forcing it, and says what would be gone', async () => {
  const state = readyPanel();
  state.updateIsReady.value = true;
  open(state);
  expect(await appears('En ny version av Bredvid är klar.')).not.toContain('försvinner');
  state.enterText('J45.9');
  await eventually(() => expect(wordsOf(document.body)).toContain('inskrivna koder försvinner'));
  get('button', 'Byt nu').click();
  expect(actions.restart).toHaveBeenCalled();
});

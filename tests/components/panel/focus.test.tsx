// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelActions } from '../../../components/actions.ts';
// Fetched when it is first shown: here at once, or a test may end while it is on its way.
import '../../../components/panel/by-hand.tsx';
import { Panel } from '../../../components/panel/panel.tsx';
import type { SupportLink } from '../../../lib/catalogue/support.ts';
import type { PanelState } from '../../../lib/state/panel.ts';
import { eventually } from '../../eventually.ts';
import { icd, matchOf, supportFor } from '../../lib/matching/builders.ts';
import { frame, mention, panelReading, readyPanel, record, TAB } from '../../lib/state/builders.ts';
import { all, choose, get, nameOf, press, settled, show, text, write } from '../page.ts';

const because = [{ coding: icd('E11.9'), focus: 'E11', distance: 1, broad: false }];
const chooseRegion = vi.fn();

function open(state: PanelState, link?: SupportLink): PanelState {
  const question = state.question.value;
  const support = supportFor(['E11'], {
    title: 'Diabetes',
    checklist: ['Fötterna är undersökta'],
    ...(link && { link }),
  });
  if (question) state.take(question, [matchOf(support, { because })]);
  const actions = { news: async () => null, chooseRegion, chooseFilter: () => undefined };
  const given = actions satisfies Partial<PanelActions> as unknown as PanelActions;
  show(<Panel state={state} actions={given} text={text} />);
  return state;
}

/** What has the focus, by its name. */
const focused = () => nameOf(document.activeElement ?? document.body);
const drawn = () => new Promise(requestAnimationFrame);

beforeEach(() => {
  vi.spyOn(window, 'scrollTo').mockReturnValue();
});

afterEach(() => vi.restoreAllMocks());

describe('the choosing of what is listed', () => {
  const opener = () => get('button', 'Välj vad som visas');
  const openForm = () => {
    opener().focus();
    opener().click();
  };
  const form = () => eventually(() => get('combobox', 'Yrke'));

  // The first here: the form is fetched once.
  it('leaves the focus to whoever has gone on before it was fetched', async () => {
    open(readyPanel());
    openForm();
    get('combobox', 'Sök kod').focus();
    await form();
    await settled();
    expect(focused()).toContain('Sök kod');
  });

  it('takes the focus, and Esc gives it back to what opened it', async () => {
    open(readyPanel());
    openForm();
    const first = await form();
    await eventually(() => expect(document.activeElement).toBe(first));
    press(first, 'Escape');
    await settled();
    expect(all('combobox').map(nameOf)).not.toContain('Yrke');
    expect(document.activeElement).toBe(opener());
  });
});

describe('the search', () => {
  const box = () => get('combobox', 'Sök kod');

  it('that was gone to by its key gives the focus back with Esc', async () => {
    open(panelReading(mention('E11.9')));
    const from = get('button', 'Varför? Diabetes');
    from.focus();
    press(from, '/');
    expect(document.activeElement).toBe(box());
    press(box(), 'Escape');
    await drawn();
    expect(document.activeElement).toBe(from);

    press(from, '/');
    write(box(), 'kol');
    await settled();
    press(box(), 'Escape');
    await drawn();
    expect(document.activeElement).toBe(from);
  });

  it('keeps the focus with Esc where it was come to by Tab', async () => {
    open(panelReading(mention('E11.9')));
    get('button', 'Varför? Diabetes').focus();
    box().focus();
    write(box(), 'kol');
    await settled();
    press(box(), 'Escape');
    await drawn();
    expect(document.activeElement).toBe(box());
  });

  it('has the focus when it has been cleared by its button', async () => {
    open(panelReading(mention('E11.9')));
    write(box(), 'kol');
    await settled();
    const clear = get('button', 'Rensa sökningen');
    clear.focus();
    clear.click();
    await settled();
    expect(document.activeElement).toBe(box());
  });

  it('is gone to by its key from a box that is ticked too', () => {
    open(panelReading(mention('E11.9')));
    const tick = document.querySelector<HTMLElement>('.checklist input');
    if (tick === null) throw new Error('There is no checklist.');
    tick.focus();
    expect(press(tick, '/').defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(box());
  });
});

it('goes to the answer when what was written has become a diagnosis', async () => {
  const state = open(readyPanel());
  const named = () => get('textbox', 'Koder eller journaltext') as HTMLTextAreaElement;
  const field = await eventually(named);
  field.focus();
  field.value = 'E11.9';
  press(field, 'Enter');
  await eventually(() => expect(document.activeElement?.localName).toBe('main'));
  expect(state.diagnoses.value).toHaveLength(1);
});

describe('when the record turns to another patient, the focus', () => {
  const turn = (state: PanelState) => state.showRecord(TAB, record('patient-b'), []);

  it.each([
    ['a support', 'Varför? Diabetes'],
    ['a diagnosis', 'Ta bort E11.9'],
  ])('that stood on %s of the former goes to the answer', async (_, name) => {
    const state = open(panelReading(mention('E11.9')));
    const from = get('button', name);
    from.focus();
    turn(state);
    await eventually(() => expect(document.activeElement?.localName).toBe('main'));
    expect(from.isConnected).toBe(false);
  });

  it('goes there also when the former’s list is blanked first, a moment before the turn is told', async () => {
    const state = open(panelReading(mention('E11.9')));
    const from = get('button', 'Ta bort E11.9');
    from.focus();
    state.showRecord(TAB, record(), []);
    await eventually(() => expect(from.isConnected).toBe(false));
    await eventually(() => expect(document.activeElement?.localName).toBe('main'));
    turn(state);
    await drawn();
    expect(document.activeElement?.localName).toBe('main');
  });

  it('does not stay on a diagnosis that the next patient has too', async () => {
    const state = open(panelReading(mention('E11.9')));
    const from = get('button', 'Ta bort E11.9');
    from.focus();
    state.showRecord(TAB, record('patient-b'), [
      frame([mention('E11.9')], { context: 'patient-b' }),
    ]);
    await eventually(() => expect(document.activeElement?.localName).toBe('main'));
    expect(get('button', 'Ta bort E11.9')).not.toBe(from);
  });

  it('stays on what is no patient’s, and nowhere if it stood nowhere', async () => {
    const state = open(panelReading(mention('E11.9')));
    const box = get('combobox', 'Sök kod');
    box.focus();
    turn(state);
    await settled();
    await drawn();
    expect(document.activeElement).toBe(box);

    box.blur();
    state.showRecord(TAB, record(), [frame([mention('E11.9')])]);
    await settled();
    turn(state);
    await settled();
    await drawn();
    expect(document.activeElement).toBe(document.body);
  });
});

it('takes back a region that was only looked at, with Esc', () => {
  open(readyPanel());
  const region = get('combobox', 'Region') as HTMLSelectElement;
  const before = region.value;
  press(region, 'ArrowDown');
  choose(region, 'se-10');
  press(region, 'Escape');
  region.dispatchEvent(new Event('blur'));
  expect(region.value).toBe(before);
  expect(chooseRegion).not.toHaveBeenCalled();
});

describe('a link', () => {
  it('to the publisher only says for which support', () => {
    open(panelReading(mention('E11.9')), { url: 'https://example.org/', scope: 'landing' });
    expect(all('link').map(nameOf)).toEqual(['Finns hos utgivaren: Diabetes']);
  });

  it('keeps apart the title and what is told beforehand', () => {
    open(panelReading(mention('E11.9')), { url: 'https://example.org/a.pdf', scope: 'page' });
    const [link] = all('link');
    expect(link?.textContent).toBe('Diabetes\u00a0PDF');
  });
});

// @vitest-environment happy-dom
/** What stands on top whatever is shown: the first question, the region, the ways in by key and by paste. */
import { describe, expect, it } from 'vitest';
import { createPanelState } from '../../../lib/state/panel.ts';
import { codesOf, readyPanel, TODAY } from '../../lib/state/builders.ts';
import { all, choose, get, press, settled, wordsOf } from '../page.ts';
import { actions, open } from './opened.tsx';

describe('first use', () => {
  it('asks for a region and nothing else, and can be passed over', () => {
    const state = createPanelState(TODAY);
    state.settings.value = { locked: [] };
    open(state);
    choose(get('combobox', 'Vilken region arbetar du i?'), 'se-12');
    expect(actions.chooseRegion).toHaveBeenCalledWith('se-12');
    get('button', 'Bara nationellt').click();
    expect(actions.chooseRegion).toHaveBeenCalledWith('se');
  });

  it('does not flash by before the settings are known', () => {
    expect(wordsOf(open(createPanelState(TODAY)))).toBe('');
  });
});

it('is not answered by looking through the regions, but by Enter, as it says then, or by going on', async () => {
  const state = readyPanel();
  state.settings.value = { locked: [] };
  open(state);
  const choice = get('combobox', 'Vilken region arbetar du i?') as HTMLSelectElement;
  const look = (key: string, region: string) => {
    choice.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    choice.value = region;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  };
  expect(wordsOf(document.body)).not.toContain('Enter');
  look('ArrowDown', 'se-10');
  look('s', 'se-12');
  await settled();
  expect(all('status').map(wordsOf)).toContain('Tryck Enter för att välja.');
  expect(actions.chooseRegion).not.toHaveBeenCalled();
  choice.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  expect(actions.chooseRegion).toHaveBeenCalledWith('se-12');
  look('ArrowDown', 'se-14');
  choice.dispatchEvent(new Event('blur'));
  expect(actions.chooseRegion).toHaveBeenLastCalledWith('se-14');
  expect(document.activeElement?.localName).toBe('main');
});

describe('the head', () => {
  it('always shows whose region it is, and changes it', () => {
    open(readyPanel());
    const region = get('combobox', 'Region') as HTMLSelectElement;
    expect(region.selectedOptions[0]?.textContent).toBe('Västra Götalandsregionen');
    choose(region, 'se-12');
    expect(actions.chooseRegion).toHaveBeenCalledWith('se-12');
  });

  it('does not let a region be changed that the organisation has decided', () => {
    const state = readyPanel();
    state.settings.value = { region: 'se-14', locked: ['region'] };
    open(state);
    expect((get('combobox', 'Region') as HTMLSelectElement).disabled).toBe(true);
  });

  it('leads to the settings', () => {
    open(readyPanel());
    get('button', 'Inställningar').click();
    expect(actions.openOptions).toHaveBeenCalledWith();
  });

  it('lets its keys of one letter be turned off', () => {
    const state = readyPanel();
    state.settings.value = { region: 'se-14', locked: [], letterKeys: false };
    open(state);
    expect(press(get('button', 'Inställningar'), '/').defaultPrevented).toBe(false);
    expect(document.querySelector('.search .key')?.textContent).toBe('');
    press(get('button', 'Inställningar'), 'g');
    expect(actions.hide).not.toHaveBeenCalled();
  });

  it('is hidden by one key, but not while somebody writes', () => {
    open(readyPanel());
    press(get('combobox', 'Sök kod'), 'g');
    expect(actions.hide).not.toHaveBeenCalled();
    press(get('button', 'Inställningar'), 'g');
    expect(actions.hide).toHaveBeenCalledOnce();
  });

  it('lets them be others', () => {
    const state = readyPanel();
    state.settings.value = { region: 'se-14', locked: [], keys: 'svx' };
    open(state);
    const from = get('button', 'Inställningar');
    expect(press(from, '/').defaultPrevented).toBe(false);
    expect(press(from, 's').defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(get('combobox', 'Sök kod'));
    expect(document.querySelector('.search .key')?.textContent).toBe('s');
  });

  it('takes / as the way to the search box, except while writing', () => {
    open(readyPanel());
    const slash = press(get('button', 'Inställningar'), '/');
    expect(slash.defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(get('combobox', 'Sök kod'));
    expect(press(get('textbox', 'Koder eller journaltext'), '/').defaultPrevented).toBe(false);
  });
});

describe('what is pasted beside any field', () => {
  const paste = (copied: string) => {
    const event = new Event('paste', { bubbles: true });
    Object.assign(event, { clipboardData: { getData: () => copied } });
    document.body.dispatchEvent(event);
  };

  it('becomes diagnoses where it holds codes', () => {
    const state = readyPanel();
    open(state);
    paste('E11.9\nI10.9');
    expect(codesOf(state)).toEqual(['E11.9', 'I10.9']);
  });

  it('is searched for where it holds none', () => {
    const state = readyPanel();
    open(state);
    paste('  halsfluss ');
    expect(state.search.words.value).toBe('halsfluss');
  });
});

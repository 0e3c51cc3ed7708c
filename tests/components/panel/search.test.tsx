// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PanelState } from '../../../lib/state/panel.ts';
import { supportFor } from '../../lib/matching/builders.ts';
import { codesOf, readyPanel } from '../../lib/state/builders.ts';
import { all, get, has, press, settled, wordsOf, write } from '../page.ts';
import { actions, answered, open, page, supportOf } from './opened.tsx';

describe('the search', () => {
  const results = (state: PanelState) => {
    state.search.take('hyper', [
      { support: supportFor([], { id: 'se/h', title: 'Hypertoni', link: page }), layer: 'se' },
    ]);
  };

  it('puts a typed code among the diagnoses with Enter', async () => {
    const state = readyPanel();
    open(state);
    const box = get('combobox', 'Sök kod');
    write(box, 'm545');
    await settled();
    expect(all('option').map(wordsOf)).toEqual(['M54.5 Ländryggssmärta lägg till']);
    press(box, 'Enter');
    await settled();
    expect(codesOf(state)).toEqual(['M54.5']);
    expect((box as HTMLInputElement).value).toBe('');
  });

  it('opens a support with the arrows and Enter', async () => {
    const state = readyPanel();
    open(state);
    const box = get('combobox', 'Sök kod');
    write(box, 'hyper');
    results(state);
    await settled();
    press(box, 'ArrowUp');
    await settled();
    const picked = all('option').at(-1);
    expect(picked?.getAttribute('aria-selected')).toBe('true');
    expect(box.getAttribute('aria-activedescendant')).toBe(picked?.id);
    press(box, 'Enter');
    expect(actions.openSupport).toHaveBeenCalledWith(page.url);
  });

  it('goes back to what was there with Esc', async () => {
    const state = answered(supportOf('se/diabetes'));
    open(state);
    const box = get('combobox', 'Sök kod');
    write(box, 'kol');
    await settled();
    expect(has('link', 'se/diabetes')).toBe(false);
    press(box, 'Escape');
    await settled();
    expect(has('link', 'se/diabetes')).toBe(true);
  });

  it('leaves what was unfolded unfolded', async () => {
    const state = answered(...[1, 2, 3, 4, 5, 6].map((n) => supportOf(`se/${n}`)));
    open(state);
    get('button', 'Visa 3 till').click();
    await settled();
    state.search.write('kol');
    await settled();
    state.search.close();
    await settled();
    expect(all('link')).toHaveLength(6);
  });

  it('says when there is nothing, and what to try', async () => {
    const state = readyPanel();
    open(state);
    write(get('combobox', 'Sök kod'), 'qqq');
    state.search.take('qqq', []);
    await settled();
    expect(wordsOf(document.body)).toContain('Inget hittades för ”qqq”.');
  });

  it('turns a pasted list into diagnoses', async () => {
    const state = readyPanel();
    open(state);
    const paste = new Event('paste', { bubbles: true, cancelable: true });
    Object.assign(paste, { clipboardData: { getData: () => 'E11.9\nI10.9 Hypertoni' } });
    get('combobox', 'Sök kod').dispatchEvent(paste);
    await settled();
    expect(codesOf(state)).toEqual(['E11.9', 'I10.9']);
    expect(paste.defaultPrevented).toBe(true);
  });
});

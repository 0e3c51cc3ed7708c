// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { PanelState } from '../../../lib/state/panel.ts';
import { supportFor } from '../../lib/matching/builders.ts';
import { codesOf, frame, mention, readyPanel, record, TAB } from '../../lib/state/builders.ts';
import { all, get, has, nameOf, press, settled, wordsOf, write } from '../page.ts';
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

  describe('when the record turns to another patient', () => {
    const box = () => get('combobox', 'Sök kod') as HTMLInputElement;
    const searching = async () => {
      const state = answered(supportOf('se/diabetes'));
      open(state);
      window.scrollTo(0, 300);
      write(box(), 'kol');
      await settled();
      return state;
    };
    const turn = async (state: PanelState) => {
      state.showRecord(TAB, record('patient-b'), [
        frame([mention('I10')], { context: 'patient-b' }),
      ]);
      await settled();
    };
    const listed = () => all('button').map(nameOf).includes('I10 Hypertoni Diagnoslista');

    it('does not stand in front of the next one’s list', async () => {
      const state = await searching();
      await turn(state);
      expect(box().value).toBe('');
      expect(listed()).toBe(true);
    });

    it('nor where the focus was left in the box of a panel that no longer has it', async () => {
      const state = await searching();
      box().focus();
      vi.spyOn(document, 'hasFocus').mockReturnValueOnce(false);
      await turn(state);
      expect(box().value).toBe('');
      expect(listed()).toBe(true);
    });

    it('keeps what is being written, and Esc leads to the next one’s list from its top', async () => {
      const state = await searching();
      box().focus();
      await turn(state);
      expect(box().value).toBe('kol');
      const scrolled = vi.spyOn(window, 'scrollTo');
      press(box(), 'Escape');
      await settled();
      expect(listed()).toBe(true);
      expect(scrolled).toHaveBeenLastCalledWith(0, 0);
    });

    it('is left alone by a new look at the same record, also after another tab’s', async () => {
      const state = await searching();
      state.follow({ id: TAB + 1, isAllowed: false, isBehind: false });
      state.follow({ id: TAB, isAllowed: false, isBehind: false });
      state.showRecord(TAB, record(), [frame([mention('E11.9')])]);
      await settled();
      expect(box().value).toBe('kol');
    });

    it('is left alone by the first record, beside which it was asked for from the page’s menu', async () => {
      const state = readyPanel();
      open(state);
      state.search.write('kol');
      await settled();
      state.showRecord(TAB, record(), [frame([mention('E11.9')])]);
      await settled();
      expect(box().value).toBe('kol');
    });
  });
});

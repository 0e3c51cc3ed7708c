// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Options, type OptionsActions } from '../../../components/options/options.tsx';
import { optionsText } from '../../../components/text/options-text.ts';
import { createOptionsState } from '../../../lib/state/options.ts';
import { choose, get, has, show, wordsOf, write } from '../page.ts';

const text = await optionsText('sv');
let actions: { [Name in keyof OptionsActions]: ReturnType<typeof vi.fn> };

beforeEach(() => {
  actions = {
    chooseRegion: vi.fn(),
    chooseLocale: vi.fn(),
    chooseTheme: vi.fn(),
    allowSite: vi.fn(),
    revokeSite: vi.fn(),
    changeShortcut: vi.fn(),
    chooseLetterKeys: vi.fn(),
    chooseKeys: vi.fn(),
  };
});

function open(change: (state: ReturnType<typeof createOptionsState>) => void = () => undefined) {
  const state = createOptionsState();
  state.settings.value = { region: 'se-14', locked: [] };
  change(state);
  return show(<Options state={state} actions={actions as OptionsActions} text={text} />);
}

describe('the settings', () => {
  it.each([
    ['Region', 'se-12', 'chooseRegion'],
    ['Språk', 'en', 'chooseLocale'],
    ['Tema', 'dark', 'chooseTheme'],
  ] as const)('change %s', (name, value, action) => {
    open();
    choose(get('combobox', name), value);
    expect(actions[action]).toHaveBeenCalledWith(value);
  });

  it('list the keys, and let them be changed or turned off', () => {
    const body = open((state) => {
      state.shortcut.value = 'Alt+Shift+B';
    });
    expect(wordsOf(body)).toContain('Alt+Shift+B öppnar panelen och läser sidan.');
    get('button', 'Ändra i webbläsaren').click();
    expect(actions.changeShortcut).toHaveBeenCalled();
    body.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    expect(actions.chooseLetterKeys).toHaveBeenCalledWith(false);
  });

  it('let the panel’s own three keys be others, but never the same', () => {
    open((state) => {
      state.settings.value = { region: 'se-14', locked: [], keys: 'spx' };
    });
    const [toSearch, toPatient, toHide] = document.querySelectorAll<HTMLInputElement>('.own-key');
    if (!toSearch || !toPatient || !toHide) throw new Error('There are no fields for keys.');
    expect([toSearch.value, toPatient.value, toHide.value]).toEqual(['s', 'p', 'x']);
    for (const refused of ['P', 'x', ' ', 'ab']) write(toSearch, refused);
    expect(actions.chooseKeys).not.toHaveBeenCalled();
    expect(toSearch.value).toBe('s');
    write(toSearch, 'Ö');
    write(toPatient, 'pv');
    write(toHide, '$');
    expect(actions.chooseKeys.mock.calls).toEqual([['öpx'], ['svx'], ['sp$']]);
    expect(wordsOf(document.body)).toContain('De andra är desamma i alla program');
  });

  it('say what the organisation has decided, and hold it', () => {
    const body = open((state) => {
      state.settings.value = { region: 'se-14', locked: ['region'] };
    });
    expect((get('combobox', 'Region') as HTMLSelectElement).disabled).toBe(true);
    expect(wordsOf(body)).toContain('Bestäms av din organisation.');
  });

  it('list the sites that are read, and take one back', () => {
    open((state) => {
      state.sites.value = ['https://journal.exempel.se'];
    });
    get('button', 'Sluta läsa https://journal.exempel.se').click();
    expect(actions.revokeSite).toHaveBeenCalledWith('https://journal.exempel.se');
  });

  it('ask for a site by its address', () => {
    open();
    write(get('textbox', 'Adress till journalen'), 'journal.exempel.se');
    document
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(actions.allowSite).toHaveBeenCalledWith('journal.exempel.se');
  });

  it.each([
    ['invalid', 'Adressen kändes inte igen.'],
    ['refused', 'Webbläsaren gav inte tillåtelse.'],
    ['failed', 'Det gick inte att ändra.'],
  ] as const)('say what became of it: %s', (outcome, words) => {
    open((state) => {
      state.siteOutcome.value = outcome;
    });
    expect(has('status', words)).toBe(true);
  });

  it('tell what is stored at this moment and which editions there are', () => {
    const body = open((state) => {
      state.recordsInMemory.value = 2;
      state.layers.value = [{ id: 'se-14', edition: 4, published: '2026-11-21', count: 29 }];
    });
    const words = wordsOf(body);
    expect(words).toContain('Lästa journalsidor i minnet: 2');
    expect(words).toContain('Kunskapskatalog: 29 stöd, inget om någon patient.');
    expect(words).toMatch(/Västra Götalandsregionen\s?29\s?4\s?2026-11-21/);
  });

  it('say what is in force, who decided it, and what the policy says in vain', () => {
    const body = open((state) => {
      state.settings.value = { region: 'se-14', theme: 'dark', locked: ['region'] };
      state.policyLines.value = [
        { name: 'region', value: 'se-14', outcome: 'locked' },
        { name: 'regoin', value: 'se-12', outcome: 'unknown' },
      ];
    });
    const rows = [...body.querySelectorAll<HTMLElement>('#effective tr')].map(wordsOf);
    for (const words of [
      /Region\s?Västra Götalandsregionen\s?Din organisation, låst/,
      /Språk\s?Inte valt\s?Ingen/,
      /Utseende\s?Mörkt\s?Dig/,
      /regoin\s?se-12\s?Gäller inte: namnet är okänt/,
    ]) {
      expect(rows).toContainEqual(expect.stringMatching(words));
    }
  });

  it('offer no site to add where the organisation alone decides', () => {
    const body = open((state) => {
      state.userMayAddSites.value = false;
    });
    expect(body.querySelector('form')).toBeNull();
    expect(wordsOf(body)).toContain('Din organisation bestämmer vilka sidor som läses.');
  });
});

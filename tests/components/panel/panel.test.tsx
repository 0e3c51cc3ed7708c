// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelActions } from '../../../components/actions.ts';
import { Panel } from '../../../components/panel/panel.tsx';
import type { Match } from '../../../lib/matching/match.ts';
import { createPanelState, type PanelState } from '../../../lib/state/panel.ts';
import { eventually } from '../../eventually.ts';
import { icd, matchOf, supportFor } from '../../lib/matching/builders.ts';
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
} from '../../lib/state/builders.ts';
import {
  all,
  choose,
  get,
  has,
  nameOf,
  press,
  settled,
  show,
  text,
  wordsOf,
  write,
} from '../page.ts';

let actions: { [Name in keyof PanelActions]: ReturnType<typeof vi.fn> };

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
  };
});

function open(state: PanelState) {
  return show(<Panel state={state} actions={actions as PanelActions} text={text} />);
}

const because = [{ coding: icd('E11.9'), focus: 'E11', distance: 1, broad: false }];
const page = { url: 'https://exempel.se/diabetes', scope: 'page' } as const;
const landing = { url: 'https://exempel.se/', scope: 'landing' } as const;

function supportOf(id: string, rest: Parameters<typeof supportFor>[1] = {}): Match {
  return matchOf(supportFor(['E11'], { id, title: id, link: page, ...rest }), { because });
}

/** A panel that has read E11.9 and got these supports for it. */
function answered(...matches: readonly Match[]): PanelState {
  const state = panelReading(mention('E11.9'));
  const question = state.question.value;
  if (question !== undefined) state.take(question, matches);
  return state;
}

describe('follow-up beside the supports', () => {
  it('is fetched when it is opened, for the code it stands under', async () => {
    open(answered(supportOf('se/a')));
    const fold = await eventually(() => {
      const folds = [...document.querySelectorAll('details')];
      const found = folds.find((one) => wordsOf(one).startsWith('Uppföljning'));
      if (found === undefined) throw new Error('it is not there yet');
      return found;
    });
    expect(actions.followUp).not.toHaveBeenCalled();
    fold.dispatchEvent(new Event('toggle'));
    await settled();
    expect(actions.followUp).toHaveBeenCalledWith(icd('E11.9'));
    await settled();
    expect(wordsOf(fold)).toContain('Uppföljning av E11.9');
  });
});

/** What is fetched when it is first shown is waited for. */
function appears(words: string): Promise<string> {
  return eventually(() => {
    const said = wordsOf(document.body);
    expect(said).toContain(words);
    return said;
  });
}

function unfoldFirst() {
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

describe('the diagnoses', () => {
  it('say what they are and where they were read', () => {
    open(panelReading(mention('E11.9'), mention('I10.9', 'active', 'main-diagnosis')));
    expect(has('button', 'E11.9 Typ 2-diabetes Diagnoslista')).toBe(true);
    expect(has('button', 'I10.9 Hypertoni Huvuddiagnos')).toBe(true);
  });

  it('say once where they were read when there are many, and say so each to a screen reader', () => {
    const state = panelReading(
      ...['E11.9', 'I48.9', 'E78.5'].map((code) => mention(code)),
      mention('I10.9', 'active', 'main-diagnosis'),
    );
    open(state);
    expect(wordsOf(document.body)).toContain('Från: Diagnoslista, där inget annat står');
    expect(has('button', 'E11.9 Typ 2-diabetes Diagnoslista')).toBe(true);
    const shown = [...document.querySelectorAll('.chip-from:not(.visually-hidden)')].map(wordsOf);
    expect(shown).toEqual(['Huvuddiagnos']);
  });

  it('show themselves on the page when pressed', () => {
    open(panelReading(mention('E11.9')));
    get('button', 'E11.9 Typ 2-diabetes Diagnoslista').click();
    expect(actions.mark).toHaveBeenCalledWith({ frame: 0, mark: 1 });
  });

  it('can be taken away and brought back', async () => {
    const state = panelReading(mention('E11.9'), mention('I10.9'));
    open(state);
    get('button', 'Ta bort E11.9').click();
    await settled();
    expect(codesOf(state)).toEqual(['I10.9']);
    get('button', 'Ångra borttagning av E11.9').click();
    await settled();
    expect(codesOf(state)).toEqual(['E11.9', 'I10.9']);
    expect(has('button', 'Ångra')).toBe(false);
  });

  it('keep apart what is only mentioned, with the word for how', async () => {
    const state = panelReading(mention('E11.9'), mention('J44.9', 'suspected'));
    const body = open(state);
    const fold = body.querySelector('details');
    expect(fold?.open).toBe(false);
    expect(wordsOf(fold ?? body)).toMatch(/Också nämnt på sidan \(1\).*J44\.9.*misstänkt/);
    get('button', 'Lägg till J44.9').click();
    await settled();
    expect(codesOf(state)).toEqual(['E11.9', 'J44.9']);
  });

  it('that only a name tells of are folded and said to be read from text', () => {
    const evidence = [{ kind: 'term-only', place: 'diagnosis-list' }] as const;
    const body = open(
      panelReading(
        { ...mention('J44', 'unclear'), evidence },
        { ...mention('J45', 'historical'), evidence },
      ),
    );
    const fold = wordsOf(body.querySelector('details') ?? body);
    expect(fold).toMatch(/J44.*tolkad från text.*J45.*tolkad från text ?tidigare/);
    expect(fold).not.toContain('oklart');
  });

  it('that were typed say so and can be cleared', async () => {
    const state = readyPanel();
    state.enter([icd('E11.9'), icd('M54.5')]);
    open(state);
    expect(has('button', 'M54.5 Ländryggssmärta inskriven')).toBe(true);
    get('button', 'Rensa inskrivna').click();
    await settled();
    expect(codesOf(state)).toEqual([]);
  });
});

describe('the supports', () => {
  it('stand under the fixed headings, and the empty ones are said in one line', () => {
    open(
      answered(
        supportOf('se/1177', { kind: 'patient-information', audience: 'patient' }),
        supportOf('se/riktlinje', { kind: 'national-guideline' }),
      ),
    );
    expect(all('heading').map(wordsOf)).toEqual([
      'Bredvid',
      'E11.9 Typ 2-diabetes2 stöd',
      'Riktlinjer',
      'Patientinformation',
    ]);
    expect(wordsOf(document.body)).toContain(
      'Inget för: kliniskt kunskapsstöd, vårdförlopp och program, läkemedel, sjukskrivning, övrigt',
    );
  });

  it('open at the publisher, with the own region where the page takes it', () => {
    const link = { ...page, takesRegion: 'clinicians' } as const;
    open(answered(supportOf('se/diabetes', { link })));
    const anchor = get('link', 'se/diabetes') as HTMLAnchorElement;
    expect(anchor.href).toBe('https://exempel.se/diabetes?globalregion=14');
    expect(anchor.rel).toContain('noopener');
    anchor.click();
    expect(actions.openSupport).toHaveBeenCalledWith(anchor.href);
  });

  it('say when only the publisher’s entry page is known', () => {
    open(answered(supportOf('se/diabetes', { link: landing })));
    expect(all('link').map(nameOf)).toEqual(['Finns hos utgivaren: se/diabetes']);
  });

  it('say when no address is known', () => {
    const state = panelReading(mention('E11.9'));
    const question = state.question.value;
    const bare = matchOf(supportFor(['E11']), { because });
    if (question !== undefined) state.take(question, [bare]);
    open(state);
    expect(wordsOf(document.body)).toContain('Länk saknas, sök hos utgivaren');
  });

  it.each([
    [undefined, 'Granskning okänd'],
    ['2025-05-17', 'Granskad maj 2025'],
    ['2025', 'Granskad 2025'],
    ['2019-04', 'Granskad april 2019, för över tre år sedan'],
  ])('reviewed %s are told as: %s', (lastReviewDate, words) => {
    open(answered(supportOf('se/x', lastReviewDate === undefined ? {} : { lastReviewDate })));
    expect(wordsOf(document.body)).toContain(words);
  });

  it('say on demand why they are shown', async () => {
    open(answered(supportOf('se/diabetes', { focusOrigin: 'assigned' })));
    const why = get('button', 'Varför? se/diabetes');
    why.click();
    await settled();
    expect(why.getAttribute('aria-expanded')).toBe('true');
    const reasons = await appears('Visas för E11.9, läst i Diagnoslista. Stödet gäller hela E11.');
    expect(reasons).toContain('Koder satta av Bredvid, ej granskade av kliniker.');
    expect(reasons).toContain('Utgåva3 (21 november 2026)');
    expect(reasons).toContain('Gäller tillinte angivet');
    expect(reasons).toContain('Regelse/diabetes: E11');
    const level = [...document.querySelectorAll('.ladder [aria-current]')].map(wordsOf);
    expect(level).toEqual(['Nationell']);
  });

  it('stay pinned above the list until let go', async () => {
    open(answered(supportOf('se/diabetes')));
    get('button', 'Fäst överst se/diabetes').click();
    await appears('Fästa');
    const pinned = get('region', 'Fästa');
    expect(wordsOf(pinned)).toContain('se/diabetes');
    expect(
      all('button')
        .filter((one) => one.matches('.pinned'))
        .map(nameOf),
    ).toEqual(['Lossa se/diabetes', 'Lossa se/diabetes']);
    const letGo = get('button', 'Lossa se/diabetes', pinned);
    letGo.focus();
    letGo.click();
    await settled();
    expect(has('region', 'Fästa')).toBe(false);
    expect(document.activeElement).toBe(get('button', 'E11.9 Typ 2-diabetes1 stöd'));
  });

  it('are listed as just opened after the link was pressed', async () => {
    open(answered(supportOf('se/diabetes')));
    get('link', 'se/diabetes').click();
    expect(actions.openSupport).toHaveBeenCalledWith(page.url);
    await appears('Nyss öppnat (1)');
  });

  it('say when the base is newer than the region’s addition', () => {
    const own = supportOf('se-14/diabetes', {
      level: 'region',
      lastReviewDate: '2023-05',
      relatedTo: [{ id: 'se/diabetes', how: 'supplements' }],
    });
    open(answered(supportOf('se/diabetes', { lastReviewDate: '2024-01-10' }), own));
    const difference = get('group', 'Regional skillnad: Tillägg');
    expect(wordsOf(difference)).toContain('Grunden har granskats sedan tillägget, januari 2024');
  });

  it('for patients can be turned to the patient, by button and by key', () => {
    const leaflet = supportOf('se/1177', { kind: 'patient-information', audience: 'patient' });
    open(answered(supportOf('se/diabetes'), leaflet));
    get('button', 'Visa för patienten').click();
    press(get('button', 'Inställningar'), 'p');
    expect(actions.showPatient).toHaveBeenCalledTimes(2);
    press(get('combobox', 'Sök kod'), 'p');
    expect(actions.showPatient).toHaveBeenCalledTimes(2);
  });

  it('can be seen as another region has them, with the way back', async () => {
    const state = answered(supportOf('se/diabetes'), supportOf('se-12/egen', { level: 'region' }));
    open(state);
    unfoldFirst();
    await appears('Visa deras lista');
    get('button', 'Visa deras lista: Region Skåne').click();
    await appears('Du ser Region Skåne som den var');
    expect(state.shown.value).toBeUndefined();
    get('button', 'Tillbaka till Västra Götalandsregionen').click();
    await settled();
    expect(state.region.value).toBe('se-14');
  });

  it('that several regions share stand once', async () => {
    const shared = ['se-01', 'se-12'].map((layer) =>
      supportOf(`${layer}/samma`, { level: 'region', title: 'Samma' }),
    );
    open(answered(supportOf('se/diabetes'), ...shared));
    unfoldFirst();
    await appears('Samma i 2 regioner: Region Stockholm, Region Skåne');
  });

  it.each([
    ['supplements', 'Tillägg', 'Tillägg · Västra Götalandsregionen'],
    ['replaces', 'Ersätter', 'Ersätter · Västra Götalandsregionen'],
    ['hides', 'Döljs', 'Döljs i Västra Götalandsregionen'],
  ] as const)('hold the region’s difference inside: %s', (how, name, words) => {
    const own = supportOf('se-14/diabetes', {
      level: 'region',
      relatedTo: [{ id: 'se/diabetes', how }],
    });
    open(answered(supportOf('se/diabetes'), own));
    const difference = get('group', `Regional skillnad: ${name}, Västra Götalandsregionen`);
    expect(wordsOf(difference)).toContain(words);
    expect(nameOf(get('link', 'se-14/diabetes', difference))).toContain('se-14/diabetes');
    const national = difference.closest('li');
    expect(national && has('link', 'se/diabetes')).toBe(true);
  });

  it('of other regions are folded away', async () => {
    open(answered(supportOf('se/diabetes'), supportOf('se-12/diabetes', { level: 'region' })));
    const fold = document.querySelector('details');
    expect(fold?.open).toBe(false);
    expect(wordsOf(fold ?? document.body)).toContain('Andra regioner (1)');
    unfoldFirst();
    await appears('Region Skåne');
  });

  it('of a long heading are folded after the third', async () => {
    open(answered(...[1, 2, 3, 4, 5, 6].map((n) => supportOf(`se/${n}`))));
    expect(all('link')).toHaveLength(3);
    get('button', 'Visa 3 till').click();
    await settled();
    expect(all('link')).toHaveLength(6);
    get('button', 'Visa färre').click();
    await settled();
    expect(all('link')).toHaveLength(3);
  });

  it('are counted aloud once they have settled, and not while searching', async () => {
    const state = answered(supportOf('se/diabetes'));
    const body = open(state);
    const live = () => wordsOf(body.querySelector('.panel > p[role=status]') ?? body);
    expect(live()).toBe('1 diagnos, 1 kunskapsstöd');
    state.search.write('kol');
    await settled();
    expect(live()).toBe('');
    state.search.take('kol', []);
    await settled();
    expect(live()).toBe('0 träffar');
    state.search.write('kol a');
    await settled();
    expect(live()).toBe('0 träffar');
    state.search.close();
    await settled();
    expect(live()).toBe('1 diagnos, 1 kunskapsstöd');
  });

  it('that do not exist are said so, with the ways on', async () => {
    const state = answered();
    open(state);
    await appears('Inget kunskapsstöd finns för E11.9');
    get('button', 'Sök ”Typ 2-diabetes”').click();
    await settled();
    expect(state.search.words.value).toBe('Typ 2-diabetes');
  });

  it('cannot be looked up for a code of another system', async () => {
    const state = readyPanel();
    state.enter([{ system: 'icpc-2', code: 'T90' }]);
    open(state);
    await appears('ICPC-2-koder kan inte slås upp än');
  });

  it('that could not be fetched can be asked for again', async () => {
    const state = panelReading(mention('E11.9'));
    const question = state.question.value;
    if (question !== undefined) state.fail(question);
    open(state);
    await appears('Stöden kunde inte hämtas');
    get('button', 'Försök igen', get('alert', 'Stöden kunde inte hämtas')).click();
    expect(actions.retryCatalogue).toHaveBeenCalled();
  });
});

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

it('proposes what a code of another system is mapped to', async () => {
  const state = readyPanel();
  state.enter([{ system: 'icpc-2', code: 'T90' }]);
  open(state);
  await appears('T90 i ICD-10-SE: E11');
  expect(actions.mapped).toHaveBeenCalledWith({ system: 'icpc-2', code: 'T90' });
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

it('is not answered by looking through the regions, but by Enter or by going on', () => {
  const state = readyPanel();
  state.settings.value = { locked: [] };
  open(state);
  const choice = get('combobox', 'Vilken region arbetar du i?') as HTMLSelectElement;
  const look = (key: string, region: string) => {
    choice.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    choice.value = region;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  };
  look('ArrowDown', 'se-10');
  look('s', 'se-12');
  expect(actions.chooseRegion).not.toHaveBeenCalled();
  choice.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  expect(actions.chooseRegion).toHaveBeenCalledWith('se-12');
  look('ArrowDown', 'se-14');
  choice.dispatchEvent(new Event('blur'));
  expect(actions.chooseRegion).toHaveBeenLastCalledWith('se-14');
  expect(document.activeElement?.localName).toBe('main');
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

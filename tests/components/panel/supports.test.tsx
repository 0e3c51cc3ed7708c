// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { eventually } from '../../eventually.ts';
import { icd, matchOf, supportFor } from '../../lib/matching/builders.ts';
import { mention, panelReading, readyPanel } from '../../lib/state/builders.ts';
import { all, get, has, nameOf, press, settled, wordsOf } from '../page.ts';
import {
  actions,
  answered,
  appears,
  because,
  landing,
  open,
  page,
  supportOf,
  unfoldFirst,
} from './opened.tsx';

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
    expect(reasons).toContain('Patientnyttainte angivet');
    expect(reasons).not.toContain('Förstahandsval');
    const level = [...document.querySelectorAll('.ladder [aria-current]')].map(wordsOf);
    expect(level).toEqual(['Nationell']);
  });

  it.each([
    ['nothing stated', {}, ['Patientnyttainte angivet', 'Förstahandsvalinte angivet']],
    ['both stated', { why: 'så att den som …', firstChoice: 'metformin' }, []],
  ] as const)('say what a drug list lacks, with %s', async (_, stated, lacks) => {
    open(answered(supportOf('se/lista', { kind: 'recommended-drugs', ...stated })));
    get('button', 'Varför? se/lista').click();
    const reasons = await appears('Visas för E11.9');
    for (const lack of lacks) expect(reasons).toContain(lack);
    expect(reasons.match(/(?:Patientnytta|Förstahandsval)inte/g) ?? []).toHaveLength(lacks.length);
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

it('proposes what a code of another system is mapped to', async () => {
  const state = readyPanel();
  state.enter([{ system: 'icpc-2', code: 'T90' }]);
  open(state);
  await appears('T90 i ICD-10-SE: E11');
  expect(actions.mapped).toHaveBeenCalledWith({ system: 'icpc-2', code: 'T90' });
});

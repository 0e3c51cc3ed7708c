// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SupportPage } from '../../../components/support/support-page.tsx';
import { loadFollowUpText } from '../../../components/text/follow-up-text.ts';
import { loadWholeText } from '../../../components/text/whole-text.ts';
import type { IndicatorValue } from '../../../lib/catalogue/indicator.ts';
import { createSupportPageState } from '../../../lib/state/support-page.ts';
import type { WholeSources } from '../../../lib/state/whole-support.ts';
import { note, plan, trial } from '../../lib/catalogue/improving-builders.ts';
import { packagedReferences, packagedSupports } from '../../lib/catalogue/packaged.ts';
import { choose, get, press, settled, text, wordsOf } from '../page.ts';

const shipped: WholeSources = {
  supports: packagedSupports(),
  bodies: packagedReferences('bodies'),
  indicators: packagedReferences('indicators'),
  registers: packagedReferences('registers'),
  values: [],
  adoptions: [],
  answers: [],
  notes: [],
  aids: [],
  plans: [],
};
const ID = 'se/nkk-hypertoni';
const value = (place: string, period: string, amount: string): IndicatorValue => ({
  id: `se/${place}-${period}`,
  indicator: 'se/pvq-ht02',
  place,
  period,
  value: amount,
  unit: '%',
  origin: 'made',
  source: 'påhittat för prov',
});
/** The shipped catalogue, and beside it what nobody has published yet: made, and said to be. */
const made: WholeSources = {
  ...shipped,
  values: [
    value('VC Prov', '2024', '58.5'),
    value('VC Prov', '2025', '61'),
    value('se', '2025', '55'),
  ],
  adoptions: [
    { id: 'se-14/x', support: ID, status: 'adopted', owner: 'Rådet', date: '2026-01-02' },
  ],
  answers: [
    { id: 'se/svar', support: ID, said: 'Länken är trasig', did: 'Ny länk', date: '2026' },
    {
      id: 'se/svar-2',
      support: ID,
      said: 'Fel dos',
      did: 'Rättat',
      asked: '2026-11-02',
      date: '2026-11-09',
    },
  ],
  notes: [note({ support: ID })],
  aids: [
    trial({ focus: ['I10'] }),
    { ...trial({ id: 'se-14/film', kind: 'film', title: 'Påhittad film' }), focus: ['I10'] },
  ],
  plans: [plan({ focus: ['I10'] })],
};

async function open(catalogue: WholeSources, hash = `#support=${ID}&region=se-14`) {
  const state = createSupportPageState('2026-11-22');
  state.catalogue.value = catalogue;
  state.hash.value = hash;
  const [whole, followUp] = await Promise.all([loadWholeText('sv'), loadFollowUpText('sv')]);
  const onPrint = vi.fn();
  const onChooseUnit = vi.fn((unit: string | undefined) => {
    state.unit.value = unit;
  });
  const page = (
    <SupportPage
      state={state}
      texts={{ whole, followUp, shared: text }}
      onPrint={onPrint}
      onChooseUnit={onChooseUnit}
    />
  );
  render(page, document.body);
  return { onPrint, onChooseUnit };
}

afterEach(() => render(null, document.body));

const panel = () => wordsOf(document.querySelector('[role=tabpanel]') ?? document.body);
const sheet = () => wordsOf(document.querySelector('.meeting-sheet') ?? document.head);
const tab = (name: string) => get('button', name);

describe('the page of a support', () => {
  it('has the four supports as tabs that arrows move between', async () => {
    await open(shipped);
    const tabs = [...document.querySelectorAll('[role=tab]')];
    expect(tabs.map(wordsOf)).toEqual(['Kunskap', 'Uppföljning', 'Förbättring', 'Ledning']);
    press(tab('Kunskap'), 'ArrowRight');
    await settled();
    expect(tab('Uppföljning').getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(tab('Uppföljning'));
    press(tab('Uppföljning'), 'ArrowLeft');
    press(tab('Uppföljning'), 'ArrowLeft');
    await settled();
    expect(tab('Kunskap').getAttribute('aria-selected')).toBe('true');
  });

  it('names the kind of support only where its publisher’s name does not', async () => {
    await open(shipped);
    expect(panel()).toMatch(/^Nationellt kliniskt kunskapsstöd \(1177 för vårdpersonal\)/);
  });

  it('says who owns what is empty in the shipped catalogue, and that no address is known', async () => {
    await open(shipped);
    tab('Förbättring').click();
    await settled();
    expect(panel()).toContain(
      'Katalogen har inga erfarenheter, hjälpmedel, svar eller studier än.',
    );
    expect(panel()).toContain('Frågan hör till Stödfunktion: Förbättring och utveckling.');
    expect(panel()).toContain('Funktionsadress: inte känd');
    tab('Ledning').click();
    await settled();
    expect(panel()).toContain('Inget beslut finns i katalogen.');
    expect(panel()).toContain('Utges av Nationellt kliniskt kunskapsstöd');
    expect(panel()).toContain('Mätt2 indikatorer, 0 med publicerade värden');
  });

  it('shows notes, aids, answers and plans where a layer has them, trials folded', async () => {
    await open(made);
    expect(panel()).toContain(
      'Ny påhittad riktlinje · på remiss · Processteam prov, till mars 2027',
    );
    tab('Förbättring').click();
    await settled();
    expect(panel()).toContain('Vi ringer efter två veckor.');
    expect(panel()).toContain('Genomgången av Processteam prov.');
    expect(panel()).toContain('Film: Påhittad film');
    expect(panel()).toContain('Länken är trasig → Ny länk (2026)');
    expect(panel()).toContain('Svar efter 7 dagar, median.');
    const folded = document.querySelector('details');
    expect([folded?.open, wordsOf(folded ?? document.body)]).toEqual([
      false,
      expect.stringContaining('Forskning: 1 öppen studieStudie: Påhittad studie'),
    ]);
  });

  it('says where a decision was seen that nobody has dated', async () => {
    const seen = { id: 'se-14/x', support: ID, owner: 'Rådet', source: 'https://example.org/' };
    await open({ ...shipped, adoptions: [{ ...seen, status: 'in-progress' }] });
    tab('Ledning').click();
    await settled();
    expect(panel()).toContain('Införs här · Rådet, datum inte käntKälla: https://example.org/');
  });

  it('shows the chosen unit’s published value first, and says that it is made', async () => {
    const { onChooseUnit } = await open(made);
    tab('Uppföljning').click();
    await settled();
    choose(get('combobox', 'Min enhet'), 'VC Prov');
    await settled();
    expect(onChooseUnit).toHaveBeenCalledWith('VC Prov');
    expect(panel()).toContain('VC Prov: 61 % (2025) · förut 58,5 % (2024) · riket 55 %');
    expect(panel()).toContain('Påhittade värden, för prov.');
  });

  it('prints one sheet for the workplace meeting: support, value, three questions', async () => {
    const { onPrint } = await open(made);
    tab('Förbättring').click();
    await settled();
    get('button', 'Skriv ut').click();
    expect(onPrint).toHaveBeenCalledOnce();
    expect(sheet()).toContain('Till arbetsplatsträffen: Hypertoni');
    expect(sheet()).toContain('Gäller här · Rådet, 2 januari 2026');
    expect(sheet()).toContain('Västra Götalandsregionen: inget publicerat värde.');
    expect(document.querySelectorAll('.meeting-sheet ol > li')).toHaveLength(3);
  });

  it('shows the region’s recommended drugs with until when, and other regions’ folded', async () => {
    await open(shipped, '#support=se/nkk-hypertoni&region=se-12');
    expect(panel()).toContain('Skånelistan 2026');
    expect(panel()).toContain('gäller till 2026');
    const others = [...document.querySelectorAll('details')].find((one) =>
      wordsOf(one).startsWith('Andra regioner'),
    );
    expect(others?.open).toBe(false);
    expect(wordsOf(others ?? document.head)).toContain('Region Stockholm');
    expect(wordsOf(others ?? document.head)).not.toContain('Region Skåne');
  });

  it('says so of a support that is not there', async () => {
    await open(shipped, '#support=se/finns-inte');
    expect(wordsOf(get('alert', ''))).toBe('Stödet finns inte i katalogen.');
  });
});

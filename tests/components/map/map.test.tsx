// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MapPage } from '../../../components/map/map.tsx';
import { loadMapText } from '../../../components/text/map-text.ts';
import { loadText } from '../../../components/text/text.ts';
import { addressIn, createMapState, type MapCatalogue } from '../../../lib/state/map.ts';
import { note, plan } from '../../lib/catalogue/improving-builders.ts';
import { packagedReferences, packagedSupports } from '../../lib/catalogue/packaged.ts';

const packaged: MapCatalogue = {
  bodies: packagedReferences('bodies'),
  registers: packagedReferences('registers'),
  common: packagedReferences('common'),
  supports: packagedSupports(),
  said: { adoptions: [], notes: [], answers: [], plans: [] },
};

async function show(hash: string, catalogue: MapCatalogue | 'broken' = packaged) {
  const state = createMapState('2026-11-22');
  state.catalogue.value = catalogue;
  state.address.value = addressIn(hash);
  const onGo = vi.fn();
  const [text, shared] = await Promise.all([loadMapText('sv'), loadText('sv')]);
  render(<MapPage state={state} text={text} shared={shared} onGo={onGo} />, document.body);
  return { state, onGo };
}

afterEach(() => render(null, document.body));

const textsOf = (selector: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent ?? '');

describe('the map page', () => {
  it.each(['se-14', 'se-07', 'se-03', 'se'])(
    'says in text all that is in the picture, for %s',
    async (region) => {
      const { state } = await show(`#area=se/npo-endokrina&region=${region}`);
      const places = state.map.value?.rows.flat() ?? [];
      const links = [...document.querySelectorAll('.map-picture a')];
      expect(links).toHaveLength(places.length);
      const items = [...document.querySelectorAll('.map-text > li')];
      expect(items.map((item) => `#${item.id}`)).toEqual(
        links.map((link) => link.getAttribute('href')),
      );
      const inText = document.querySelector('.map-text')?.textContent ?? '';
      for (const [at, item] of items.entries()) {
        const name = item.querySelector('h3')?.textContent ?? '?';
        expect(links[at]?.textContent).toContain(name);
      }
      for (const counts of textsOf('.map-count')) expect(inText).toContain(counts.slice(2));
    },
  );

  it('names whom to ask in the region by function, and the way to the municipalities', async () => {
    await show('#area=se/npo-endokrina&region=se-14');
    const page = document.body.textContent ?? '';
    expect(page).toContain('Stödfunktioner i regionen');
    expect(page).toContain('Stödfunktion: Kommunikation');
    expect(page).toContain('Övriga är inte kända');
    expect(textsOf('.map-text h3')).toContain('VästKom');
  });

  it('leads from a support to who publishes it and the area', async () => {
    await show('#support=se/nkk-hypertoni&region=se-14');
    const section = document.querySelector('section')?.textContent ?? '';
    expect(section).toContain('Hypertoni');
    expect(section).toContain('Nationellt kliniskt kunskapsstöd');
    expect(section).toContain('hjärt- och kärlsjukdomar');
  });

  it('says what is not known or not confirmed', async () => {
    await show('#area=se/npo-hjart-karl&region=se-03');
    const text = document.querySelector('.map-text')?.textContent ?? '';
    for (const said of ['Värd: inte känd', 'Namnet är inte bekräftat', 'Råd: inte känt']) {
      expect(text).toContain(said);
    }
    await show('#area=se/npo-cancer');
    expect(document.querySelector('.map-text')?.textContent).toContain('av källan att döma');
  });

  it('lists the gaps of the area, and the rest folded', async () => {
    await show('#area=se/npo-mag-tarm');
    const rows = textsOf('#gaps > table tbody th');
    expect(rows.join(' ')).toContain('K21');
    expect(textsOf('#gaps details tbody th').length).toBeGreaterThan(rows.length);
  });

  it('goes where the choices say', async () => {
    const { onGo } = await show('#support=se/nkk-hypertoni');
    const area = document.querySelector<HTMLSelectElement>('#area');
    expect(textsOf('#area option')).toContain('Ögonsjukdomar');
    if (area) area.value = 'se/npo-ogon';
    area?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onGo).toHaveBeenCalledWith({ support: 'se/nkk-hypertoni', area: 'se/npo-ogon' });
  });

  it('says that it could not be read', async () => {
    await show('', 'broken');
    expect(document.querySelector('[role=alert]')?.textContent).toContain('kunde inte läsas');
  });

  it('says what is decided, coming and brought back, where a layer has it', async () => {
    await show('#area=se/npo-hjart-karl&region=se-14', {
      ...packaged,
      said: {
        adoptions: [
          {
            id: 'se-14/x',
            support: 'se/nkk-hypertoni',
            status: 'adopted',
            owner: 'Rådet',
            date: '2026',
          },
        ],
        notes: [note({ support: 'se/nkk-hypertoni', forwarded: 'yes' })],
        answers: [],
        plans: [plan({ focus: ['I10'] })],
      },
    });
    const counts = textsOf('.map-count');
    expect(counts).toContain('↑ 1 erfarenhet');
    expect(counts.join(' ')).toMatch(/1 gäller här.*1 planerat arbete/);
    const drawn = [...document.querySelectorAll('.map-line, .map-count')];
    const isWords = drawn.map(({ classList }) => classList.contains('map-count'));
    expect(isWords, 'no arrow over the words beside another').toEqual(isWords.toSorted());
    const page = document.body.textContent ?? '';
    expect(page).toContain('1 erfarenhet');
    expect(page).toContain('Ny påhittad riktlinje · Processteam prov, till mars 2027');
  });
});

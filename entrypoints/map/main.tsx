/** The map page: wires the catalogue and the address to what it shows. */
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { MapPage } from '../../components/map/map.tsx';
import { applyLook, localeOf } from '../../components/page-look.ts';
import { loadMapText, type MapText } from '../../components/text/map-text.ts';
import { loadText, type Text } from '../../components/text/text.ts';
import { wholeOf } from '../../lib/platform/catalogue-whole.ts';
import { readReferences } from '../../lib/platform/reference-reading.ts';
import { openSeededStore } from '../../lib/platform/seeded-store.ts';
import { readSettings, type Settings, watchSettings } from '../../lib/platform/settings.ts';
import { addressIn, createMapState, hashOf } from '../../lib/state/map.ts';

const state = createMapState(new Date().toISOString().slice(0, 10));
const texts = signal<{ readonly map: MapText; readonly shared: Text }>();
const settings = signal<Settings>();

async function readSettingsIn(): Promise<void> {
  const chosen = await readSettings();
  const locale = localeOf(chosen);
  const [map, shared] = await Promise.all([loadMapText(locale), loadText(locale)]);
  settings.value = chosen;
  state.ownRegion.value = chosen.region;
  texts.value = { map, shared };
}

async function readCatalogue(): Promise<void> {
  const store = await openSeededStore();
  try {
    const [{ placed }, bodies, registers, common, ...said] = await Promise.all([
      wholeOf(store).readWhole(),
      readReferences(store, 'bodies'),
      readReferences(store, 'registers'),
      readReferences(store, 'common'),
      readReferences(store, 'adoptions'),
      readReferences(store, 'notes'),
      readReferences(store, 'answers'),
      readReferences(store, 'plans'),
    ]);
    const [adoptions, notes, answers, plans] = said;
    state.catalogue.value = {
      supports: placed,
      bodies,
      registers,
      common,
      said: { adoptions, notes, answers, plans },
    };
  } catch {
    state.catalogue.value = 'broken';
  } finally {
    store.close();
  }
}

function Page() {
  if (texts.value === undefined) return null;
  const { map, shared } = texts.value;
  return (
    <MapPage
      state={state}
      text={map}
      shared={shared}
      onGo={(address) => {
        location.hash = hashOf(address);
      }}
    />
  );
}

/** A place of the text is an anchor, and asks for nothing. */
function readAddress(): void {
  if (location.hash === '' || location.hash.includes('=')) {
    state.address.value = addressIn(location.hash);
  }
}

addEventListener('hashchange', readAddress);
readAddress();
effect(() => applyLook(document.documentElement, settings.value));
watchSettings(() => void readSettingsIn());
const app = document.getElementById('app');
if (app !== null) render(<Page />, app);
await Promise.all([readSettingsIn(), readCatalogue()]);

/** The page of one support: wires the catalogue, the address and the own unit to what it shows. */
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { applyLook, localeOf } from '../../components/page-look.ts';
import type { PageTexts } from '../../components/support/part.tsx';
import { SupportPage } from '../../components/support/support-page.tsx';
import { loadFollowUpText } from '../../components/text/follow-up-text.ts';
import { loadText } from '../../components/text/text.ts';
import { loadWholeText } from '../../components/text/whole-text.ts';
import { wholeOf } from '../../lib/platform/catalogue-whole.ts';
import { keepOwnUnit, readOwnUnit } from '../../lib/platform/own-unit.ts';
import { readReferences } from '../../lib/platform/reference-reading.ts';
import { openSeededStore } from '../../lib/platform/seeded-store.ts';
import { readSettings, type Settings, watchSettings } from '../../lib/platform/settings.ts';
import { createSupportPageState } from '../../lib/state/support-page.ts';

const state = createSupportPageState(new Date().toISOString().slice(0, 10));
const texts = signal<PageTexts>();
const settings = signal<Settings>();

async function readChosen(): Promise<void> {
  const [chosen, unit] = await Promise.all([readSettings(), readOwnUnit()]);
  const locale = localeOf(chosen);
  const [whole, followUp, shared] = await Promise.all([
    loadWholeText(locale),
    loadFollowUpText(locale),
    loadText(locale),
  ]);
  settings.value = chosen;
  state.ownRegion.value = chosen.region;
  state.unit.value = unit;
  texts.value = { whole, followUp, shared };
}

async function readCatalogue(): Promise<void> {
  const store = await openSeededStore();
  try {
    const { placed: supports } = await wholeOf(store).readWhole();
    state.catalogue.value = {
      supports,
      bodies: await readReferences(store, 'bodies'),
      adoptions: await readReferences(store, 'adoptions'),
      answers: await readReferences(store, 'answers'),
      notes: await readReferences(store, 'notes'),
      aids: await readReferences(store, 'aids'),
      plans: await readReferences(store, 'plans'),
      indicators: await readReferences(store, 'indicators'),
      registers: await readReferences(store, 'registers'),
      values: await readReferences(store, 'values'),
    };
  } catch {
    state.catalogue.value = 'broken';
  } finally {
    store.close();
  }
}

function Page() {
  if (texts.value === undefined) return null;
  return (
    <SupportPage
      state={state}
      texts={texts.value}
      onPrint={() => window.print()}
      onChooseUnit={(unit) => {
        state.unit.value = unit;
        void keepOwnUnit(unit);
      }}
    />
  );
}

function readAddress(): void {
  state.hash.value = location.hash;
}

addEventListener('hashchange', readAddress);
readAddress();
effect(() => applyLook(document.documentElement, settings.value));
effect(() => {
  const title = state.whole.value?.support.title;
  if (title !== undefined) document.title = title;
});
watchSettings(() => void readChosen());
const app = document.getElementById('app');
if (app !== null) render(<Page />, app);
await Promise.all([readChosen(), readCatalogue()]);

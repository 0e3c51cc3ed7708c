/** The panel beside the record: wires the browser and the catalogue to what it shows. */
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { applyLook, localeOf } from '../../components/page-look.ts';
import { frameOf } from '../../components/panel/frame-words.ts';
import { Panel } from '../../components/panel/panel.tsx';
import { SEARCH_ID } from '../../components/panel/search-box.tsx';
import { loadText, type Text } from '../../components/text/text.ts';
import { keepFrame } from '../../lib/platform/frame-memory.ts';
import { onWords, seatOfTab } from '../../lib/platform/selected-words.ts';
import { readPolicy, readSettings, watchSettings } from '../../lib/platform/settings.ts';
import { TAB_VIEW } from '../../lib/platform/tab-view.ts';
import { countingsOf } from '../../lib/platform/told.ts';
import { createPanelState } from '../../lib/state/panel.ts';
import { createTabTrail } from '../../lib/state/tab-trail.ts';
import { createActions } from './actions.ts';
import { followRecord } from './follow-record.ts';
import { useCatalogue } from './use-catalogue.ts';

const state = createPanelState(new Date().toISOString().slice(0, 10));
const text = signal<Text>();
const trail = createTabTrail();
const catalogue = useCatalogue(state);
const actions = createActions(state, trail, catalogue);

const showSettings = async () => {
  const [settings, policy] = await Promise.all([readSettings(), readPolicy()]);
  text.value = await loadText(localeOf(settings));
  const counted = countingsOf(policy);
  state.settings.value = { ...settings, locked: policy.locked, counted };
  return counted.length > 0 || policy.feedbackReceiver !== undefined;
};

/** Once there is somebody to send to. */
const startSending = (hasReceiver: boolean) => {
  if (hasReceiver) void import('./sending.ts').then(({ startToSend }) => startToSend());
};

function Page() {
  if (text.value === undefined) return null;
  return <Panel state={state} actions={actions} text={text.value} />;
}

/** In the place of the page's own head, once the settings are known; what was typed there stays. */
const draw = () => {
  const box = document.getElementById(SEARCH_ID);
  if (box instanceof HTMLInputElement && box.value !== '') state.search.write(box.value);
  const app = document.getElementById('app');
  if (app !== null) render(<Page />, app);
};

effect(() => {
  const settings = state.settings.value;
  if (settings === undefined || text.value === undefined) return;
  applyLook(document.documentElement, settings);
  keepFrame(frameOf(settings, text.value));
});
watchSettings(() => void showSettings().then(startSending));
browser.runtime.onUpdateAvailable.addListener(() => {
  state.updateIsReady.value = true;
});

void showSettings().then((hasReceiver) => {
  draw();
  startSending(hasReceiver);
});
void import('./holding.ts').then(({ holdUpdates }) => holdUpdates(state));
void import('./staying.ts').then(({ stayInMemory }) => stayInMemory(state, catalogue.opened));
void import('./unfolding.ts').then(({ rememberUnfolded }) => rememberUnfolded(state));
void catalogue.prepare().then(() => requestIdleCallback(catalogue.prepareSearch));
const here = await browser.windows.getCurrent();
if (location.hash === TAB_VIEW) {
  state.standsAlone.value = true;
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) onWords(seatOfTab(tab.id), (words) => state.search.write(words));
} else if (here.id !== undefined) {
  followRecord(state, trail, here.id);
  onWords(here.id, (words) => state.search.write(words));
}

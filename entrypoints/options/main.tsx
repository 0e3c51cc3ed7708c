/** The settings page: wires the browser to what it shows. */
import { effect, signal } from '@preact/signals';
import { type FunctionComponent, render } from 'preact';
import browser from 'webextension-polyfill';
import { Options, type OptionsActions } from '../../components/options/options.tsx';
import { applyLook, localeOf } from '../../components/page-look.ts';
import { type OptionsText, optionsText } from '../../components/text/options-text.ts';
import { readWrittenPolicy, reportPolicy } from '../../lib/platform/policy-report.ts';
import { readRecord } from '../../lib/platform/record-store.ts';
import { openSeededStore } from '../../lib/platform/seeded-store.ts';
import { sessionMemory } from '../../lib/platform/session-memory.ts';
import {
  readPolicy,
  readSettings,
  watchSettings,
  writeSettings,
} from '../../lib/platform/settings.ts';
import { allowedSites, allowSite, revokeSite } from '../../lib/platform/sites.ts';
import { createOptionsState, siteWritten } from '../../lib/state/options.ts';

/** The command of the toolbar button. */
const OPENS = '_execute_action';

const state = createOptionsState();
const { settings, sites, siteOutcome } = state;
state.isOnTheWeb.value = browser.runtime.id === undefined;
const text = signal<OptionsText>();
const counted = signal<FunctionComponent>();

const showSettings = async () => {
  const [chosen, { locked, userMayAddSites }] = await Promise.all([readSettings(), readPolicy()]);
  text.value = await optionsText(localeOf(chosen));
  state.policyLines.value = reportPolicy(await readWrittenPolicy());
  state.userMayAddSites.value = userMayAddSites;
  settings.value = { ...chosen, locked };
};
const showSites = async () => {
  sites.value = await allowedSites();
};
const showStored = async () => {
  const tabs = await browser.tabs.query({});
  const records = await Promise.all(tabs.map(({ id }) => (id === undefined ? [] : readRecord(id))));
  state.recordsInMemory.value = records.flat().length;
};
const showLayers = async () => {
  const store = await openSeededStore();
  state.layers.value = await store.layers();
  store.close();
};

const actions: OptionsActions = {
  chooseRegion: (region) => void writeSettings({ region }),
  chooseLocale: (locale) => void writeSettings({ locale }),
  chooseLetterKeys: (letterKeys) => void writeSettings({ letterKeys }),
  chooseKeys: (keys) => void writeSettings({ keys }),
  changeShortcut: () => void changeShortcut(),
  chooseTheme: (theme) => void writeSettings({ theme }),
  allowSite(written) {
    const site = siteWritten(written);
    siteOutcome.value = site === undefined ? 'invalid' : 'none';
    if (site === undefined) return;
    allowSite(site).then(
      (isAllowed) => {
        siteOutcome.value = isAllowed ? 'none' : 'refused';
      },
      () => {
        siteOutcome.value = 'failed';
      },
    );
  },
  revokeSite(site) {
    siteOutcome.value = 'none';
    revokeSite(site).catch(() => {
      siteOutcome.value = 'failed';
    });
  },
};

async function changeShortcut(): Promise<void> {
  const commands = browser.commands as { openShortcutSettings?: () => Promise<void> };
  // Firefox has a call for it, Chromium a page.
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
const showShortcut = async () => {
  const commands = await browser.commands.getAll();
  state.shortcut.value = commands.find(({ name }) => name === OPENS)?.shortcut ?? '';
};

watchSettings(() => void showSettings());
window.addEventListener('focus', () => void showShortcut());
browser.permissions.onAdded.addListener(() => void showSites());
browser.permissions.onRemoved.addListener(() => void showSites());
sessionMemory().onChanged.addListener(() => void showStored());

effect(() => applyLook(document.documentElement, settings.value));

function Page() {
  if (text.value === undefined) return null;
  const Counted = counted.value;
  return (
    <>
      <Options state={state} actions={actions} text={text.value} />
      {Counted && <Counted />}
    </>
  );
}

const app = document.getElementById('app');
if (app !== null) render(<Page />, app);
await showSettings();
document.getElementById(location.hash.slice(1))?.scrollIntoView();
const showCounted = async () => {
  const { CountedHere, keepOwnUse } = await import('./own-use.tsx');
  await keepOwnUse(() => localeOf(settings.value));
  counted.value = CountedHere;
};
await Promise.all([showShortcut(), showSites(), showStored(), showLayers(), showCounted()]);

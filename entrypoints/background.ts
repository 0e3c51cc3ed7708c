/**
 * The worker: wires the browser's events to what answers them. Every listener is added at once,
 * because the browser starts the worker anew for each event; nothing is kept here in between.
 */
import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { createBadges } from '../lib/platform/badges.ts';
import { addMenuEntry, menuChosen } from '../lib/platform/context-menu.ts';
import { gates } from '../lib/platform/gates.ts';
import { countOutcome, forgetMark, wordsOfMark } from '../lib/platform/page-mark.ts';
import { openPanel, openPanelBeside } from '../lib/platform/panel-window.ts';
import { POLICY_ALARM, refreshPolicy, schedulePolicy } from '../lib/platform/policy.ts';
import { awaitQuietMoment, UPDATE_ALARM, updateIfQuiet } from '../lib/platform/quiet-update.ts';
import { createRecordKeeper } from '../lib/platform/record-keeper.ts';
import { sessionMemory } from '../lib/platform/session-memory.ts';
import { watchSettings } from '../lib/platform/settings.ts';
import { withHints } from '../lib/platform/site-hints.ts';
import { createTabReading, putJudge } from '../lib/platform/tab-reading.ts';
import { searchFromAddressBar } from '../lib/platform/tab-view.ts';
import { CATALOGUE_ALARM, scheduleUpdates } from '../lib/platform/updates.ts';
import { createWorkerCatalogue } from '../lib/platform/worker-catalogue.ts';

export default defineBackground(() => {
  const keeper = createRecordKeeper();
  const reading = createTabReading(keeper);
  const catalogue = createWorkerCatalogue();
  const badges = createBadges(catalogue.lookUp);

  gates.reportMentions.handle(async (report, sender) =>
    withHints(await keeper.accept(sender, report), report),
  );
  gates.leaveFrame.handle(async ({ top }, sender) => void (await keeper.leave(sender, top)));
  gates.termTable.handle(async (_, sender) => {
    const [table] = await Promise.all([catalogue.termTable(), putJudge(sender)]);
    return table;
  });
  gates.askMark.handle((_, { tabId }) => wordsOfMark(tabId));
  gates.answerMark.handle(({ how }, { tabId }) => {
    if (how === 'opened') openPanelBeside(tabId);
    return countOutcome(tabId, how).then(() => undefined);
  });
  gates.readTab.handle(({ tabId }) => reading.read(tabId));

  browser.action.onClicked.addListener((tab) => {
    if (tab.windowId !== undefined) openPanel(tab.windowId);
    if (tab.id !== undefined) void reading.clicked(tab.id);
  });
  browser.contextMenus.onClicked.addListener(menuChosen);
  browser.omnibox.onInputEntered.addListener((words) => void searchFromAddressBar(words));

  browser.tabs.onRemoved.addListener((tabId) => {
    void keeper.forget(tabId);
    void forgetMark(tabId);
  });
  browser.tabs.onReplaced.addListener((_added, removed) => void keeper.forget(removed));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') void reading.loaded(tabId);
  });
  browser.permissions.onAdded.addListener(() => void reading.sitesChanged());
  browser.permissions.onRemoved.addListener(() => void reading.sitesRevoked());

  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void refreshPolicy(true).then(() => reading.sitesChanged());
  });
  sessionMemory().onChanged.addListener((changes) => void badges.follow(Object.keys(changes)));
  watchSettings(() => void badges.renew());

  const start = async () => {
    const tasks = [
      addMenuEntry(),
      schedulePolicy(),
      reading.sitesChanged(),
      catalogue.seed(),
      scheduleUpdates(),
    ];
    // One that fails stops no other; the panel tells of a catalogue that could not be stored.
    await Promise.allSettled(tasks);
    await badges.renew();
  };
  browser.runtime.onInstalled.addListener(start);
  browser.runtime.onStartup.addListener(start);
  browser.runtime.onUpdateAvailable.addListener(awaitQuietMoment);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === UPDATE_ALARM) void updateIfQuiet(Date.now());
    if (name === POLICY_ALARM) void refreshPolicy(false);
    if (name === CATALOGUE_ALARM) void catalogue.update().then(badges.renew);
  });
});

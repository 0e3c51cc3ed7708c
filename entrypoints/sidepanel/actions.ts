/** What happens when something in the panel is pressed. */
import browser from 'webextension-polyfill';
import type { PanelActions } from '../../components/actions.ts';
import type { CatalogueStore } from '../../lib/platform/catalogue-store.ts';
import { markMention, readTab, rereadRecord } from '../../lib/platform/messages.ts';
import { writeSettings } from '../../lib/platform/settings.ts';
import { allowSite } from '../../lib/platform/sites.ts';
import type { PanelState } from '../../lib/state/panel.ts';
import type { TabTrail } from '../../lib/state/tab-trail.ts';

export function createActions(
  state: PanelState,
  trail: TabTrail,
  catalogue: { readonly prepare: () => Promise<void>; readonly opened: Promise<CatalogueStore> },
): PanelActions {
  const tabId = () => state.tab.value?.id;
  const beside = () => import('./beside.tsx');

  const openSupport = async (address: string) => {
    const from = tabId();
    const opened = await browser.tabs.create({ url: address });
    if (from !== undefined && opened.id !== undefined) trail.opened(opened.id, from);
  };

  return {
    news: async () => (await import('./news.tsx')).newsBeside(state, catalogue.opened, openSupport),
    followUp: async (coding) => (await beside()).followUpBeside(coding, state, catalogue.opened),
    mapped: async (coding) => (await beside()).mappedBeside(coding, state, catalogue.opened),
    feedback: async (match) => (await beside()).feedbackBeside(match, state, catalogue.opened),
    // Nothing waits for it; a count that is lost harms nobody.
    countOpened: (match) => void beside().then(({ keepCount }) => keepCount(match, state.today)),
    counting: () => void beside().then(({ countForAll }) => countForAll(state, catalogue.opened)),
    chooseRegion(region) {
      state.lookedAt.value = undefined;
      void writeSettings({ region });
    },
    chooseFilter(filter) {
      state.filter.take(filter);
      const { profession, careLevel, withoutHeadings } = filter;
      void writeSettings({ profession, careLevel, withoutHeadings });
    },
    openSupport,
    openOptions(section) {
      if (section === undefined) void browser.runtime.openOptionsPage();
      else void browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${section}`) });
    },
    mark({ frame, mark }) {
      const id = tabId();
      // A place that is no longer there cannot be shown; the next report says so by itself.
      if (id !== undefined) markMention.send(id, { mark }, frame).catch(() => undefined);
    },
    async readPage() {
      const id = tabId();
      if (id === undefined) return;
      const access = await readTab.send({ tabId: id });
      const round = state.record.value?.context;
      if (access === 'read' && round !== undefined) await rereadRecord.send(id, { round });
    },
    allowSite: (site) => allowSite(site).catch(() => false),
    goToRecord() {
      const id = tabId();
      if (id !== undefined) void browser.tabs.update(id, { active: true });
    },
    async showPatient() {
      await (await import('./show-patient.ts')).showPatient(state);
    },
    openPrepare: () => void browser.tabs.create({ url: browser.runtime.getURL('/prepare.html') }),
    // In the key's own press, without which Firefox refuses. In a tab of its own it hides nothing.
    hide() {
      if (!state.standsAlone.value) void (browser.sidebarAction ?? window).close();
    },
    retryCatalogue: () => void catalogue.prepare(),
    restart: () => browser.runtime.reload(),
  };
}

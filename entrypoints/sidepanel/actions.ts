/** What happens when something in the panel is pressed. */
import browser from 'webextension-polyfill';
import type { PanelActions } from '../../components/actions.ts';
import { localeOf } from '../../components/page-look.ts';
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

  return {
    async followUp(coding) {
      const { followUpBeside } = await import('./beside.tsx');
      return await followUpBeside(coding, {
        store: await catalogue.opened,
        region: state.region.value,
        locale: localeOf(state.settings.value),
      });
    },
    async feedback(match) {
      const { feedbackBeside } = await import('./feedback-beside.tsx');
      return await feedbackBeside(match, {
        store: await catalogue.opened,
        region: state.region.value,
        locale: localeOf(state.settings.value),
        today: state.today,
      });
    },
    countOpened(match) {
      // Nothing waits for it; a count that is lost harms nobody.
      import('./feedback-beside.tsx')
        .then(({ keepCount }) => keepCount(match, state.today))
        .catch(() => undefined);
    },
    chooseRegion(region) {
      state.lookedAt.value = undefined;
      void writeSettings({ region });
    },
    async openSupport(address) {
      const from = tabId();
      const opened = await browser.tabs.create({ url: address });
      if (from !== undefined && opened.id !== undefined) trail.opened(opened.id, from);
    },
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
    retryCatalogue: () => void catalogue.prepare(),
    restart: () => browser.runtime.reload(),
  };
}

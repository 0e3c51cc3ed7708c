/** Has the panel show the record of the tab in front, or of the tab a support was opened from. */
import browser from 'webextension-polyfill';
import { watchActiveTab } from '../../lib/platform/active-tab.ts';
import { watchFreshRecord } from '../../lib/platform/fresh-record.ts';
import { catchUp, readTab, rereadRecord } from '../../lib/platform/messages.ts';
import { watchRecord } from '../../lib/platform/record-store.ts';
import { originOf } from '../../lib/platform/settings-schema.ts';
import { patternOf } from '../../lib/platform/sites.ts';
import type { PanelState } from '../../lib/state/panel.ts';
import type { TabTrail } from '../../lib/state/tab-trail.ts';

/** Milliseconds a page may take to be read before its frames are asked again, once a record. */
const READING_MS = 8000;

export function followRecord(state: PanelState, trail: TabTrail, windowId: number): void {
  const asked = new Set<number>();
  let active: number | undefined;
  let watched: readonly (() => void)[] = [];
  let askedAgain: string | undefined;
  let late: ReturnType<typeof setTimeout> | undefined;

  const follow = () => {
    for (const stop of watched) stop();
    watched = [];
    clearTimeout(late);
    if (active === undefined) return state.follow(undefined);
    const inFront = active;
    const shown = trail.recordOf(inFront);
    const isBehind = shown !== inFront;
    const former = state.tab.value;
    const isOther = former?.id !== shown;
    state.follow({ isAllowed: false, ...(!isOther && former), id: shown, isBehind });

    // Back from a support its list still stands: nothing is blanked, but the record looks at once.
    if (!isOther && former?.isBehind) catchUp.send(shown, undefined).catch(() => undefined);
    const watch = isOther ? watchFreshRecord : watchRecord;
    watched = [
      watch(shown, (reports, record) => {
        state.showRecord(shown, record, reports);
        if (record === undefined) read(shown);
        clearTimeout(late);
        const isReading = !reports[0] || reports.some(({ state: how }) => how === 'reading');
        if (isReading && record?.access === 'read' && record.context !== askedAgain) {
          late = setTimeout(() => askAgain(shown, record.context), READING_MS);
        }
        void describe(shown);
      }),
    ];
    if (isBehind) {
      const leaveTrail = watchRecord(inFront, (_, own) => {
        if (own === undefined) return;
        trail.forget(inFront);
        follow();
      });
      watched = [...watched, leaveTrail];
    }
    return undefined;
  };

  /** A tab nobody has asked about is read as far as is allowed already: nobody is asked. */
  const read = (id: number) => {
    if (asked.has(id)) return;
    asked.add(id);
    // The worker may be on its way up; the toolbar button still reads.
    readTab.send({ tabId: id }).catch(() => asked.delete(id));
  };

  /** A report can get lost with a worker that is ended: nobody should have to press the button. */
  const askAgain = (id: number, context: string) => {
    askedAgain = context;
    rereadRecord.send(id, { round: context }).catch(() => undefined);
  };

  /** The site is known only once a permission lets us know it. */
  const describe = async (id: number) => {
    const site = await siteOf(id);
    const isAllowed =
      site !== undefined && (await browser.permissions.contains({ origins: [patternOf(site)] }));
    const now = state.tab.value;
    if (now?.id !== id) return;
    state.follow({ id, isBehind: now.isBehind, isAllowed, ...(site && { site }) });
  };

  watchActiveTab(windowId, (tab) => {
    active = tab?.tabId;
    follow();
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    asked.delete(tabId);
    trail.forget(tabId);
    state.forgetTab(tabId);
  });
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
}

async function siteOf(tabId: number): Promise<string | undefined> {
  try {
    return originOf((await browser.tabs.get(tabId)).url);
  } catch {
    return undefined;
  }
}

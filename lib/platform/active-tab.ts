/** Which tab a panel stands beside: the active one of its window. */
import browser from 'webextension-polyfill';
import { originOf } from './settings-schema.ts';

export interface ActiveTab {
  readonly tabId: number;
  /** The origin of its page, where a permission lets us know it and it is a web page. */
  readonly site?: string;
}

/**
 * Tells the window's active tab: once now, and each time another is activated or it goes to
 * another page.
 * @returns how to stop
 */
export function watchActiveTab(
  windowId: number,
  listener: (tab: ActiveTab | undefined) => void,
): () => void {
  let latest = 0;
  const tell = async () => {
    latest += 1;
    const mine = latest;
    const [tab] = await browser.tabs.query({ windowId, active: true });
    if (mine !== latest) return;
    const site = originOf(tab?.url);
    listener(tab?.id === undefined ? undefined : { tabId: tab.id, ...(site && { site }) });
  };
  const onActivated = (active: { windowId: number }) => {
    if (active.windowId === windowId) void tell();
  };
  const onUpdated = (_tabId: number, change: { status?: string }, tab: { windowId?: number }) => {
    if (tab.windowId === windowId && change.status !== undefined) void tell();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  void tell();
  return () => {
    latest = Number.NaN;
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}

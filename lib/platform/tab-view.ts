/**
 * The panel as an ordinary tab, for whoever has no record in the browser (features J2): opened from
 * the button's menu, or by writing `bredvid` and some words in the address bar.
 */
import browser, { type Tabs } from 'webextension-polyfill';
import { leaveWords, seatOfTab } from './selected-words.ts';

/** The address of the panel's page says so, and no more: words in it would stay in the history. */
export const TAB_VIEW = '#tab';

export function openTabView(): Promise<Tabs.Tab> {
  return browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html${TAB_VIEW}`) });
}

/** Words written in the address bar after the keyword, for the tab they open and no other. */
export async function searchFromAddressBar(words: string): Promise<void> {
  const { id } = await openTabView();
  if (id !== undefined) await leaveWords(seatOfTab(id), words);
}

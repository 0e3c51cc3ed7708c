/** The entry in the menu of selected text: "Search in Bredvid". The page is not touched. */
import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { openPanel } from './panel-window.ts';
import { leaveWords } from './selected-words.ts';

const ENTRY = 'search-selection';

/** Puts the entry into the menu; once for each version of the extension. */
export async function addMenuEntry(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: ENTRY,
    title: browser.i18n.getMessage('searchSelection'),
    contexts: ['selection'],
  });
}

/** The user chose it: the panel opens with the selected words. Called in the click itself. */
export function searchSelection(clicked: Menus.OnClickData, tab: Tabs.Tab | undefined): void {
  const windowId = tab?.windowId;
  if (clicked.menuItemId !== ENTRY || windowId === undefined) return;
  openPanel(windowId);
  void leaveWords(windowId, clicked.selectionText ?? '');
}

/**
 * Entries in the browser's menus: "Search in Bredvid" on selected text, and on the toolbar button the
 * ways to use Bredvid without a record beside it. The page is not touched.
 */
import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { openPanel } from './panel-window.ts';
import { leaveWords } from './selected-words.ts';
import { openTabView } from './tab-view.ts';

const ENTRY = 'search-selection';
const TAB_ENTRY = 'open-tab';
const PREPARE_ENTRY = 'open-prepare';

/** Puts the entries into the menus; once for each version of the extension. */
export async function addMenuEntry(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: ENTRY,
    title: browser.i18n.getMessage('searchSelection'),
    contexts: ['selection'],
  });
  const onButton = [
    [TAB_ENTRY, 'openTab'],
    [PREPARE_ENTRY, 'openPrepare'],
  ] as const;
  for (const [id, message] of onButton) {
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(message),
      contexts: ['action'],
    });
  }
}

/** The user chose one: on selected text the panel opens with the words. Called in the click itself. */
export function menuChosen(clicked: Menus.OnClickData, tab: Tabs.Tab | undefined): void {
  if (clicked.menuItemId === TAB_ENTRY) void openTabView();
  if (clicked.menuItemId === PREPARE_ENTRY) {
    void browser.tabs.create({ url: browser.runtime.getURL('/prepare.html') });
  }
  const windowId = tab?.windowId;
  if (clicked.menuItemId !== ENTRY || windowId === undefined) return;
  openPanel(windowId);
  void leaveWords(windowId, clicked.selectionText ?? '');
}

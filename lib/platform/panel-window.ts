/** Opening the panel: Chromium's side panel or Firefox's sidebar, for one window. */
import browser from 'webextension-polyfill';

/** Chromium's API, which the polyfill's types do not have. */
interface SidePanel {
  readonly open: (where: { windowId: number } | { tabId: number }) => Promise<void>;
}

/**
 * Opens the panel. Must be called in the user's click itself, before anything is awaited: the
 * browsers refuse it later.
 */
export function openPanel(windowId: number): void {
  open({ windowId });
}

/**
 * Opens it beside a tab, as the answer to a person's press in its page. Firefox takes no such press
 * for a click of the extension's, and leaves it closed.
 */
export function openPanelBeside(tabId: number): void {
  open({ tabId });
}

function open(where: { windowId: number } | { tabId: number }): void {
  const { chrome } = globalThis as { readonly chrome?: { readonly sidePanel?: SidePanel } };
  const opened = chrome?.sidePanel?.open(where) ?? browser.sidebarAction.open();
  opened.catch(() => {
    // Refused: not in a click any more, or no such window. The button still opens it.
  });
}

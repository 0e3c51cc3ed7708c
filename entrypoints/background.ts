import { defineBackground } from 'wxt/utils/define-background';
import browser from 'webextension-polyfill';

export default defineBackground(() => {
  browser.action.onClicked.addListener(async (tab) => {
    const c = (globalThis as any).chrome;
    c.sidePanel.open({ windowId: tab.windowId });
    const r = await browser.scripting.executeScript({ target: { tabId: tab.id!, allFrames: true }, func: () => document.title }).catch(e => [{result: String(e)}]);
    await browser.storage.local.set({ probe: r.map((x) => x.result) });
  });
});

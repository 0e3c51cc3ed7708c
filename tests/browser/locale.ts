/** Chooses the language as the settings do: open pages follow the stored choice without a reload. */
import type { Page } from 'puppeteer-core';

/** Resolves when `page`, one of the extension's, has followed. */
export async function chooseLocale(page: Page, locale: string): Promise<void> {
  await page.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as {
      readonly chrome: typeof import('webextension-polyfill');
    };
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...(settings as object), locale: wanted } });
  }, locale);
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, locale);
}

/** The extension's button, pressed on an open page while a panel listens. */
import type { Page } from 'puppeteer-core';
import type { OpenedBredvid } from './harness.ts';

/** Opens a page and presses the extension's button there until the panel has heard from it. */
export async function openBesidePanel(
  bredvid: OpenedBredvid,
  panel: Page,
  url: string,
): Promise<void> {
  const record = await bredvid.openRecord(url);
  // A press is lost on a worker that sleeps or starts: any message wakes it, and one presses again.
  const before = await lastReport(panel);
  for (let press = 1; press <= 4; press += 1) {
    await bredvid.openPanel(record);
    if (!url.startsWith('http') || (await hasReported(panel, before))) return;
  }
}

/** When a page last told what it says; asked so that the worker is awake. */
function lastReport(panel: Page): Promise<unknown> {
  return panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      readonly chrome: typeof import('webextension-polyfill');
    };
    await chrome.runtime.sendMessage({ call: 'wake' }).catch(() => undefined);
    return (await chrome.storage.session.get('last-report'))['last-report'];
  });
}

/** Whether a page tells something within a press's reach. */
async function hasReported(panel: Page, before: unknown): Promise<boolean> {
  try {
    await panel.waitForFunction(
      async (former) => {
        const { chrome } = globalThis as unknown as {
          readonly chrome: typeof import('webextension-polyfill');
        };
        return (await chrome.storage.session.get('last-report'))['last-report'] !== former;
      },
      { timeout: 8000 },
      before,
    );
    return true;
  } catch {
    return false;
  }
}

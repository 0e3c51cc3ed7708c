/** The extension's button, pressed on an open page while a panel listens. */
import type { Page } from 'puppeteer-core';
import type { OpenedBredvid } from './harness.ts';

/** Opens a page, presses the extension's button there until the worker has heard of it, and answers with it. */
export async function openBesidePanel(
  bredvid: OpenedBredvid,
  panel: Page,
  url: string,
): Promise<Page> {
  const record = await bredvid.openRecord(url);
  // A press is lost on a worker that sleeps or starts: any message wakes it, and one presses again.
  const before = await heardOf(panel, url);
  for (let press = 1; press <= 4; press += 1) {
    await bredvid.openPanel(record);
    if (await hasHeardMore(panel, url, before)) break;
  }
  return record;
}

/** Of a web page, when one last told what it says; of the browser's own, which tabs it closes. */
function whatTells(url: string): 'last-report' | 'tabs' {
  return url.startsWith('http') ? 'last-report' : 'tabs';
}

/** Asked so that the worker is awake. */
function heardOf(panel: Page, url: string): Promise<string> {
  return panel.evaluate(async (telling) => {
    const { chrome } = globalThis as unknown as {
      readonly chrome: typeof import('webextension-polyfill');
    };
    await chrome.runtime.sendMessage({ call: 'wake' }).catch(() => undefined);
    const kept = await chrome.storage.session.get(null);
    const tabs = Object.keys(kept).filter(
      (key) => (kept[key] as { access?: string } | null)?.access === 'browser-page',
    );
    return telling === 'tabs' ? tabs.sort().join() : String(kept[telling]);
  }, whatTells(url));
}

/** Whether that becomes more within a press's reach. */
async function hasHeardMore(panel: Page, url: string, before: string): Promise<boolean> {
  try {
    await panel.waitForFunction(
      async (telling, former) => {
        const { chrome } = globalThis as unknown as {
          readonly chrome: typeof import('webextension-polyfill');
        };
        const kept = await chrome.storage.session.get(null);
        const tabs = Object.keys(kept).filter(
          (key) => (kept[key] as { access?: string } | null)?.access === 'browser-page',
        );
        return (telling === 'tabs' ? tabs.sort().join() : String(kept[telling])) !== former;
      },
      { timeout: 8000 },
      whatTells(url),
      before,
    );
    return true;
  } catch {
    return false;
  }
}

/**
 * The organisation's policy (`storage.managed`), fetched by the worker and kept in
 * `storage.local`, where every page reads it at once (`settings.ts`).
 */
import browser from 'webextension-polyfill';
import { POLICY } from './settings.ts';

/**
 * Asks the browser for the policy and keeps what it says.
 * @param settled whether an empty answer is the truth. Just after start it may mean that the
 *   browser has not read the policy yet (about 3 s in Chromium): then what is kept stays.
 */
export async function refreshPolicy(settled: boolean): Promise<void> {
  const managed = await askBrowser();
  const empty = Object.keys(managed).length === 0;
  if (empty && !settled) return;
  if (empty) await browser.storage.local.remove(POLICY);
  else await browser.storage.local.set({ [POLICY]: managed });
}

export const POLICY_ALARM = 'policy';

/** Asks now, and once more when the browser has surely read the policy. */
export async function schedulePolicy(): Promise<void> {
  await browser.alarms.create(POLICY_ALARM, { delayInMinutes: 1 });
  await refreshPolicy(false);
}

async function askBrowser(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    // Firefox throws where no policy is set.
    return {};
  }
}

/**
 * The organisation's policy (`storage.managed`), fetched by the worker and kept in
 * `storage.local`, where every page reads it at once (`settings.ts`).
 */
import browser from 'webextension-polyfill';
import { POLICY } from './settings.ts';

/** Since when the browser answers with an empty policy although it had one, in ms. */
const EMPTY_SINCE = 'policy-empty-since';
/** A policy that was taken away while the browser was closed is believed gone after this. */
const KEPT = 7 * 86_400_000;

/**
 * Asks the browser for the policy and keeps what it says.
 *
 * An empty answer is not believed at once: just after start the browser may not have read the
 * policy yet (about 3 s in Chromium), and a management service that is not reached looks the same.
 * The last policy stays, so that what it shut out stays shut out, until the browser says that it
 * has changed, or for a week.
 *
 * @param told whether the browser itself has said that the policy changed
 */
export async function refreshPolicy(told: boolean): Promise<void> {
  const managed = await askBrowser();
  if (managed !== undefined && Object.keys(managed).length > 0) {
    await browser.storage.local.set({ [POLICY]: managed });
    await browser.storage.local.remove(EMPTY_SINCE);
    return;
  }
  // Firefox throws where no policy is set, which is an answer.
  if (told || managed === undefined || (await emptyFor()) > KEPT) {
    await browser.storage.local.remove([POLICY, EMPTY_SINCE]);
  }
}

async function emptyFor(): Promise<number> {
  const stored = await browser.storage.local.get(EMPTY_SINCE);
  const since = Number(stored[EMPTY_SINCE] ?? Date.now());
  await browser.storage.local.set({ [EMPTY_SINCE]: since });
  return Date.now() - since;
}

export const POLICY_ALARM = 'policy';

/** Asks now, and once more when the browser has surely read the policy. */
export async function schedulePolicy(): Promise<void> {
  await browser.alarms.create(POLICY_ALARM, { delayInMinutes: 1 });
  await refreshPolicy(false);
}

async function askBrowser(): Promise<Record<string, unknown> | undefined> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return undefined;
  }
}

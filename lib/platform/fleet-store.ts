/** How this browser's Bredvid fares this week, in `storage.local`: no page, patient or user. */
import browser from 'webextension-polyfill';
import { catalogueAgeOf, type FleetWeek, type ReaderOutcome } from '../followup/fleet.ts';
import { readUpdateNews } from './update-news.ts';

export const FLEET = 'fleet';

export async function readFleet(): Promise<FleetWeek | undefined> {
  const { [FLEET]: kept } = await browser.storage.local.get(FLEET);
  return kept as FleetWeek | undefined;
}

/**
 * Keeps it as it is now; of another week nothing is kept on.
 * @param now ms since 1970
 */
export async function keepFleet(
  week: string,
  now: number,
  outcome: ReaderOutcome | undefined,
): Promise<void> {
  await navigator.locks.request(FLEET, async () => {
    const [kept, { checkedAt }] = await Promise.all([readFleet(), readUpdateNews()]);
    const before = kept?.week === week ? kept.reader : [];
    const reader = outcome === undefined ? before : [...new Set([...before, outcome])];
    const { version } = browser.runtime.getManifest();
    const next: FleetWeek = { week, version, age: catalogueAgeOf(checkedAt, now), reader };
    await browser.storage.local.set({ [FLEET]: next });
  });
}

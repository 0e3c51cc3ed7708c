/** The unit whose published values the user wants to see first: a choice, kept on this computer. */
import browser from 'webextension-polyfill';

const OWN_UNIT = 'ownUnit';

export async function readOwnUnit(): Promise<string | undefined> {
  const { [OWN_UNIT]: unit } = await browser.storage.local.get(OWN_UNIT);
  return typeof unit === 'string' ? unit : undefined;
}

/** @param unit as published values name it; nothing takes the choice back */
export async function keepOwnUnit(unit: string | undefined): Promise<void> {
  if (unit === undefined) await browser.storage.local.remove(OWN_UNIT);
  else await browser.storage.local.set({ [OWN_UNIT]: unit });
}

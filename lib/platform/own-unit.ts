/**
 * The unit whose published values stand first: the user's own choice, kept on this computer, else
 * the one the organisation's policy names.
 */
import browser from 'webextension-polyfill';
import { POLICY } from './settings.ts';

const OWN_UNIT = 'ownUnit';

export async function readOwnUnit(): Promise<string | undefined> {
  const { [OWN_UNIT]: own, [POLICY]: policy } = await browser.storage.local.get([OWN_UNIT, POLICY]);
  const { unit } = Object(policy) as Record<string, unknown>;
  return [own, unit].find((one) => typeof one === 'string' && one !== '') as string | undefined;
}

/** @param unit as published values name it; nothing takes the choice back, to the policy's */
export async function keepOwnUnit(unit: string | undefined): Promise<void> {
  if (unit === undefined) await browser.storage.local.remove(OWN_UNIT);
  else await browser.storage.local.set({ [OWN_UNIT]: unit });
}

/**
 * An open side panel keeps the extension from ever being idle, so the browser would not update it
 * before a restart. Instead it is reloaded at a quiet moment: when no record was read for a while,
 * and no panel holds what would be gone with it.
 */

import browser from 'webextension-polyfill';
import { LAST_REPORT } from './record-keeper.ts';
import { LAST_HELD, sessionMemory } from './session-memory.ts';

export const UPDATE_ALARM = 'quiet-update';
const WAITING = 'update-waiting';

/** Milliseconds without a report or anything held that count as quiet. */
export const QUIET_MS = 15 * 60_000;

/** A new version waits: looks for a quiet moment, every minute from now. */
export async function awaitQuietMoment(): Promise<void> {
  await sessionMemory().set({ [WAITING]: true });
  await browser.alarms.create(UPDATE_ALARM, { periodInMinutes: 1 });
}

/** Reloads the extension into the new version, if one waits and no record was read lately. */
export async function updateIfQuiet(now: number): Promise<void> {
  const stored = await sessionMemory().get([WAITING, LAST_REPORT, LAST_HELD]);
  const last = Math.max(Number(stored[LAST_REPORT] ?? 0), Number(stored[LAST_HELD] ?? 0));
  if (stored[WAITING] === true && now - last > QUIET_MS) browser.runtime.reload();
}

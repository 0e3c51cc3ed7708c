/**
 * The user's own choices (`storage.local`) over what the organisation's policy proposes or locks.
 *
 * The browser may answer for the policy seconds after start, so it is never waited for: its last
 * answer is kept beside the choices and refreshed by the worker, see `policy.ts`.
 */
import browser, { type Storage } from 'webextension-polyfill';
import { type Choices, type Policy, parseChoices, parsePolicy } from './settings-schema.ts';

/** What applies: the user's choice, or the policy's where there is none or it is locked. */
export type Settings = Choices;

/** A choice to change; `undefined` takes it back. */
export type SettingsChange = { readonly [Key in keyof Settings]?: Settings[Key] | undefined };

const CHOICES = 'settings';
/** Where the policy's last answer is kept. */
export const POLICY = 'policy';

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get([CHOICES, POLICY]);
  return settle(parseChoices(stored[CHOICES]), parsePolicy(stored[POLICY]));
}

/** What the organisation proposes and locks, as far as the browser has told. */
export async function readPolicy(): Promise<Policy> {
  const stored = await browser.storage.local.get(POLICY);
  return parsePolicy(stored[POLICY]);
}

/** Changes the named choices and leaves the others. What policy locks stays as policy says. */
export async function writeSettings(change: SettingsChange): Promise<void> {
  const stored = await browser.storage.local.get(CHOICES);
  const next = { ...parseChoices(stored[CHOICES]), ...change };
  await browser.storage.local.set({ [CHOICES]: parseChoices(next) });
}

/**
 * Tells the settings after each change of them, of policy too.
 * @returns how to stop watching
 */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, Storage.StorageChange>) => {
    if (CHOICES in changes || POLICY in changes) void readSettings().then(listener);
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}

function settle(choices: Choices, policy: Policy): Settings {
  const { region, locale } = policy;
  const proposed = { ...(region && { region }), ...(locale && { locale }) };
  const locked = Object.fromEntries(
    Object.entries(proposed).filter(([name]) => policy.locked.some((one) => one === name)),
  );
  return { ...proposed, ...choices, ...locked };
}

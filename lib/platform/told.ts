/** What the user has been told of the counting for the organisation, and how far it has been done. */
import browser from 'webextension-polyfill';
import { readPolicy } from './settings.ts';
import type { Policy } from './settings-schema.ts';

/** What is counted, each with a receiver and a notice of its own. */
export const countings = ['usage', 'fleet'] as const;
export type Counting = (typeof countings)[number];

/** In `storage.local`. */
const TOLD = 'counting-told';

interface Told {
  readonly receiver: string;
  /** The week the notice was first on show; what came until its end is never told. */
  readonly since: string;
  /** The weeks before this one have been seen to. */
  readonly until: string;
  /** The marks' counts when the last week was seen to; absent: none has been since the notice. */
  readonly marks?: Readonly<Record<string, number>>;
}

/** Which countings the organisation's policy asks for. */
export function countingsOf(policy: Policy): readonly Counting[] {
  return countings.filter((counting) => receiverOf(policy, counting) !== undefined);
}

export function receiverOf(policy: Policy, counting: Counting): string | undefined {
  return counting === 'fleet' ? policy.fleetReceiver : policy.usageReceiver;
}

/** The user has the notice of all that is counted before the eyes, in this ISO week. */
export async function noticeShown(week: string): Promise<void> {
  await navigator.locks.request(TOLD, async () => {
    const [told, policy] = await Promise.all([readTold(), readPolicy()]);
    const now = countingsOf(policy).map((counting): readonly [Counting, Told] => {
      const receiver = receiverOf(policy, counting) ?? '';
      const known = told[counting];
      if (known?.receiver === receiver) return [counting, known];
      return [counting, { receiver, since: week, until: week }];
    });
    await browser.storage.local.set({ [TOLD]: { ...told, ...Object.fromEntries(now) } });
  });
}

/**
 * Sees to the weeks that are over, once.
 * @param week this ISO week
 * @param see is handed what was told; what it gives back is kept with it
 */
export async function seeToWeeks(
  counting: Counting,
  week: string,
  see: (told: Told) => Promise<Partial<Told>>,
): Promise<void> {
  await navigator.locks.request(TOLD, async () => {
    const [all, policy] = await Promise.all([readTold(), readPolicy()]);
    const told = all[counting];
    if (told === undefined || told.receiver !== receiverOf(policy, counting)) return;
    if (told.until >= week) return;
    const seen = await see(told);
    await browser.storage.local.set({
      [TOLD]: { ...all, [counting]: { ...told, ...seen, until: week } },
    });
  });
}

async function readTold(): Promise<Readonly<Partial<Record<Counting, Told>>>> {
  const { [TOLD]: told } = await browser.storage.local.get(TOLD);
  return (told as Partial<Record<Counting, Told>> | undefined) ?? {};
}

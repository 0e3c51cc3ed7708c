/**
 * Writes the letters of the outbox: feedback that nobody has taken yet, and what may be told of use
 * (trust.md §4).
 */
import browser from 'webextension-polyfill';
import type { LayerId } from '../catalogue/support.ts';
import { type WeeklyCount, weeklyCountsOf, weeksToTell } from '../followup/weekly-report.ts';
import { feedbackAsFhir, feedbackQuery } from '../interop/fhir-feedback.ts';
import { countAsFhir, countQuery } from '../interop/fhir-measure-report.ts';
import { type Letter, putLetters, readOutbox } from './outbox.ts';
import { readFeedback, readOwnUse } from './own-use-store.ts';
import { readPolicy } from './settings.ts';

const TOLD = 'usage-told';
/** Of the counts, so many go out at all: from one that does not, nothing follows. */
const SAMPLE = 0.5;
/** Each goes out at its own time within this. */
const SPREAD = 72 * 3_600_000;

/** What the user has been told of the counting, and how far it has been done. */
interface Told {
  readonly receiver: string;
  /** The week the notice was first on show; what was opened until its end is never told. */
  readonly since: string;
  /** The weeks before this one have been seen to. */
  readonly until: string;
}

/** The user has the notice before the eyes, in this ISO week. */
export async function noticeShown(week: string): Promise<void> {
  const { usageReceiver: receiver } = await readPolicy();
  if (receiver === undefined || (await readTold())?.receiver === receiver) return;
  await browser.storage.local.set({ [TOLD]: { receiver, since: week, until: week } });
}

export interface UsageTime {
  /** This week, which is not over. */
  readonly week: string;
  readonly now: number;
  readonly random: () => number;
}

/**
 * Letters for the weeks that are over, were counted after the notice, and have none yet.
 * @param common three-character categories that are common enough
 */
export async function writeUsage(
  common: ReadonlySet<string>,
  region: LayerId | undefined,
  { week, now, random }: UsageTime,
): Promise<void> {
  await navigator.locks.request(TOLD, async () => {
    const [told, { usageReceiver }] = await Promise.all([readTold(), readPolicy()]);
    if (told === undefined || told.receiver !== usageReceiver) return;
    const counts = await readOwnUse();
    const letters = weeksToTell(counts, told.since, told.until, week)
      .flatMap((one) => weeklyCountsOf(counts, one, common, region))
      .filter(() => random() < SAMPLE)
      .map((count) => usageLetter(count, now + random() * SPREAD));
    await browser.storage.local.set({ [TOLD]: { ...told, until: week } });
    await putLetters(letters);
  });
}

/** Letters for the feedback that has none and was not taken: there may be a receiver since then. */
export async function writeFeedback(): Promise<void> {
  const [kept, { letters }, { feedbackReceiver }] = await Promise.all([
    readFeedback(),
    readOutbox(),
    readPolicy(),
  ]);
  if (feedbackReceiver === undefined) return;
  const written = new Set(letters.map(({ id }) => id));
  const missing = kept.filter(({ item, isSent }) => !isSent && !written.has(item.id));
  await putLetters(
    missing.map(({ item }): Letter => {
      const { id, support, week } = item;
      return {
        id,
        type: 'QuestionnaireResponse',
        resource: feedbackAsFhir(item),
        query: feedbackQuery(item),
        about: `${support} ${week}`,
        after: 0,
      };
    }),
  );
}

function usageLetter(count: WeeklyCount, after: number): Letter {
  const id = crypto.randomUUID();
  const { support, category, region, week } = count;
  return {
    id,
    type: 'MeasureReport',
    resource: countAsFhir(count, id),
    query: countQuery(id),
    about: [support, category, region, week].filter(Boolean).join(' '),
    after: Math.round(after),
  };
}

async function readTold(): Promise<Told | undefined> {
  const { [TOLD]: told } = await browser.storage.local.get(TOLD);
  return told as Told | undefined;
}

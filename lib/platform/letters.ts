/**
 * Writes the letters of the outbox: feedback that nobody has taken yet, and what may be told of use
 * (trust.md §4).
 */
import type { LayerId, SupportId } from '../catalogue/support.ts';
import { fleetCountsOf } from '../followup/fleet.ts';
import { markCountsOf, markedIn } from '../followup/marks.ts';
import {
  isToTell,
  type WeeklyCount,
  weeklyCountsOf,
  weeksToTell,
} from '../followup/weekly-report.ts';
import { feedbackAsFhir, feedbackQuery } from '../interop/fhir-feedback.ts';
import { countAsFhir, countQuery } from '../interop/fhir-measure-report.ts';
import { readFleet } from './fleet-store.ts';
import { type Letter, putLetters, readOutbox } from './outbox.ts';
import { readFeedback, readMarkCounts, readOwnUse } from './own-use-store.ts';
import { readPolicy } from './settings.ts';
import { seeToWeeks } from './told.ts';

/** Of the counts, so many go out at all: from one that does not, nothing follows. */
const SAMPLE = 0.5;
/** Each goes out at its own time within this. */
const SPREAD = 72 * 3_600_000;

export interface CountingTime {
  /** This ISO week, which is not over. */
  readonly week: string;
  readonly now: number;
  readonly random: () => number;
}

/** What may be told of. */
export interface Common {
  /** Three-character categories that are common enough. */
  readonly categories: ReadonlySet<string>;
  /** Of these supports, those about such a category. */
  readonly among: (supports: readonly SupportId[]) => Promise<ReadonlySet<SupportId>>;
}

/** Letters for the weeks that are over, were counted after the notice, and have none yet. */
export async function writeUsage(
  { categories, among }: Common,
  region: LayerId | undefined,
  time: CountingTime,
): Promise<void> {
  await seeToWeeks('usage', time.week, async ({ since, until, marks: before }) => {
    const [counts, marks] = await Promise.all([readOwnUse(), readMarkCounts()]);
    const told = weeksToTell(counts, since, until, time.week).flatMap((one) =>
      weeklyCountsOf(counts, one, categories, region),
    );
    // The marks bear no week of their own: they are of the weeks since these were last seen to.
    const marked =
      before === undefined
        ? []
        : markCountsOf(marks, before, await among(markedIn(marks)), until, region);
    await putLetters(sampled([...told, ...marked], time));
    return { marks };
  });
}

/** Letters for the week that is over of how this browser's Bredvid fared. */
export async function writeFleet(time: CountingTime): Promise<void> {
  await seeToWeeks('fleet', time.week, async ({ since, until }) => {
    const kept = await readFleet();
    if (kept !== undefined && isToTell(kept.week, since, until, time.week)) {
      await putLetters(sampled(fleetCountsOf(kept), time, 'fleet'));
    }
    return {};
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

function sampled(
  counts: readonly WeeklyCount[],
  { now, random }: CountingTime,
  to?: Letter['to'],
): readonly Letter[] {
  return counts
    .filter(() => random() < SAMPLE)
    .map((count) => ({ ...countLetter(count, now + random() * SPREAD), ...(to && { to }) }));
}

function countLetter(count: WeeklyCount, after: number): Letter {
  const id = crypto.randomUUID();
  const { measure, of, strata, week } = count;
  return {
    id,
    type: 'MeasureReport',
    resource: countAsFhir(count, id),
    query: countQuery(id),
    about: [measure === 'opened' ? '' : measure, of, ...Object.values(strata), week]
      .filter(Boolean)
      .join(' '),
    after: Math.round(after),
  };
}

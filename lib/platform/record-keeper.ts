/**
 * The worker's side of the record store: takes in what frames report, and takes out what is no
 * longer shown. What it knows is in session storage, so that the worker may be stopped between
 * any two calls.
 */

import { catchUp, isPresent, rereadRecord, stopReading } from './messages.ts';
import { createGate } from './record-intake.ts';
import { judge } from './record-rules.ts';
import {
  type FrameReport,
  readRecord,
  readTabRecord,
  recordKey,
  type TabAccess,
  type TabRecord,
  tabKey,
} from './record-store.ts';
import { seenKey } from './seen.ts';
import type { FrameSender } from './sender.ts';
import { sessionMemory } from './session-memory.ts';
import { createTurns } from './turns.ts';
import type { MentionReport, ReportAnswer } from './wire.ts';

/** Session key: when a frame last reported, in milliseconds since 1970. */
export const LAST_REPORT = 'last-report';

export interface RecordKeeper {
  /** A frame's report. */
  readonly accept: (sender: FrameSender, report: MentionReport) => Promise<ReportAnswer>;
  /** A frame's page is going away; `top`: the tab's whole page is. */
  readonly leave: (sender: FrameSender, top: boolean) => Promise<void>;
  /** How far the tab may be read from now on. Frames that were stopped may report again. */
  readonly open: (tabId: number, access: TabAccess) => Promise<void>;
  /**
   * Where codes were read, has every frame look once more and leaves what stands. Else, or where one
   * does not say that all is told, blanks the tab and has those that are still there read anew.
   */
  readonly reread: (tabId: number) => Promise<void>;
  /** Removes what frames reported that no longer answer. */
  readonly sweep: (tabId: number) => Promise<void>;
  /** Blanks the tab and stops its readers: the permission was taken back. */
  readonly close: (tabId: number, access: TabAccess) => Promise<void>;
  /** Removes everything of a tab that is gone. */
  readonly forget: (tabId: number) => Promise<void>;
}

/** @param now milliseconds since 1970 */
export function createRecordKeeper(now: () => number = Date.now): RecordKeeper {
  const takeTurn = createTurns();
  const gate = createGate(
    {
      take: (sender, wanted) =>
        takeTurn(sender.tabId, async () => {
          const report = wanted();
          return report && !closed.has(sender.tabId) ? take(sender, report) : undefined;
        }),
      halt: (sender) => takeTurn(sender.tabId, () => halt(sender)),
    },
    now,
  );
  /** Tabs that are closed: what was under way for them comes too late. */
  const closed = new Set<number>();
  /** Counts the reports of each frame, so that a sweep spares what is newer than itself. */
  const counts = new Map<string, number>();

  async function take(sender: FrameSender, report: MentionReport): Promise<ReportAnswer> {
    const { tabId, frame } = sender;
    const before = await readTabRecord(tabId);
    const { tab, keep, switched, answer } = judge(before, frame, report, mint);
    // Blank first: between two writes there may be nothing, but never two patients.
    if (switched) await blank(tabId, before?.frames ?? []);
    else await remove(tabId, before?.frames.filter((one) => !tab.frames.includes(one)) ?? []);
    const { round: _, ...rest } = report;
    const entry: FrameReport = { frame, context: tab.context, ...rest };
    counts.set(recordKey(tabId, frame), countOf(tabId, frame) + 1);
    await sessionMemory().set({
      [tabKey(tabId)]: tab,
      [LAST_REPORT]: now(),
      ...(keep && { [recordKey(tabId, frame)]: entry }),
    });
    if (switched) askToReread(tabId, tab, frame);
    return answer;
  }

  async function halt({ tabId, frame }: FrameSender): Promise<void> {
    const context = (await readTabRecord(tabId))?.context ?? mint();
    const entry: FrameReport = {
      frame,
      context,
      state: 'stopped',
      visible: true,
      switched: false,
      mentions: [],
    };
    await sessionMemory().set({ [recordKey(tabId, frame)]: entry });
  }

  /** Blanks a tab under a new record context, and gives it with the frames it had. */
  async function renew(tabId: number, access?: TabAccess): Promise<TabRecord | undefined> {
    const before = await readTabRecord(tabId);
    const reach = access ?? before?.access;
    if (!reach || closed.has(tabId)) return undefined;
    const frames = before?.frames ?? [];
    await blank(tabId, frames);
    const tab: TabRecord = { context: mint(), access: reach, frames: [] };
    await sessionMemory().set({ [tabKey(tabId)]: tab });
    return { ...tab, frames };
  }

  async function beginAnew(tabId: number): Promise<void> {
    const tab = await renew(tabId);
    if (tab) askToReread(tabId, tab);
  }

  async function findGone(tabId: number, frame: number) {
    const count = countOf(tabId, frame);
    const present = await isPresent.send(tabId, undefined, frame).catch(() => false);
    return present ? [] : [{ frame, count }];
  }

  function countOf(tabId: number, frame: number): number {
    return counts.get(recordKey(tabId, frame)) ?? 0;
  }

  /** Removes what frames reported that no longer answer. */
  async function sweep(tabId: number): Promise<void> {
    const frames = (await readTabRecord(tabId))?.frames ?? [];
    const gone = (await Promise.all(frames.map((frame) => findGone(tabId, frame)))).flat();
    await takeTurn(tabId, () => {
      const still = gone.filter(({ frame, count }) => countOf(tabId, frame) === count);
      return remove(
        tabId,
        still.map(({ frame }) => frame),
      );
    });
  }

  return {
    async accept(sender, report) {
      const answer = await gate.accept(sender, report);
      // The top frame's page makes and removes the others; a crashed one does not say goodbye.
      if (sender.frame === 0 && answer.next === 'go-on') void sweep(sender.tabId);
      return answer;
    },
    leave: ({ tabId, frame }, top) =>
      takeTurn(tabId, async () => {
        // The page that comes may have reported before the one that goes said goodbye.
        await (top ? beginAnew(tabId) : remove(tabId, [frame]));
      }),
    open: (tabId, access) =>
      takeTurn(tabId, async () => {
        gate.release(tabId);
        if ((await readTabRecord(tabId))?.access !== access) await renew(tabId, access);
      }),
    async reread(tabId) {
      // The same patient's pins stay with the record; any doubt blanks all.
      if (await isAllTold(tabId)) return;
      await takeTurn(tabId, () => beginAnew(tabId));
    },
    sweep,
    close: (tabId, access) =>
      takeTurn(tabId, async () => {
        const tab = await renew(tabId, access);
        for (const frame of tab?.frames ?? []) {
          stopReading.send(tabId, undefined, frame).catch(goneAlready);
        }
      }),
    forget: (tabId) =>
      takeTurn(tabId, async () => {
        closed.add(tabId);
        gate.release(tabId);
        await blank(tabId, (await readTabRecord(tabId))?.frames ?? []);
        await sessionMemory().remove(tabKey(tabId));
      }),
  };
}

function mint(): string {
  return crypto.randomUUID();
}

/** Asks the frames of a tab to reread, all but the one that has told of the switch. */
function askToReread(tabId: number, tab: TabRecord, but?: number): void {
  for (const frame of tab.frames) {
    if (frame === but) continue;
    rereadRecord.send(tabId, { round: tab.context }, frame).catch(goneAlready);
  }
}

/** Whether codes were read, and every frame that has told anything has looked once more and told that. */
async function isAllTold(tabId: number): Promise<boolean> {
  const reports = await readRecord(tabId);
  const isRead = reports.every(({ state }) => state === 'read');
  if (!isRead || !reports.some(({ mentions: [any] }) => any)) return false;
  const looks = reports.map(({ frame }) => catchUp.send(tabId, undefined, frame));
  return Promise.all(looks).then(
    () => true,
    () => false,
  );
}

/** Takes away everything of the patient: reports, and which supports were shown and pinned. */
async function blank(tabId: number, frames: readonly number[]): Promise<void> {
  await sessionMemory().remove([...frames.map((frame) => recordKey(tabId, frame)), seenKey(tabId)]);
}

async function remove(tabId: number, frames: readonly number[]): Promise<void> {
  if (frames.length === 0) return;
  await sessionMemory().remove(frames.map((frame) => recordKey(tabId, frame)));
}

function goneAlready(): void {
  // The frame is gone, or its page has no reader: nothing of it is shown any more.
}

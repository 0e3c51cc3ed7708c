/**
 * What lies between a frame and the record keeper: many reports at once count as the newest of
 * them, and a flood is not let in. In memory only: a worker that was stopped had no flood.
 */
import { createRateLimit } from './rate-limit.ts';
import { recordKey } from './record-store.ts';
import type { FrameSender } from './sender.ts';
import type { MentionReport, ReportAnswer } from './wire.ts';

/** A frame that follows a note as it is typed reports a few times a second at most. */
const frameLimit = { burst: 40, perSecond: 8 };
/** All frames of a tab together, when a page of many frames is opened. */
const tabLimit = { burst: 400, perSecond: 40 };

/** What is done with the reports that are let in. */
export interface Intake {
  /** Takes in the newest report; asks for it when its turn has come. */
  readonly take: (sender: FrameSender, newest: () => MentionReport) => Promise<ReportAnswer>;
  /** The frame has flooded: its reports are not read any more. */
  readonly halt: (sender: FrameSender) => Promise<void>;
}

export interface Gate {
  readonly accept: (sender: FrameSender, report: MentionReport) => Promise<ReportAnswer>;
  /** Lets the frames of a tab report again. */
  readonly release: (tabId: number) => void;
}

/** @param now milliseconds since 1970 */
export function createGate(intake: Intake, now: () => number): Gate {
  const frames = createRateLimit(frameLimit.burst, frameLimit.perSecond);
  const tabs = createRateLimit(tabLimit.burst, tabLimit.perSecond);
  const waiting = new Map<string, { report: MentionReport; answer: Promise<ReportAnswer> }>();
  const stopped = new Set<string>();

  return {
    async accept(sender, report) {
      const key = recordKey(sender.tabId, sender.frame);
      const at = now();
      if (stopped.has(key)) return stop(report);
      if (!frames.allows(key, at) || !tabs.allows(String(sender.tabId), at)) {
        stopped.add(key);
        await intake.halt(sender);
        return stop(report);
      }
      const ahead = waiting.get(key);
      if (ahead) {
        ahead.report = { ...report, switched: report.switched || ahead.report.switched };
        return ahead.answer;
      }
      const entry = { report, answer: Promise.resolve(stop(report)) };
      waiting.set(key, entry);
      entry.answer = intake.take(sender, () => {
        waiting.delete(key);
        return entry.report;
      });
      return entry.answer;
    },
    release(tabId) {
      const prefix = recordKey(tabId, 0).slice(0, -1);
      frames.forget(prefix);
      tabs.forget(String(tabId));
      for (const key of stopped) if (key.startsWith(prefix)) stopped.delete(key);
    },
  };
}

function stop(report: MentionReport): ReportAnswer {
  return { round: report.round ?? '', next: 'stop' };
}

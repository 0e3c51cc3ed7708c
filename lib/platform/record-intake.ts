/**
 * What lies between a frame and the record keeper: many reports at once count as the newest of
 * them, and a flood is not let in. In memory only: a worker that was stopped had no flood.
 */
import { createRateLimit } from './rate-limit.ts';
import { recordKey } from './record-store.ts';
import type { FrameSender } from './sender.ts';
import type { MentionReport, ReportAnswer } from './wire.ts';

/**
 * Reports. Following a note as it is typed takes a few a second, leafing through patients as fast
 * as a key repeats (30 a second) twice that; a script that means harm sends thousands.
 */
const frameLimit = { burst: 300, perSecond: 60 };
/** All frames of a tab together. */
const tabLimit = { burst: 1000, perSecond: 200 };

/** A report; `undefined` when a newer one of its frame has come meanwhile. */
type Wanted = () => MentionReport | undefined;

/** What is done with the reports that are let in. */
export interface Intake {
  /** Takes in the report when its turn has come, if it is still wanted then. */
  readonly take: (sender: FrameSender, wanted: Wanted) => Promise<ReportAnswer | undefined>;
  /** The frame has flooded: its reports are not read any more. */
  readonly halt: (sender: FrameSender) => Promise<void>;
}

export interface Gate {
  readonly accept: (sender: FrameSender, report: MentionReport) => Promise<ReportAnswer>;
  /** Lets the frames of a tab report again. */
  readonly release: (tabId: number) => void;
}

interface Waiting {
  readonly isSwitch: boolean;
  /** The answer to the newer report that took its place. */
  next: Promise<ReportAnswer> | undefined;
}

/** @param now milliseconds since 1970 */
export function createGate(intake: Intake, now: () => number): Gate {
  const frames = createRateLimit(frameLimit.burst, frameLimit.perSecond);
  const tabs = createRateLimit(tabLimit.burst, tabLimit.perSecond);
  const waiting = new Map<string, Waiting>();
  const stopped = new Set<string>();

  /**
   * A newer report takes the place of one that waits, at the end of the line: ahead of others it
   * could show the next patient beside the former. A switch keeps its place and its turn.
   */
  function queue(key: string, sender: FrameSender, report: MentionReport): Promise<ReportAnswer> {
    const ahead = waiting.get(key);
    const mine: Waiting = { isSwitch: report.switched, next: undefined };
    waiting.set(key, mine);
    const taken = intake.take(sender, () => {
      if (waiting.get(key) === mine) waiting.delete(key);
      return mine.next ? undefined : report;
    });
    const answer = taken.then((given) => given ?? mine.next ?? stop(report));
    if (ahead && !ahead.isSwitch) ahead.next = answer;
    return answer;
  }

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
      return queue(key, sender, report);
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

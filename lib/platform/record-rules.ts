/**
 * What a frame's report means for the record shown of its tab: kept, asked for anew, or the sign
 * of another patient. Where there is doubt, what was read before is blanked first.
 *
 * All frames of a tab share one record context. A frame's report says for which it was read (its
 * round): a report of an earlier one was under way when the patient changed, and is not kept.
 */
import type { TabRecord } from './record-store.ts';
import type { MentionReport, ReportAnswer } from './wire.ts';

/** More frames than this are not remembered: the oldest below the top one is let go. */
export const FRAME_LIMIT = 64;

export interface Verdict {
  readonly answer: ReportAnswer;
  /** The tab from now on. */
  readonly tab: TabRecord;
  /** Whether the report is kept. */
  readonly keep: boolean;
  /** Whether all other frames are blanked and asked to reread. */
  readonly switched: boolean;
}

/**
 * @param tab what is known of the tab; `undefined` for one never read
 * @param mint gives a new record context
 */
export function judge(
  tab: TabRecord | undefined,
  frame: number,
  report: Pick<MentionReport, 'round' | 'switched'>,
  mint: () => string,
): Verdict {
  const known: TabRecord = tab ?? { context: mint(), access: 'read', frames: [] };
  const late = report.round !== undefined && report.round !== known.context;
  // A frame we know that has no round yet holds a new page: the record may have moved on.
  const turned = report.round === undefined && known.frames.includes(frame);
  const switched = report.switched || turned;
  const context = switched ? mint() : known.context;
  return {
    answer: { round: context, next: late ? 'reread' : 'go-on' },
    tab: {
      context,
      // A page that reports can be read, whatever was found when it was asked.
      access: late ? known.access : 'read',
      frames: withFrame(known.frames, frame),
    },
    keep: !late,
    switched,
  };
}

function withFrame(frames: readonly number[], frame: number): readonly number[] {
  if (frames.includes(frame)) return frames;
  const below = [...frames, frame].filter((one) => one !== 0);
  if (below.length === frames.length + 1) return below.slice(-FRAME_LIMIT);
  return [0, ...below.slice(1 - FRAME_LIMIT)];
}
